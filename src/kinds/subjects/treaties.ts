import { defineSubject } from "../defineLines.ts";

/** What binds two by law: pacts, treaties, and agreements on trade, investment and tax. */
export const treaties = defineSubject({
  id: "treaties",
  group: "treaties",
  classes: { defence: "strong", ofTwo: "plain", money: "dashed", ofMore: "dotted" },
});
