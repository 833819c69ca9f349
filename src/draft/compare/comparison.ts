/** What the tables say of the claims of a dossier. */
import type { Citation, MembershipRole, RelationState } from "../../domain/dataset.ts";
import type { FactDate } from "../../domain/factDate.ts";
import type { TableFact, TableMission, TradeDataSet } from "../../domain/pairFacts.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import type { FactList } from "../facts/factLists.ts";

/** One claim of a dossier beside what the tables have on it. */
export interface Comparison {
  readonly list: FactList;
  /** Of the fact in the dossier. */
  readonly id: string;
  /** `same`: a table has it. `other`: tables have something else in its place. `nothing`: they do not speak of it. */
  readonly answer: "same" | "other" | "nothing";
  /** What the tables say; of the same, what says so. */
  readonly says: readonly TableSays[];
}

interface Says<About extends string> {
  readonly about: About;
  readonly sources: readonly Citation[];
}

export type TableSays =
  | (Says<"establishment"> & { readonly date: FactDate })
  | (Says<"turn"> & { readonly state: RelationState; readonly date: FactDate })
  | (Says<"mission"> & { readonly mission: TableMission })
  | (Says<"accreditation"> & { readonly city: string; readonly residentIn: PartyCode })
  | (Says<"visit"> & { readonly persons: readonly string[]; readonly date: FactDate })
  | (Says<"trade"> & {
      readonly year: number;
      readonly thousandUsd: number;
      readonly dataSet: TradeDataSet;
    })
  /** Told by the words of its kind. */
  | (Says<"agreement"> & {
      readonly kind: string;
      readonly fact: TableFact;
      readonly date: FactDate;
    })
  /** Without a role, it is not among the members. */
  | (Says<"membership"> & { readonly party: PartyCode; readonly role: MembershipRole | undefined });

/** What the tables say of a claim, before it is known whose. */
export type Answer = Pick<Comparison, "answer" | "says">;

export const NOTHING: Answer = { answer: "nothing", says: [] };

/**
 * Returns the answer of what tables say: that which agrees with the claim, or all of it where nothing does.
 * @param agrees whether one of them says the same as the claim
 */
export function answerOf(says: readonly TableSays[], agrees: (one: TableSays) => boolean): Answer {
  if (says.length === 0) return NOTHING;
  const same = says.filter(agrees);
  return same.length > 0 ? { answer: "same", says: same } : { answer: "other", says };
}
