import type { RankedFigure } from "../../domain/pairHead.ts";
import { FIGURE_KINDS, figureWordsOf } from "../../kinds/heads.ts";
import type { UnnumberedPage } from "./pairPage.ts";

/** The figures of a kind. */
export interface FigureCell {
  readonly kind: string;
  /** From A first; one alone where the measure has no direction. */
  readonly figures: readonly RankedFigure[];
}

/** Its figures come first, and beside them what an article says of trade. */
export const TRADE = "trade_series";

/** Returns the figures of a page by kind, and the kinds that have none though they were looked for. */
export function figureCells({ head, partyA, partyB }: UnnumberedPage): {
  readonly cells: readonly FigureCell[];
  readonly notFound: readonly string[];
} {
  const cells = FIGURE_KINDS.map((kind): FigureCell => {
    const own = (head?.figures ?? []).filter((figure) => figure.kind === kind);
    return { kind, figures: own.toSorted((one) => (one.from === partyB ? 1 : -1)) };
  });
  const isApplicable = (kind: string) => {
    const party = figureWordsOf(kind).alwaysOf;
    return party === undefined || party === partyA || party === partyB;
  };
  return {
    cells: cells.filter(({ figures }) => figures.length > 0),
    notFound: cells
      .filter(({ kind, figures }) => figures.length === 0 && isApplicable(kind))
      .map(({ kind }) => kind),
  };
}

/** Returns the figures of a page in the order in which a reader meets them. */
export function shownFigures(page: UnnumberedPage): RankedFigure[] {
  return figureCells(page).cells.flatMap(({ figures }) => figures);
}
