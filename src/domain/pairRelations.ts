import type { Citation, DossierFile, RelationState } from "./dataset.ts";
import {
  beginningOf,
  compareFactDates,
  earliestDay,
  type FactDate,
  latestDay,
} from "./factDate.ts";
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

export const RELATION_CHANGES = [
  "downgraded",
  "suspended",
  "severed",
  "stated-none",
  "resumed",
] as const satisfies readonly RelationState[];

/** What befell relations after they had begun, or instead. */
export interface RelationChange {
  /** `resumed` only where nobody tells what had ended them. */
  readonly state: (typeof RELATION_CHANGES)[number];
  /** When it began. */
  readonly since: FactDate;
  /** When it was over; absent where it stands, and where nobody knows. */
  readonly until?: FactDate;
  readonly isStanding: boolean;
  readonly citations: readonly Citation[];
}

/** What is known of a pair's relations, all sources side by side, the dossier's first. */
export interface PairRelations {
  /** Dates of the first establishment that differ; the first is the one to lead with. */
  readonly established: readonly EstablishedDate[];
  /** All turns in the order of time, each date of establishment among them once. */
  readonly turns: readonly RelationTurn[];
  /** What came after the beginning, in the order of time; the last one may stand. */
  readonly changes: readonly RelationChange[];
}

/** Returns what dossier and tables say of the relations of a pair. */
export function pairRelations(
  dossier: Pick<DossierFile, "relations">,
  facts: PairFacts | undefined,
): PairRelations {
  const own = dossier.relations.filter((spell) => spell.ofPair === undefined);
  const turns = [
    ...own.map(({ state, date, text, sources }) => ({ state, date, text, citations: sources })),
    ...(facts?.relationSpells ?? []).map((spell) => ({
      state: spell.state,
      date: spell.date,
      ...(spell.note !== undefined && { text: spell.note }),
      citations: spell.sources,
    })),
  ].sort((one, other) => compareFactDates(one.date, other.date));
  const firstBreak = turns.find(({ state }) => state !== "established" && state !== "resumed");
  const dates = [
    ...own.filter(({ state }) => state === "established").map(dateOfSpell),
    ...(facts?.relationSpells ?? [])
      .filter(({ state }) => state === "established")
      .map(dateOfSpell),
    ...tableDates(facts),
  ];
  // What came after a break is no beginning, whatever the list of beginnings says.
  const first = dates.filter(({ date }) => !isAfterBreak(date, firstBreak));
  const later = withoutRepeats(dates.filter(({ date }) => isAfterBreak(date, firstBreak)));
  const changes = listChanges(
    mergeTurns([
      ...turns.filter(
        ({ state, date }) => state !== "established" || isAfterBreak(date, firstBreak),
      ),
      ...later.map(({ date, citations }) => ({ state: "resumed" as const, date, citations })),
    ]),
  );
  return {
    established: withoutRepeats(first),
    turns,
    changes: [...changes, ...changeOfAbsence(facts, changes)],
  };
}

function dateOfSpell(spell: {
  readonly date: FactDate;
  readonly sources: readonly Citation[];
}): EstablishedDate {
  return { date: beginningOf(spell.date), citations: spell.sources };
}

function isAfterBreak(date: FactDate, firstBreak: RelationTurn | undefined): boolean {
  const day = earliestDay(beginningOf(date));
  const breakDay = firstBreak && latestDay(beginningOf(firstBreak.date));
  return day !== null && typeof breakDay === "string" && breakDay < day;
}

/** In the order of time; a turn that dossier and table tell of is one turn with the sources of both. */
function mergeTurns(turns: readonly RelationTurn[]): RelationTurn[] {
  const merged: RelationTurn[] = [];
  const dated = turns.filter(({ date }) => earliestDay(date) !== null);
  // A turn of which nobody knows when it was counts only where there is no other.
  const counted = dated.length > 0 ? dated : [...turns];
  for (const turn of counted.sort((one, other) => compareFactDates(one.date, other.date))) {
    const kind = standsAgain(turn) ? "resumed" : turn.state;
    const at = merged.findIndex(
      (known, place) =>
        known.state === kind &&
        (canBeSameDay(known.date, turn.date) ||
          (place === merged.length - 1 && isStillSo(known, turn))),
    );
    const known = merged[at];
    if (known) merged[at] = { ...known, citations: [...known.citations, ...turn.citations] };
    else merged.push({ ...turn, state: kind });
  }
  return merged;
}

/** What was broken off and not restored since cannot be broken off again: sources differ on the day. */
function isStillSo({ state, date }: RelationTurn, turn: RelationTurn): boolean {
  if (state === "resumed") return false;
  const end = date.shape === "span" ? date.until : null;
  if (end) return false;
  const [year, other] = [date, turn.date].map((one) => earliestDay(beginningOf(one))?.slice(0, 4));
  return year === other;
}

function standsAgain({ state }: RelationTurn): boolean {
  return state === "established" || state === "resumed";
}

function canBeSameDay(one: FactDate, other: FactDate): boolean {
  const [first, second] = [one, other].map((date) => {
    const beginning = beginningOf(date);
    return [earliestDay(beginning), latestDay(beginning)] as const;
  });
  if (!first?.[0] || !second?.[0]) return first?.[0] === second?.[0];
  return first[0] <= (second[1] ?? "") && second[0] <= (first[1] ?? "");
}

/** A change lasts until its own end, or else until the next turn. */
function listChanges(turns: readonly RelationTurn[]): RelationChange[] {
  return turns.flatMap(({ state, date, citations }, place): RelationChange[] => {
    if (state === "established") return [];
    if (state === "resumed" && place > 0) return [];
    const next = turns[place + 1];
    const end = date.shape === "span" && !date.isOngoing ? date.until : null;
    const until: FactDate | undefined = end
      ? { shape: "point", at: end }
      : next && beginningOf(next.date);
    return [
      {
        state,
        since: beginningOf(date),
        ...(until && { until }),
        isStanding: until === undefined && (date.shape !== "span" || date.isOngoing),
        citations,
      },
    ];
  });
}

/** The table of absences may know of a break that no spell tells of. */
function changeOfAbsence(
  facts: PairFacts | undefined,
  changes: readonly RelationChange[],
): RelationChange[] {
  const { absence } = facts ?? {};
  if (!absence || changes.some(({ isStanding }) => isStanding)) return [];
  // That a source says so is enough, as it is for the map: it is cited.
  if (absence.kind !== "broken-off" && absence.kind !== "suspended") return [];
  return [
    {
      state: absence.kind === "suspended" ? "suspended" : "severed",
      since: absence.since ?? { shape: "unknown" },
      isStanding: true,
      citations: absence.sources,
    },
  ];
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
