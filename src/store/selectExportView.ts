import type { AtlasHistory } from "../domain/atlasHistory.ts";
import type { CoverageFile } from "../domain/dataset.ts";
import type { ExportView } from "../domain/export/exportView.ts";
import { planMatrix } from "../domain/matrix.ts";
import { rankParties } from "../domain/nameOrder.ts";
import { EMPTY_FILTER } from "../domain/organisationFilter.ts";
import { createWorldInYear } from "../domain/worldInYear.ts";
import { tablesOfView } from "../kinds/subjects/tables.ts";
import { writeAddress } from "./address.ts";
import type { AtlasState } from "./atlasStore.ts";
import {
  selectAddressView,
  selectPassing,
  selectShownKinds,
  selectSince,
  selectSubject,
  selectYear,
} from "./selectors.ts";
import { selectFactKinds } from "./selectPairLine.ts";
import { selectAskedTrade } from "./selectRows.ts";

/**
 * Returns what the files of the present view are made of.
 * @param beyond.base address of the atlas, without a query
 */
export function selectExportView(
  state: AtlasState,
  beyond: {
    readonly history: AtlasHistory;
    readonly coverage: CoverageFile;
    readonly base: string;
  },
): ExportView {
  const matrix = selectMatrix(state);
  return {
    world: createWorldInYear(state.atlas, selectYear(state), state.history ?? beyond.history),
    subject: state.selection,
    filter: state.filter,
    passing: selectPassing(state),
    lines: selectSubject(state),
    since: selectSince(state),
    kinds: selectShownKinds(state),
    trade: selectAskedTrade(state),
    ...(matrix && {
      matrix: { ...matrix, kinds: selectFactKinds(state) },
    }),
    coverage: beyond.coverage,
    tables: tablesOfView(selectSubject(state)),
    pageOf: (pair) => beyond.base + writeAddress({ pair, filter: EMPTY_FILTER }),
  };
}

function selectMatrix(state: AtlasState) {
  if (state.view !== "matrix") return undefined;
  const { atlas } = state;
  const plan = planMatrix(atlas.partyCodes, selectPassing(state), rankParties(atlas));
  return plan.kind === "ready" ? { rows: plan.rows, columns: plan.columns } : undefined;
}

/**
 * Returns the whole address of the present view, as it is passed on: without the reader's theme, and
 * with controls.
 */
export function selectViewAddress(state: AtlasState, base: string): string {
  const { theme: _, isEmbedded: __, ...view } = selectAddressView(state);
  return base + writeAddress(view);
}

/** Returns the address at which the view stands in another page: with the theme that was chosen. */
export function selectEmbedAddress(state: AtlasState, base: string): string {
  const { section: _, page: __, ...view } = selectAddressView(state);
  return base + writeAddress({ ...view, isEmbedded: true });
}
