import { useMemo } from "react";
import { rankParties } from "../../domain/nameOrder.ts";
import type { PairRow } from "../../domain/pairRows.ts";
import { tableMessages as messages } from "../../messages/tableView.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectSince, selectSubject, selectTradeYear } from "../../store/selectors.ts";
import { selectPairRows, selectPastStage } from "../../store/selectRows.ts";
import { createFinder } from "./names.ts";
import { listPairColumns } from "./pairColumns.ts";
import { type Sort, sortRows } from "./sortRows.ts";
import type { TableContent, TableModel } from "./tableModel.ts";

/** Returns the table of pairs, in order, with those rows that the reader looks for. */
export function usePairTable({
  sort,
  text,
}: {
  readonly sort: Sort;
  readonly text: string;
}): TableModel<PairRow> {
  const store = useAtlasStoreApi();
  const atlas = useAtlas((state) => state.atlas);
  const rows = useAtlas(selectPairRows);
  const subject = useAtlas(selectSubject);
  const tradeYear = useAtlas(selectTradeYear);
  const since = useAtlas(selectSince);
  const past = useAtlas(selectPastStage);
  const rankOf = useMemo(() => rankParties(atlas), [atlas]);
  const columns = useMemo(
    () =>
      listPairColumns(atlas, rankOf, {
        past,
        subject,
        ...(subject.isOfTrade && tradeYear !== undefined && { tradeYear }),
        ...(subject.isOfTwoYears && since !== undefined && { since }),
      }),
    [atlas, rankOf, past, tradeYear, since, subject],
  );
  const content = useMemo((): TableContent<PairRow> => {
    const finds = createFinder(atlas, text);
    const found = finds ? rows.filter(({ partyA, partyB }) => finds(partyA, partyB)) : rows;
    const column = columns.find(({ id }) => id === sort.column);
    const parties = atlas.partyCodes.length;
    return {
      columns,
      rows: sortRows(found, {
        direction: sort.direction,
        keyOf: (row) => column?.keyOf(row),
        tieOf: ({ partyA, partyB }) => rankOf(partyA) * parties + rankOf(partyB),
      }),
      idOf: ({ id }) => id,
      nameOf: ({ partyA, partyB }) => messages.pairName(atlas.nameOf(partyA), atlas.nameOf(partyB)),
      open: ({ id }) => store.getState().openPair(id, "list"),
    };
  }, [atlas, columns, rows, rankOf, sort, store, text]);
  return { content, count: rows.length, unknownCount: 0 };
}
