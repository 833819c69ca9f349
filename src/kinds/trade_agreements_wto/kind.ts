import { beginningOf, type FactDate } from "../../domain/factDate.ts";
import {
  begins,
  date,
  defineKind,
  ends,
  keyId,
  oneOf,
  optional,
  text,
  whole,
} from "../defineKind.ts";

/** No agreement has so many sides. */
const MOST_SIDES = 250;

/** A trade agreement that was notified to the World Trade Organization and ties, or tied, the two. */
export const wtoAgreements = defineKind({
  id: "trade_agreements_wto",
  ends: ["a", "b"],
  isDirected: false,
  hasOtherActors: true,
  key: ["a", "b", "agreement"],
  columns: {
    agreement: keyId(),
    name: text(),
    /** `signed`: not in force between the two. */
    status: oneOf(["in-force", "ended", "signed"]),
    covers: optional(oneOf(["goods", "services", "goods-and-services"])),
    signed: optional(date()),
    since: optional(begins()),
    until: optional(ends()),
    /** Parties, a bloc being one: ties are between sides. */
    sides: whole({ most: MOST_SIDES }),
  },
  source: "wto-rta",
  place: "money",
  lane: "treaties",
  events: {
    kind: "trade",
    weight: "routine",
    tellsEnd: true,
    weigh: ({ status, sides }) => {
      if (status === "signed") return "none";
      return isOfMany(sides) ? "slight" : undefined;
    },
    isOfMany: ({ status, sides }) => status !== "signed" && isOfMany(sides),
    same: ({ sides, signed, date: inForce }) =>
      isOfMany(sides)
        ? undefined
        : {
            of: "trade-agreement",
            signed: signed as FactDate | undefined,
            inForce: beginningOf(inForce as FactDate),
          },
  },
});

/** Whether an agreement has more than two sides. */
export function isOfMany(sides: unknown): boolean {
  return Number(sides) > 2;
}
