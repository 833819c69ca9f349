import type { AgreementFact, Citation, DossierFile, Era } from "./dataset.ts";
import type { EventKind, FactStatus } from "./dossierTerms.ts";
import type { EventWeight } from "./eventWeight.ts";
import { compareFactDates, earliestDay, type FactDate } from "./factDate.ts";
import type { Lane } from "./lifeLanes.ts";
import type { MarkWord } from "./markWord.ts";
import type { TableFact } from "./pairFacts.ts";
import type { PairKey, PartyCode } from "./partyCode.ts";
import type { SameFact } from "./sameFact.ts";
import { tellOnce } from "./toldOnce.ts";

/** A fact of a table whose beginning or end is an event; the words of its kind tell it. */
export interface ToldFact {
  readonly kind: string;
  readonly fact: TableFact;
  readonly moment: "begins" | "ends";
}

/** One entry of the timeline of a pair, whichever list of the dossier it is recorded in. */
export interface TimelineEntry {
  readonly id: string;
  readonly date: FactDate;
  readonly kind: EventKind;
  readonly status: FactStatus;
  readonly headline?: string;
  readonly text: string;
  readonly third: readonly PartyCode[];
  readonly sources: readonly Citation[];
  readonly ofPair?: PairKey;
  readonly era?: string;
  /** How much it weighs where a timeline is too long; none for what a dossier tells. */
  readonly weight?: EventWeight;
  /** What is told in place of the text. */
  readonly told?: ToldFact;
  /** It has a mark on the life line and a row elsewhere on the page: it is no event of the timeline. */
  readonly isOnlyMark?: true;
  /** Others doubt it: it is told paler. */
  readonly isDoubted?: true;
  /** The row of the life line in which it stands, where that does not follow from its kind. */
  readonly lane?: Lane;
  /** What is written beside its mark there. */
  readonly markWord?: MarkWord;
  /** Whose it is, of what goes one way: who travels, who imposes. */
  readonly by?: PartyCode;
  /** By what another record of the same event is known. */
  readonly same?: SameFact;
}

export interface TimelineGroup {
  /** Absent for a dossier without eras, and for entries that have neither a date nor an era. */
  readonly era?: Era;
  readonly entries: readonly TimelineEntry[];
}

/**
 * Returns the events, visits, agreements, recognitions and changes of relations of a dossier in
 * the order of time, with those that tables add, each told once, grouped by its eras. An entry without
 * a date stands at the end of its era, or of the whole.
 */
export function buildTimeline(
  dossier: DossierFile,
  fromTables: readonly TimelineEntry[] = [],
): TimelineGroup[] {
  const entries = tellOnce([...collectEntries(dossier), ...fromTables]).sort((one, other) =>
    compareFactDates(one.date, other.date),
  );
  if (dossier.eras.length === 0) return entries.length > 0 ? [{ entries }] : [];
  const groups: TimelineGroup[] = dossier.eras.map((era) => ({
    era,
    entries: entries.filter((entry) => eraOf(entry, dossier.eras) === era.id),
  }));
  const undated = entries.filter((entry) => eraOf(entry, dossier.eras) === undefined);
  return [...groups, { entries: undated }].filter((group) => group.entries.length > 0);
}

/** What an entry on an agreement tells: that talks began happened, whatever came of them. */
const AGREEMENT_AS_EVENT: Readonly<Record<AgreementFact["status"], FactStatus>> = {
  signed: "happened",
  "in-force": "happened",
  expired: "happened",
  negotiated: "happened",
  announced: "announced",
};

/** An entry belongs to the era named by it, else to the one in which it begins, if it is dated. */
function eraOf(entry: TimelineEntry, eras: readonly Era[]): string | undefined {
  if (entry.era !== undefined) return entry.era;
  const start = earliestDay(entry.date);
  if (start === null) return undefined;
  const last = eras.at(-1);
  const holding = eras.find((era) => start >= era.from && (!era.until || start < era.until));
  return (holding ?? (start < (eras[0]?.from ?? "") ? eras[0] : last))?.id;
}

function collectEntries(dossier: DossierFile): TimelineEntry[] {
  const happened = { status: "happened", third: [] } as const;
  return [
    ...dossier.events.map((event) => ({
      ...event,
      ...(event.actors.length === 1 && event.actors[0] && { by: event.actors[0] }),
    })),
    ...dossier.visits.map(({ from, persons, ...visit }) => ({
      ...visit,
      kind: "visit" as const,
      by: from,
      ...(visit.status === "happened" && {
        same: { of: "visit" as const, from, persons: persons.map(({ name }) => name) },
      }),
    })),
    ...dossier.relations.map((spell) => ({ ...spell, ...happened, kind: "relations" as const })),
    ...dossier.recognitions.map((spell) => ({
      ...spell,
      ...happened,
      kind: "recognition" as const,
    })),
    ...dossier.agreements.map((agreement) => ({
      ...agreement,
      third: [],
      kind: "agreement" as const,
      status: AGREEMENT_AS_EVENT[agreement.status],
    })),
  ];
}
