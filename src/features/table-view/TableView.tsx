import { useDeferredValue, useState } from "react";
import { writeShownSentence } from "../../messages/shown.ts";
import { tableMessages as messages } from "../../messages/tableView.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { selectShown, selectTableRows } from "../../store/selectors.ts";
import { DataTable } from "./DataTable.tsx";
import { EmptyTable } from "./EmptyTable.tsx";
import type { Sort } from "./sortRows.ts";
import { TableNotes } from "./TableNotes.tsx";
import { TableTools } from "./TableTools.tsx";
import styles from "./TableView.module.css";
import type { TableModel } from "./tableModel.ts";
import { usePairTable } from "./usePairTable.ts";
import { useStateTable } from "./useStateTable.ts";

/**
 * The set that is shown as a table of states or of pairs.
 */
export function TableView() {
  const rows = useAtlas(selectTableRows);
  return (
    <section className={styles.region} aria-label={messages.region}>
      {rows === "states" ? <StateTable /> : <PairTable />}
    </section>
  );
}

function StateTable() {
  const [text, setText] = useState("");
  const [sort, setSort] = useState<Sort>({ column: "state", direction: "ascending" });
  const model = useStateTable({ sort, text: useDeferredValue(text) });
  const selected = useAtlas(({ selection }) =>
    selection.kind === "country" ? selection.country : undefined,
  );
  return (
    <TableParts
      model={model}
      rows="states"
      find={{ text, onChange: setText }}
      order={{ sort, onSort: setSort }}
      selectedId={selected}
    />
  );
}

function PairTable() {
  const [text, setText] = useState("");
  const [sort, setSort] = useState<Sort>({ column: "partyA", direction: "ascending" });
  const model = usePairTable({ sort, text: useDeferredValue(text) });
  const selected = useAtlas(({ selection }) =>
    selection.kind === "pair" ? selection.pair : undefined,
  );
  return (
    <TableParts
      model={model}
      rows="pairs"
      find={{ text, onChange: setText }}
      order={{ sort, onSort: setSort }}
      selectedId={selected}
    />
  );
}

interface TablePartsProps<Row> {
  readonly model: TableModel<Row>;
  readonly rows: "states" | "pairs";
  readonly find: { readonly text: string; readonly onChange: (text: string) => void };
  readonly order: { readonly sort: Sort; readonly onSort: (sort: Sort) => void };
  readonly selectedId: string | undefined;
}

function TableParts<Row>({ model, rows, find, order, selectedId }: TablePartsProps<Row>) {
  const shown = useAtlas(selectShown);
  const { content, count, unknownCount } = model;
  const left = content.rows.length;
  return (
    <>
      <TableTools rows={rows} find={find} counts={{ left, count, unknownCount }} />
      {left > 0 ? (
        <DataTable
          content={content}
          caption={writeShownSentence(shown)}
          sort={order.sort}
          onSort={order.onSort}
          selectedId={selectedId}
        />
      ) : (
        <EmptyTable
          wanted={count > 0 ? find.text : undefined}
          onShowAll={() => find.onChange("")}
        />
      )}
      <TableNotes rows={rows} />
    </>
  );
}
