import { countStanding, totalOfRank } from "./countedMission.ts";
import type { DossierEntry, MissionCounts } from "./dataset.ts";
import { earliestDay, type FactDate } from "./factDate.ts";
import type { PairFacts } from "./pairFacts.ts";
import { pairRelations, type RelationChange } from "./pairRelations.ts";
import { missionsFrom } from "./pairStanding.ts";
import type { PairState, StateInYear } from "./pairState.ts";
import type { PartyCode } from "./partyCode.ts";
import type { WorldInYear } from "./worldInYear.ts";

const NO_DOSSIER = { relations: [] };

/** What stands between a country and a partner, for one row of its list. */
export interface PartnerSummary {
  readonly partner: PartyCode;
  readonly relations: StateInYear;
  /** When relations were first established, by the source that leads. */
  readonly since?: FactDate;
  /** What befell them afterwards. */
  readonly changes: readonly RelationChange[];
  readonly sent: MissionCounts;
  readonly hosted: MissionCounts;
  /** Pairs with an article behind them. */
  readonly isDocumented: boolean;
}

/**
 * Returns the summary of one partner, with `state` as the state of relations. The dossier's date stands
 * before the table's. The missions of a pair with a dossier are counted by the compiler, those of both
 * together, each once.
 */
export function summarisePartner(
  country: PartyCode,
  partner: PartyCode,
  known: {
    readonly state: PairState;
    readonly facts: PairFacts | undefined;
    readonly entry: DossierEntry | undefined;
  },
): PartnerSummary {
  const { state, facts, entry } = known;
  const { established, changes } = pairRelations(NO_DOSSIER, facts);
  const since = entry?.since ?? established[0]?.date;
  const [sent, hosted] = entry
    ? missionsFrom(entry, country)
    : [countOf(facts, country), countOf(facts, partner)];
  return {
    partner,
    relations: state,
    ...(since && { since }),
    changes,
    sent,
    hosted,
    isDocumented: entry?.depth === "full",
  };
}

/**
 * Returns how relations stood on the last day of a past year; `undefined` while the past has not
 * come.
 */
export function relationsInYear(
  world: WorldInYear,
  country: PartyCode,
  partner: PartyCode,
): StateInYear | undefined {
  if (!world.states()) return undefined;
  if (world.standing(country, partner) === "not-independent") return "not-independent";
  return world.stateOf(country, partner);
}

export const PARTNER_ORDERS = [
  "name",
  "since",
  "youngest",
  "missions",
  "trade",
  "subject",
] as const;
export type PartnerOrder = (typeof PARTNER_ORDERS)[number];

/** Returns a comparison of partners: the earliest, the youngest or the most first; then by name. */
export function comparePartners(
  order: PartnerOrder,
  look: {
    readonly nameOf: (code: PartyCode) => string;
    /** Thousand US dollars both ways; `undefined` where no figure is known. */
    readonly tradeOf: (code: PartyCode) => number | undefined;
    /** Where it stands by the subject of the map, the smallest first; `undefined` where that says nothing of it. */
    readonly rankOf: (code: PartyCode) => number | undefined;
  },
): (one: PartnerSummary, other: PartnerSummary) => number {
  const byName = (one: PartnerSummary, other: PartnerSummary) =>
    look.nameOf(one.partner).localeCompare(look.nameOf(other.partner));
  const keyOf = (summary: PartnerSummary): number => {
    switch (order) {
      case "name":
        return 0;
      case "since":
        return sinceKey(summary) ?? Number.MAX_SAFE_INTEGER;
      case "youngest":
        return -(sinceKey(summary) ?? 0);
      case "missions":
        return -(total(summary.sent) + total(summary.hosted));
      case "trade":
        return -(look.tradeOf(summary.partner) ?? -1);
      case "subject":
        return look.rankOf(summary.partner) ?? Number.MAX_SAFE_INTEGER;
    }
  };
  return (one, other) => keyOf(one) - keyOf(other) || byName(one, other);
}

/** Of relations that were broken off, the day of the break. */
function sinceKey({ since, changes, relations }: PartnerSummary): number | undefined {
  const last = relations === "broken" ? changes.at(-1)?.since : undefined;
  const date = last ?? since;
  const day = date && earliestDay(date);
  return day ? Number(day.replaceAll("-", "")) : undefined;
}

function countOf(facts: PairFacts | undefined, sender: PartyCode): MissionCounts {
  return countStanding((facts?.missions ?? []).filter((mission) => mission.sender === sender));
}

function total(counts: MissionCounts): number {
  return totalOfRank(counts, "resident") + totalOfRank(counts, "consular");
}
