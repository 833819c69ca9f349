import { countryPanelMessages as messages } from "../../messages/countryPanel.ts";
import styles from "./plainButtons.module.css";

/** Below a long list: shows the rest of it, or its first rows again. Nothing where there is no rest. */
export function MoreButton({
  rest,
  isWhole,
  onWhole,
}: {
  /** How many rows more there are than the first ones. */
  readonly rest: number;
  readonly isWhole: boolean;
  readonly onWhole: (isWhole: boolean) => void;
}) {
  if (rest <= 0) return null;
  return (
    <button
      type="button"
      className={styles.more}
      aria-expanded={isWhole}
      onClick={() => onWhole(!isWhole)}
    >
      {isWhole ? messages.fewer : messages.more(rest)}
    </button>
  );
}
