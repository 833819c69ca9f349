import { type MouseEvent, useEffect, useRef, useState } from "react";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { isMotionUnwanted } from "../../ui/isMotionUnwanted.ts";
import { showWhole } from "../../ui/showWhole.ts";
import { SECTION_IDS } from "./Section.tsx";
import styles from "./SectionLinks.module.css";

/** How much of the row a press on an arrow moves it by. */
const STEP = 0.7;

/** A sticky row of links to the sections of the page; arrows lead to those that it has no room for. */
export function SectionLinks() {
  const store = useAtlasStoreApi();
  const present = useAtlas((state) => state.section);
  const row = useRef<HTMLUListElement>(null);
  const hidden = useHiddenEnds(row);
  useEffect(
    function showPresent() {
      const link = row.current?.querySelector<HTMLElement>(`a[href="#${present}"]`);
      // Only the row: the page is where its section is.
      if (row.current && link) {
        row.current.scrollLeft = link.offsetLeft - (row.current.clientWidth - link.offsetWidth) / 2;
      }
    },
    [present],
  );
  const handleClick = (event: MouseEvent<HTMLAnchorElement>, id: string) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    store.getState().openSection(id);
    document.getElementById(id)?.scrollIntoView({ block: "start" });
  };
  const move = (share: number) =>
    row.current?.scrollBy({
      left: share * row.current.clientWidth,
      behavior: isMotionUnwanted() ? "instant" : "smooth",
    });
  return (
    <nav className={styles.links} aria-label={messages.sectionsLabel}>
      {hidden.atStart && <Arrow onPress={() => move(-STEP)}>‹</Arrow>}
      <ul
        ref={row}
        onFocus={showWhole}
        data-hidden-at-start={hidden.atStart || undefined}
        data-hidden-at-end={hidden.atEnd || undefined}
        data-scrolls-sideways
      >
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
      {hidden.atEnd && <Arrow onPress={() => move(STEP)}>›</Arrow>}
    </nav>
  );
}

/** For the pointer alone: the keyboard and screen readers reach the links themselves. */
function Arrow({
  onPress,
  children,
}: {
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      className={styles.arrow}
      tabIndex={-1}
      aria-hidden="true"
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** Returns at which ends the row has links that are out of sight. */
function useHiddenEnds(row: React.RefObject<HTMLElement | null>) {
  const [hidden, setHidden] = useState({ atStart: false, atEnd: false });
  useEffect(
    function followRow() {
      const element = row.current;
      if (!element) return;
      const look = () => {
        const { scrollLeft, scrollWidth, clientWidth } = element;
        const atStart = scrollLeft > 1;
        const atEnd = scrollLeft + clientWidth < scrollWidth - 1;
        setHidden((before) =>
          before.atStart === atStart && before.atEnd === atEnd ? before : { atStart, atEnd },
        );
      };
      // After the frame: the arrows that it brings change the size of the row again.
      const sizes = new ResizeObserver(() => requestAnimationFrame(look));
      sizes.observe(element);
      element.addEventListener("scroll", look, { passive: true });
      look();
      return () => {
        sizes.disconnect();
        element.removeEventListener("scroll", look);
      };
    },
    [row],
  );
  return hidden;
}
