import { viewOfQuestion } from "../../domain/ask/viewOfQuestion.ts";
import type { Atlas } from "../../domain/atlas.ts";
import { makePairKey, type PairKey, type PartyCode } from "../../domain/partyCode.ts";
import type { AtlasState } from "../../store/atlasStore.ts";
import type { TerritoryResult } from "./searchEntries.ts";
import type { SearchResult } from "./searchIndex.ts";

/** What choosing a territory opens: its state, the two states that it stands between, or a list. */
export type TerritoryOpens =
  | { readonly kind: "country"; readonly country: PartyCode }
  | { readonly kind: "pair"; readonly pair: PairKey }
  | { readonly kind: "borders" }
  | undefined;

/** Returns what a territory opens; nothing for one that no party has to do with. */
export function whatTerritoryOpens(atlas: Atlas, { status }: TerritoryResult): TerritoryOpens {
  const codes =
    status.kind === "disputed" ? [...status.administeredBy, ...status.claimedBy] : [status.of];
  const parties = [...new Set(codes)].filter((code) => code !== undefined && atlas.party(code));
  const [one, other, third] = parties;
  if (one === undefined) return undefined;
  if (other === undefined) return { kind: "country", country: one };
  return third === undefined
    ? { kind: "pair", pair: makePairKey(one, other) }
    : { kind: "borders" };
}

/** Opens what a reader has chosen in the search. */
export function openResult(state: AtlasState, result: SearchResult): void {
  switch (result.kind) {
    case "party":
      state.openCountry(result.party, "search");
      break;
    case "pair":
      state.openPair(result.pair, "search");
      break;
    case "organisation":
      state.includeOrganisation(result.id);
      break;
    case "between":
      state.setBetween({ one: [result.one], other: [result.other] });
      break;
    case "question":
      state.showAnswer(viewOfQuestion(result.question));
      break;
    case "territory": {
      const opens = whatTerritoryOpens(state.atlas, result);
      if (opens?.kind === "country") state.openCountry(opens.country, "search");
      else if (opens?.kind === "pair") state.openPair(opens.pair, "search");
      else if (opens) state.openPage("borders");
    }
  }
}
