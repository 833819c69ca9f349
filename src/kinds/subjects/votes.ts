import { defineSubject } from "../defineLines.ts";

/** How much alike two vote. */
export const votes = defineSubject({
  id: "votes",
  group: "relations",
  classes: { alike: "plain", apart: "dashed" },
});
