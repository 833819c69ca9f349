import type { Atlas } from "./atlas.ts";
import type { AtlasHistory, PairTurn, RecognitionTurn } from "./atlasHistory.ts";
import type { TurnKind } from "./dataset.ts";
import type { IsoDay } from "./factDate.ts";
import type { Passing } from "./organisationFilter.ts";
import { type PackedDate, unpackPoint } from "./packedDate.ts";
import { daysOf, packDay } from "./packedDays.ts";
import { isInPair, makePairKey, type PairKey, type PartyCode, splitPairKey } from "./partyCode.ts";
import type { Subject } from "./shown.ts";

export const CHANGE_KINDS = [
  "joined",
  "left",
  "recognised",
  "withdrawn",
  "established",
  "severed",
  "suspended",
  "resumed",
  "downgraded",
  "stated-none",
  "ended",
  "became-independent",
  "ceased-independent",
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

interface DatedChange {
  /** A packed date, as exact as the source (`packedDate.ts`). */
  readonly date: PackedDate;
  readonly sourceIds: readonly string[];
}

/** What changed at a date. */
export type Change = DatedChange &
  (
    | {
        readonly kind: "joined" | "left";
        readonly party: PartyCode;
        readonly organisation: string;
      }
    | {
        readonly kind: "recognised" | "withdrawn";
        readonly by: PartyCode;
        readonly of: PartyCode;
        readonly pair: PairKey;
      }
    | { readonly kind: TurnKind; readonly pair: PairKey; readonly by?: PartyCode }
    | {
        readonly kind: "became-independent" | "ceased-independent";
        readonly party: PartyCode;
      }
  );

/** What changes are asked for. */
export interface ChangesQuery {
  /** After this day … */
  readonly since: IsoDay;
  /** … and not after this one. */
  readonly until: IsoDay;
  readonly subject: Subject;
  /** The organisations that are asked for; none: those of the subject, whichever they are. */
  readonly organisations: readonly string[];
  /** The parties that pass the filter on either day; absent where nothing is filtered. */
  readonly passing: Passing | undefined;
}

/**
 * Returns what changed between two days, in the order of time: for a country all that concerns it,
 * for a pair what concerns both, else what concerns the bloc that is asked for (memberships in it,
 * and relations among those that pass), or relations and statehood of all. A date too coarse to lie
 * surely between the days is left out.
 */
export function listChanges(atlas: Atlas, history: AtlasHistory, query: ChangesQuery): Change[] {
  const isBetween = createPeriodTest(query);
  const changes: Change[] = [
    ...membershipChanges(atlas, query),
    ...history.turns.filter(isBetween).flatMap((turn) => turnChange(atlas, turn, query)),
    ...history.recognitions.flatMap((spell) => recognitionChange(spell, query)),
    ...statehoodChanges(atlas, history, query),
  ];
  return changes.sort((one, other) => one.date - other.date);
}

function createPeriodTest({ since, until }: ChangesQuery) {
  return ({ earliest, latest }: Pick<PairTurn, "earliest" | "latest">) =>
    earliest !== undefined && latest !== undefined && earliest > since && latest <= until;
}

/** Whether a packed date of a membership lies surely between the days. */
function isDateBetween(date: PackedDate, { since, until }: ChangesQuery): boolean {
  if (date === 0) return false;
  const [first, last] = daysOf(date);
  return first > packDay(since) && last <= packDay(until);
}

function membershipChanges(atlas: Atlas, query: ChangesQuery): Change[] {
  const { subject, organisations } = query;
  const parties =
    subject.kind === "country"
      ? [subject.country]
      : subject.kind === "pair"
        ? splitPairKey(subject.pair)
        : atlas.partyCodes;
  // Of all parties and all organisations there would be thousands: a bloc has to be asked for.
  if (subject.kind === "none" && organisations.length === 0) return [];
  return parties.flatMap((party) =>
    atlas.membershipsOf(party).flatMap(({ organisation, role, row }): Change[] => {
      if (role !== "member") return [];
      if (organisations.length > 0 && !organisations.includes(organisation.id)) return [];
      const [, , , since, until] = row;
      const change = { party, organisation: organisation.id, sourceIds: [] };
      return [
        ...(isDateBetween(since, query)
          ? [{ ...change, kind: "joined", date: since } as const]
          : []),
        ...(isDateBetween(until, query) ? [{ ...change, kind: "left", date: until } as const] : []),
      ];
    }),
  );
}

function turnChange(atlas: Atlas, turn: PairTurn, query: ChangesQuery): Change[] {
  const pair = atlas.pairAt(turn.place);
  if (!pair || !concerns(query, pair)) return [];
  const [partyA, partyB] = splitPairKey(pair);
  const by = turn.by && (turn.by === "a" ? partyA : partyB);
  const { kind, date, sourceIds } = turn;
  return [{ kind, pair, date, sourceIds, ...(by && { by }) }];
}

function recognitionChange(spell: RecognitionTurn, query: ChangesQuery): Change[] {
  const { by, of, state, since, sourceIds } = spell;
  const pair = makePairKey(by, of);
  if (state !== "recognised" && state !== "withdrawn") return [];
  const point = unpackPoint(since);
  const isBetween = point !== null && createPeriodTest(query)(point);
  return isBetween && concerns(query, pair)
    ? [{ kind: state, by, of, pair, date: since, sourceIds }]
    : [];
}

function statehoodChanges(atlas: Atlas, history: AtlasHistory, query: ChangesQuery): Change[] {
  const { subject, since, until, passing } = query;
  const isAsked = (party: PartyCode) => {
    if (subject.kind === "country") return party === subject.country;
    if (subject.kind === "pair") return isInPair(subject.pair, party);
    return !passing || passing.inside.has(party);
  };
  const isDayBetween = (day: IsoDay) => day > since && day <= until;
  return atlas.partyCodes.filter(isAsked).flatMap((party) =>
    history.statehoodOf(party).flatMap((spell): Change[] => [
      ...(isDayBetween(spell.since)
        ? [
            {
              kind: "became-independent",
              party,
              date: packDay(spell.since),
              sourceIds: [],
            } as const,
          ]
        : []),
      ...(spell.until !== undefined && isDayBetween(spell.until)
        ? [
            {
              kind: "ceased-independent",
              party,
              date: packDay(spell.until),
              sourceIds: [],
            } as const,
          ]
        : []),
    ]),
  );
}

/** Whether the relations of a pair are asked for. */
function concerns({ subject, passing }: ChangesQuery, pair: PairKey): boolean {
  const [partyA, partyB] = splitPairKey(pair);
  switch (subject.kind) {
    case "pair":
      return subject.pair === pair;
    case "country": {
      if (!isInPair(pair, subject.country)) return false;
      const other = partyA === subject.country ? partyB : partyA;
      return !passing || passing.inside.has(other);
    }
    case "none":
      if (!passing) return true;
      if (passing.sides) {
        const [one, other] = passing.sides;
        return (one.has(partyA) && other.has(partyB)) || (one.has(partyB) && other.has(partyA));
      }
      return passing.inside.has(partyA) && passing.inside.has(partyB);
  }
}
