import type { VisaRule } from "../../src/domain/visaRules.ts";

const RULES: Readonly<Record<string, VisaRule>> = {
  "visa free": "visa-free",
  "visa on arrival": "on-arrival",
  "e-visa": "electronic",
  eta: "authorisation",
  "visa required": "required",
  "no admission": "no-admission",
};

/** A rule as a source table has it: in words, or as days without a visa. */
export interface ReadVisaRule {
  readonly rule: VisaRule;
  readonly days: string | undefined;
}

/** Returns a rule of a source table; `undefined` where the table has something else. */
export function readVisaRule(cell: string): ReadVisaRule | undefined {
  const rule = RULES[cell];
  if (rule !== undefined) return { rule, days: undefined };
  return /^\d+$/.test(cell) ? { rule: "visa-free", days: cell } : undefined;
}
