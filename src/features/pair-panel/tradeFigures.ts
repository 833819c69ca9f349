import type { DossierFile, TradeFact } from "../../domain/dataset.ts";
import { TRADE_DIRECTIONS } from "../../domain/dossierTerms.ts";

/** Returns the pair's own trade figures: from A, from B, then totals. */
export function tradeFigures(dossier: DossierFile): TradeFact[] {
  const rank = (figure: TradeFact) => TRADE_DIRECTIONS.indexOf(figure.direction);
  return dossier.trade
    .filter((figure) => figure.ofPair === undefined)
    .sort((one, other) => rank(one) - rank(other));
}
