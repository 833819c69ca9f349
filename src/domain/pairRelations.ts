import type { Citation, DossierFile, RelationState } from "./dataset.ts";
import { compareFactDates, earliestDay, type FactDate } from "./factDate.ts";
import type { EstablishedFact, PairFacts } from "./pairFacts.ts";

/** A date at which relations were first established, by one source. */
export interface EstablishedDate {
  readonly date: FactDate;
  readonly citations: readonly Citation[];
  /** Why a reader should be careful with it. */
  readonly caution?: EstablishedFact["caution"] | "one-source" | "hand";
  readonly note?: string;
}

/** One turn of a pair's relations, from a dossier or a table. */
export interface RelationTurn {
  readonly state: RelationState;
  readonly date: FactDate;
  readonly text?: string;
  readonly citations: readonly Citation[];
}

/** What is known of a pair's relations, all sources side by side, the dossier's first. */
export interface PairRelations {
  /** Dates of establishment that differ; the first is the one to lead with. */
  readonly established: readonly EstablishedDate[];
  /** All turns in the order of time, each date of establishment among them once. */
  readonly turns: readonly RelationTurn[];
  /** The last turn that is not the first establishment; relations can be established again. */
  readonly latest?: RelationTurn;
}

/** Returns what dossier and tables say of the relations of a pair. */
export function pairRelations(dossier: DossierFile, facts: PairFacts | undefined): PairRelations {
  const own = dossier.relations.filter((spell) => spell.ofPair === undefined);
  const dossierDates = own
    .filter((spell) => spell.state === "established")
    .map((spell): EstablishedDate => ({ date: spell.date, citations: spell.sources }));
  const established = withoutRepeats([...dossierDates, ...tableDates(facts)]);
  const turns = [
    ...own.map(({ state, date, text, sources }) => ({ state, date, text, citations: sources })),
    ...(facts?.relationSpells ?? []).map((spell) => ({
      state: spell.state,
      date: spell.date,
      ...(spell.note !== undefined && { text: spell.note }),
      citations: spell.sources,
    })),
  ].sort((one, other) => compareFactDates(one.date, other.date));
  const latest = turns.findLast(
    ({ state, date }, index) =>
      state !== "established" ||
      (date.shape !== "unknown" &&
        turns.slice(0, index).some((earlier) => earlier.state !== "established")),
  );
  return { established, turns, ...(latest && { latest }) };
}

function tableDates(facts: PairFacts | undefined): EstablishedDate[] {
  const fact = facts?.established;
  if (!fact) return [];
  const caution =
    fact.caution ?? (fact.grade === "one-source" || fact.grade === "hand" ? fact.grade : undefined);
  const lead: EstablishedDate = {
    date: fact.date,
    citations: fact.sources,
    ...(caution && { caution }),
    ...(fact.note !== undefined && { note: fact.note }),
  };
  if (!fact.otherDate) return [lead];
  return [lead, { date: fact.otherDate, citations: fact.sources }];
}

/** The same date from two sources is one date with two sources. */
function withoutRepeats(dates: readonly EstablishedDate[]): EstablishedDate[] {
  const kept: EstablishedDate[] = [];
  for (const entry of dates) {
    const same = kept.findIndex(
      (other) =>
        earliestDay(other.date) === earliestDay(entry.date) &&
        other.date.shape === entry.date.shape,
    );
    const held = kept[same];
    if (held) kept[same] = { ...held, citations: [...held.citations, ...entry.citations] };
    else kept.push(entry);
  }
  return kept;
}
