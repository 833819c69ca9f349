import { useMemo } from "react";
import { rankParties } from "../../domain/nameOrder.ts";
import { tableMessages as messages } from "../../messages/tableView.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import {
  selectLinePicture,
  selectPastStage,
  selectShownKinds,
  selectSince,
  selectSubject,
  selectTrade,
  selectTradeYear,
  selectWorld,
} from "../../store/selectors.ts";
import { createFinder } from "./names.ts";
import { listPairColumns } from "./pairColumns.ts";
import { listPairRows, type PairRow } from "./pairRows.ts";
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
  const world = useAtlas(selectWorld);
  const kinds = useAtlas(selectShownKinds);
  const isTrade = useAtlas(({ lines }) => lines === "trade");
  const trade = useAtlas((state) => (state.lines === "trade" ? selectTrade(state) : undefined));
  const tradeYear = useAtlas(selectTradeYear);
  const since = useAtlas((state) =>
    selectLinePicture(state) === "changes" ? selectSince(state) : undefined,
  );
  const subject = useAtlas(selectSubject);
  const past = useAtlas(selectPastStage);
  const { atlas } = world;
  const rankOf = useMemo(() => rankParties(atlas), [atlas]);
  const rows = useMemo(() => listPairRows(world, kinds, trade), [world, kinds, trade]);
  const columns = useMemo(
    () =>
      listPairColumns(atlas, rankOf, {
        past,
        ...(isTrade && tradeYear !== undefined && { tradeYear }),
        ...(since !== undefined && { since }),
        ...(subject && { subject }),
      }),
    [atlas, rankOf, past, isTrade, tradeYear, since, subject],
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
