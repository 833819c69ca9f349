import type { Between } from "../../domain/organisationFilter.ts";
import { filterPopupMessages as messages } from "../../messages/filterPopup.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { BlocName } from "./BlocName.tsx";
import styles from "./FilterPopup.module.css";

/** One bloc with its two switches: on one side, or on the other. */
export function SideRow({
  id,
  sides,
  onToggle,
}: {
  readonly id: string;
  readonly sides: Between;
  readonly onToggle: (side: keyof Between, id: string) => void;
}) {
  const name = useAtlas(({ atlas }) => atlas.bloc(id)?.name ?? id);
  return (
    <li className={styles.row}>
      <BlocName id={id} />
      <button
        type="button"
        className={styles.switch}
        aria-pressed={sides.one.includes(id)}
        aria-label={messages.sideOneLabel(name)}
        onClick={() => onToggle("one", id)}
      >
        {messages.sideOneButton}
      </button>
      <button
        type="button"
        className={styles.switch}
        aria-pressed={sides.other.includes(id)}
        aria-label={messages.sideOtherLabel(name)}
        onClick={() => onToggle("other", id)}
      >
        {messages.sideOtherButton}
      </button>
    </li>
  );
}
