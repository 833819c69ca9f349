import { ChevronDown } from "lucide-react";
import { timelineMessages as messages } from "../../messages/timeline.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { selectYear } from "../../store/selectors.ts";
import styles from "./YearChip.module.css";

/** The year on a small screen: a chip that unfolds the slider. */
export function YearChip({
  isOpen,
  onToggle,
}: {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}) {
  const year = useAtlas(selectYear);
  return (
    <button type="button" className={styles.chip} aria-expanded={isOpen} onClick={onToggle}>
      {messages.toggle(String(year))}
      <ChevronDown size={14} aria-hidden="true" />
    </button>
  );
}
