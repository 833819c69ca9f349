/** What sanctions forbid or break off. */
export const SANCTION_MEASURES = [
  "aid",
  "military",
  "arms",
  "travel",
  "finance",
  "assets",
  "diplomatic",
  "commodity",
  "flights",
  "trade",
  "oil",
] as const;

export type SanctionMeasure = (typeof SANCTION_MEASURES)[number];

/** Over what they were imposed. */
export const SANCTION_GOALS = [
  "rights",
  "democracy",
  "conflict",
  "convention",
  "terrorism",
  "nuclear",
  "drugs",
  "weapons",
  "other",
] as const;
export type SanctionGoal = (typeof SANCTION_GOALS)[number];
