import { useMemo } from "react";
import { rankParties } from "../../domain/nameOrder.ts";
import type { StateRow } from "../../domain/stateRows.ts";
import { tableMessages as messages } from "../../messages/tableView.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectPassing, selectWorld } from "../../store/selectors.ts";
import { selectPastStage, selectStateRows, selectTiedCountry } from "../../store/selectRows.ts";
import { createFinder } from "./names.ts";
import { type Sort, sortRows } from "./sortRows.ts";
import { listStateColumns } from "./stateColumns.ts";
import type { TableContent, TableModel } from "./tableModel.ts";

/** Returns the table of states, in order, with those rows that the reader looks for. */
export function useStateTable({
  sort,
  text,
}: {
  readonly sort: Sort;
  readonly text: string;
}): TableModel<StateRow> {
  const store = useAtlasStoreApi();
  const world = useAtlas(selectWorld);
  const passing = useAtlas(selectPassing);
  const filter = useAtlas((state) => state.filter);
  const country = useAtlas(selectTiedCountry);
  const rows = useAtlas(selectStateRows);
  const past = useAtlas(selectPastStage);
  const { atlas } = world;
  const rankOf = useMemo(() => rankParties(atlas), [atlas]);
  const columns = useMemo(() => {
    const others = (passing?.inside.size ?? atlas.partyCodes.length) - 1;
    return listStateColumns(atlas, {
      filter,
      country,
      others: Math.max(0, others),
      rankOf,
      isNewest: world.isNewest,
      past,
    });
  }, [atlas, world, past, passing, filter, country, rankOf]);
  const content = useMemo((): TableContent<StateRow> => {
    const finds = createFinder(atlas, text);
    const found = finds ? rows.filter(({ party }) => finds(party)) : rows;
    const column = columns.find(({ id }) => id === sort.column);
    return {
      columns,
      rows: sortRows(found, {
        direction: sort.direction,
        keyOf: (row) => column?.keyOf(row),
        tieOf: ({ party }) => rankOf(party),
        isApart: ({ isUnknown }) => isUnknown,
      }),
      idOf: ({ party }) => party,
      nameOf: ({ party, isUnknown }) =>
        isUnknown ? `${atlas.nameOf(party)}, ${messages.unknownInside}` : atlas.nameOf(party),
      open: ({ party }) => store.getState().openCountry(party, "list"),
    };
  }, [atlas, columns, rows, rankOf, sort, store, text]);
  const unknownCount = rows.filter(({ isUnknown }) => isUnknown).length;
  return { content, count: rows.length, unknownCount };
}
