import type { VisaRule } from "../../domain/visaRules.ts";

const RULES: Readonly<Record<VisaRule, string>> = {
  "visa-free": "no visa needed",
  "on-arrival": "visa on arrival",
  electronic: "electronic visa",
  authorisation: "electronic travel authorisation",
  required: "visa required",
  "no-admission": "not admitted",
};

/** Returns a rule for travellers in words: "no visa needed for 90 days". */
export function formatVisaRule(rule: VisaRule, days: number | undefined): string {
  return rule === "visa-free" && days ? `${RULES[rule]} for ${days} days` : RULES[rule];
}
