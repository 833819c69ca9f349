import { defineHead } from "../defineHead.ts";

/** Within a sentence. */
const ORGANISATIONS: Readonly<Record<string, string>> = {
  AU: "the African Union",
  COMMONWEALTH: "the Commonwealth",
  ECOWAS: "the West African Community",
  EU: "the European Union",
  LAS: "the Arab League",
  OAS: "the Organization of American States",
  SADC: "the Southern African Community",
  UNASUR: "the Union of South American Nations",
};

export const sanctionHead = defineHead({
  clauses: {
    one: ({ first, second, numbers: [year] }) => `sanctions of ${first} on ${second} since ${year}`,
    both: ({ numbers: [year] }) => `sanctions on each other, the first since ${year}`,
    throughOne: ({ second, name, numbers: [year] }) =>
      `sanctions of ${ORGANISATIONS[name] ?? name} on ${second} since ${year}`,
  },
});
