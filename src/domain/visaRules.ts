/** Rules for the holders of a passport; `authorisation`: an electronic one instead of a visa. */
export const VISA_RULES = [
  "visa-free",
  "on-arrival",
  "electronic",
  "authorisation",
  "required",
  "no-admission",
] as const;
export type VisaRule = (typeof VISA_RULES)[number];
