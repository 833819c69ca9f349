import type { Citation } from "../../domain/dataset.ts";
import { shownFigures, TRADE } from "./figureCells.ts";
import type { UnnumberedPage } from "./pairPage.ts";
import { composeSentence } from "./sentenceParts.ts";
import { tradeFigures } from "./tradeFigures.ts";

/** Returns what the sentence and the figures of a page cite, in the order in which a reader meets it. */
export function listHeadCitations(page: UnnumberedPage): Citation[] {
  const figures = shownFigures(page);
  const trade = figures.filter(({ kind }) => kind === TRADE);
  const others = figures.filter(({ kind }) => kind !== TRADE);
  return [
    ...composeSentence(page).flatMap(({ citations }) => citations),
    ...[...trade, ...tradeFigures(page.dossier), ...others].flatMap(({ sources }) => sources),
  ];
}
