import { findFlag } from "../../data/loadDataset.ts";
import type { Atlas } from "../../domain/atlas.ts";
import { type PairKey, type PartyCode, splitPairKey } from "../../domain/partyCode.ts";
import { askMessages } from "../../messages/ask.ts";
import { formatList } from "../../messages/format/lists.ts";
import { nameInSentence } from "../../messages/format/nameInSentence.ts";
import { searchMessages as messages } from "../../messages/search.ts";
import { FlagImage } from "../../ui/FlagImage.tsx";
import { whatTerritoryOpens } from "./openResult.ts";
import styles from "./SearchBox.module.css";
import type { TerritoryResult } from "./searchEntries.ts";
import type { MatchedBy, SearchResult } from "./searchIndex.ts";

/** A result of the search: its name, and why it was found or what it is. */
export function ResultRow({
  atlas,
  result,
}: {
  readonly atlas: Atlas;
  readonly result: SearchResult;
}) {
  switch (result.kind) {
    case "party":
      return (
        <>
          <FlagImage code={result.party} findAddress={findFlag} />
          <span className={styles.name}>{nameOf(atlas, result)}</span>
          <span className={styles.detail}>{result.by && <MatchWords by={result.by} />}</span>
        </>
      );
    case "pair":
      return (
        <>
          <span className={styles.name}>{nameOf(atlas, result)}</span>
          <span className={styles.detail}>
            {atlas.dossier(result.pair)?.depth === "full"
              ? messages.documented
              : messages.kinds.pair}
          </span>
        </>
      );
    case "organisation":
      return (
        <>
          <span className={styles.name}>{nameOf(atlas, result)}</span>
          <span className={styles.detail}>
            {messages.members(atlas.membersNow(result.id).size)}
          </span>
        </>
      );
    case "between":
      return (
        <>
          <span className={styles.name}>{nameOf(atlas, result)}</span>
          <span className={styles.detail}>{messages.betweenDetail}</span>
        </>
      );
    case "question":
      return (
        <>
          <span className={styles.name}>{nameOf(atlas, result)}</span>
          <span className={styles.detail}>{askMessages.kind}</span>
        </>
      );
    case "territory":
      return (
        <span className={styles.territory}>
          <span>{nameOf(atlas, result)}</span>
          <span className={styles.words}>{territoryWords(atlas, result)}</span>
        </span>
      );
  }
}

/** Returns the name of a result, which finds it when it is typed. */
export function nameOf(atlas: Atlas, result: SearchResult): string {
  switch (result.kind) {
    case "party":
      return atlas.nameOf(result.party);
    case "pair":
      return pairName(atlas, result.pair);
    case "organisation":
      return organisationName(atlas, result.id);
    case "between":
      return messages.between(
        organisationName(atlas, result.one),
        organisationName(atlas, result.other),
      );
    case "question":
      return askMessages.understood(result.question, (code) => nameAsked(atlas, code));
    case "territory":
      return result.name;
  }
}

/** The name of a party, an organisation or a region, as it stands within a sentence. */
function nameAsked(atlas: Atlas, code: string): string {
  const bloc = atlas.bloc(code);
  return nameInSentence(bloc?.name ?? atlas.nameOf(code as PartyCode));
}

function organisationName(atlas: Atlas, id: string): string {
  return atlas.organisation(id)?.name ?? id;
}

/** "also المغرب": the name is marked with its language, and keeps its direction to itself. */
function MatchWords({ by: { kind, name, language } }: { readonly by: MatchedBy }) {
  return (
    <>
      {messages.matchedBy[kind]} <bdi lang={language}>{name}</bdi>
    </>
  );
}

function territoryWords(atlas: Atlas, territory: TerritoryResult): string {
  const { status } = territory;
  const names = (codes: readonly PartyCode[]) => formatList(codes.map(atlas.nameOf));
  const opens = whatTerritoryOpens(atlas, territory);
  const isWhose = () => {
    if (status.kind === "disputed") {
      return messages.disputed(
        names(status.administeredBy) || messages.administeredByNone,
        names(status.claimedBy),
      );
    }
    return status.of === undefined
      ? messages.dependencyOfNone
      : messages[status.kind](atlas.nameOf(status.of));
  };
  const whatOpens = () => {
    if (opens?.kind === "country") return messages.opens(atlas.nameOf(opens.country));
    if (opens?.kind === "pair") return messages.opens(pairName(atlas, opens.pair));
    return opens ? messages.opensBorders : "";
  };
  return `${isWhose()}. ${whatOpens()}`.trim();
}

function pairName(atlas: Atlas, pair: PairKey): string {
  return messages.pair(...splitPairKey(pair).map(atlas.nameOf));
}
