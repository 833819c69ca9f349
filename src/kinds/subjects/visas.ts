import { defineSubject } from "../defineLines.ts";

/** Who may enter without a visa; a line begins where the traveller comes from. */
export const visas = defineSubject({
  id: "visas",
  group: "people",
  classes: { bothWays: "plain", aToB: "a-to-b", bToA: "b-to-a" },
});
