import {
  beginningOf,
  compareFactDates,
  earliestDay,
  type FactDate,
  type IsoDay,
} from "./factDate.ts";
import type { PairFacts, TableRecognition } from "./pairFacts.ts";
import type { PartyCode } from "./partyCode.ts";

export const SPELL_TIMES = ["standing", "ended", "later", "undated"] as const;
/** Whether a spell stands on a day, ended before, began later, or has no date that would tell. */
export type SpellTime = (typeof SPELL_TIMES)[number];

/** How others stand to a country, by when that is. */
export type RecognitionsByTime = Readonly<Record<SpellTime, readonly TableRecognition[]>>;

/**
 * Returns how each party stands to the recognition of a country on a day, by whether that stands on
 * it: one spell a party, the one that stands before one that ended, the latest of those, and else the
 * first that is to come.
 * @param on.isNewest whether it is the newest day of the data: what has no date stands then
 */
export function recognitionsOn(
  country: PartyCode,
  facts: ReadonlyMap<PartyCode, PairFacts>,
  on: { readonly day: IsoDay; readonly isNewest: boolean },
): RecognitionsByTime {
  const found: Record<SpellTime, TableRecognition[]> = {
    standing: [],
    ended: [],
    later: [],
    undated: [],
  };
  for (const { recognitions } of facts.values()) {
    const own = recognitions
      .filter(({ of }) => of === country)
      .sort((one, other) => compareFactDates(one.date, other.date));
    for (const time of SPELL_TIMES) {
      const spells = own.filter(({ date }) => timeOf(date, on) === time);
      const spell = time === "later" ? spells[0] : spells.at(-1);
      if (!spell) continue;
      found[time].push(spell);
      break;
    }
  }
  return found;
}

function timeOf(
  date: FactDate,
  { day, isNewest }: { readonly day: IsoDay; readonly isNewest: boolean },
): SpellTime {
  if (date.shape === "span" && date.until && date.until.latest <= day) return "ended";
  const begun = earliestDay(beginningOf(date));
  if (begun === null) return isNewest ? "standing" : "undated";
  return begun <= day ? "standing" : "later";
}
