import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import type { FactOf } from "../defineKind.ts";
import { defineWords, type Telling } from "../defineWords.ts";
import { armedConflicts } from "./kind.ts";

/** A state may have a war over its government and one over a territory at one time, and others in both. */
const WAR_OVER: Readonly<Record<FactOf<typeof armedConflicts>["over"], string>> = {
  government: "",
  territory: " over territory",
  both: " over government and territory",
};

function tellRole(
  { a, b, role, authorities, over }: FactOf<typeof armedConflicts>,
  { nameOf }: Pick<Telling, "nameOf">,
): string {
  switch (role) {
    case "against":
      return `${nameOf(a)} and ${nameOf(b)} fight one another`;
    case "beside":
      return `${nameOf(a)} takes a part in the fighting against ${nameOf(b)}, in support of another`;
    case "for-government":
      return `Troops of ${nameOf(a)} in the war in ${nameOf(b)}${WAR_OVER[over]}, in support of the government`;
    case "against-government":
      return `Troops of ${nameOf(a)} in the war in ${nameOf(b)}${WAR_OVER[over]}, against ${authorities ? `the authorities ${authorities}` : "the government"}`;
  }
}

function tellStanding(standsIn: number | undefined): string {
  return standsIn === undefined ? "" : `, still in ${standsIn}`;
}

export const armedConflictWords = defineWords(armedConflicts, {
  table: "Armed conflicts",
  lines: {
    name: "Armed conflicts",
    classes: {
      against: "fight one another",
      inPart: "one takes part against the other",
      bothWays: "troops in support of the other’s government, both ways",
      aToB: "troops in support of the other’s government",
      bToA: "troops in support of the other’s government",
    },
  },
  title: (date) => (date ? `Armed conflicts, by UCDP, ${date}` : "Armed conflicts, by UCDP"),
  none: (date) =>
    `none found in the list of armed conflicts${date ? `, ${date}` : ""}; some deployments are missing from it`,
  tell: (fact, beside) => `${tellRole(fact, beside)}, ${formatFactDate(fact.date)}`,
  event: {
    // Its date is where it begins: one that goes on is not told as one that ended in that year.
    begins: (fact, beside) => `${tellRole(fact, beside)}${tellStanding(fact.standsIn)}.`,
  },
  cells: ({ a, b, role, authorities, intensity, over, standsIn, note }) => [
    {
      kind: "armed conflict",
      ends: [a, b],
      what: [role, authorities].filter(Boolean).join(", "),
      status: `${intensity}, over ${over}${tellStanding(standsIn)}`,
      ...(note !== undefined && { text: note }),
    },
  ],
});
