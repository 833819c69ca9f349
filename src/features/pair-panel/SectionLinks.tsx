import type { MouseEvent } from "react";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { SECTION_IDS } from "./Section.tsx";
import styles from "./SectionLinks.module.css";

/** A sticky row of links to the sections of the page. */
export function SectionLinks() {
  const store = useAtlasStoreApi();
  const present = useAtlas((state) => state.section);
  const handleClick = (event: MouseEvent<HTMLAnchorElement>, id: string) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    store.getState().openSection(id);
    document.getElementById(id)?.scrollIntoView({ block: "start" });
  };
  return (
    <nav className={styles.links} aria-label={messages.sectionsLabel}>
      <ul>
        {SECTION_IDS.map((id) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={present === id ? "location" : undefined}
              onClick={(event) => handleClick(event, id)}
            >
              {messages.sections[id]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
