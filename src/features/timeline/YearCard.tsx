import { ChevronDown } from "lucide-react";
import { useState } from "react";
import { timelineMessages as messages } from "../../messages/timeline.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { selectYear } from "../../store/selectors.ts";
import { Timeline } from "./Timeline.tsx";
import styles from "./YearCard.module.css";

/** The year on a small screen: a chip that unfolds the slider. */
export function YearCard() {
  const year = useAtlas(selectYear);
  const isMoving = useAtlas(({ yearMotion }) => yearMotion === "played");
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className={styles.chip}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {messages.toggle(String(year))}
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      {(isOpen || isMoving) && <Timeline />}
    </>
  );
}
