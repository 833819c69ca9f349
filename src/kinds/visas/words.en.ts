import { defineWords } from "../defineWords.ts";
import { visas } from "./kind.ts";

const RULES = {
  "visa-free": (days: number | undefined) =>
    days ? `no visa needed for ${days} days` : "no visa needed",
  "on-arrival": () => "visa on arrival",
  electronic: () => "electronic visa",
  authorisation: () => "electronic travel authorisation",
  required: () => "visa required",
  "no-admission": () => "not admitted",
} as const;

export const visaWords = defineWords(visas, {
  table: "Visa rules",
  lines: {
    name: "Travel without a visa",
    classes: {
      bothWays: "no visa needed either way",
      aToB: "no visa needed one way",
      bToA: "no visa needed one way",
    },
  },
  title: () => "Visa rule",
  none: () => "no rule found in the table",
  tell: ({ rule, days }, { date }) => `${RULES[rule](days)}${date ? `, as of ${date}` : ""}`,
  cells: ({ from, to, rule, days, note }) => [
    {
      kind: "visa rule",
      ends: [from, to],
      what: rule,
      ...(days !== undefined && { value: days, unit: "days" }),
      ...(note !== undefined && { text: note }),
    },
  ],
});
