import { tableMessages as messages } from "../../messages/tableView.ts";
import { useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { TABLE_ROWS, type TableRows } from "../../store/addressKeys.ts";
import styles from "./TableView.module.css";

/** Above the table: what its rows are, which pairs, how many, and a field that finds rows. */
export function TableTools({
  rows,
  find,
  counts,
}: {
  readonly rows: TableRows;
  readonly find: { readonly text: string; readonly onChange: (text: string) => void };
  readonly counts: { readonly left: number; readonly count: number; readonly unknownCount: number };
}) {
  const store = useAtlasStoreApi();
  return (
    <div className={styles.tools}>
      <div className={styles.choice} role="radiogroup" aria-label={messages.rows}>
        <span aria-hidden="true">{messages.rows}</span>
        {TABLE_ROWS.map((one) => (
          <label key={one} className={styles.mode}>
            <input
              type="radio"
              name="rows"
              checked={one === rows}
              onChange={() => store.getState().chooseRows(one)}
            />
            {messages.rowsOf[one]}
          </label>
        ))}
      </div>
      <p className={styles.count} role="status">
        {writeCount(rows, counts)}
      </p>
      <input
        type="search"
        className={styles.field}
        aria-label={messages.find}
        placeholder={messages.find}
        value={find.text}
        onChange={(event) => find.onChange(event.target.value)}
      />
    </div>
  );
}

/** "27 states", "3 of 27 states", "58 states, not known of 3 more" */
function writeCount(
  rows: TableRows,
  { left, count, unknownCount }: { left: number; count: number; unknownCount: number },
): string {
  if (left !== count) return messages.countOf(left, count, rows);
  const certain = messages.count(count - unknownCount, rows);
  return unknownCount === 0 ? certain : `${certain}, ${messages.unknownMore(unknownCount)}`;
}
