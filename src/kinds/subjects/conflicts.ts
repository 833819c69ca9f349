import { defineSubject } from "../defineLines.ts";

/** Who fights, threatens or sanctions whom. */
export const conflicts = defineSubject({
  id: "conflicts",
  group: "conflicts",
  classes: {
    war: "strong",
    force: "plain",
    threat: "dashed",
    sanctionsBothWays: "dotted",
    sanctionsAToB: "a-to-b",
    sanctionsBToA: "b-to-a",
  },
});
