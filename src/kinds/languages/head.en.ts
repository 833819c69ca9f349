import { defineHead } from "../defineHead.ts";

export const languageHead = defineHead({
  clauses: { shared: ({ name }) => `${name} is an official language of both` },
});
