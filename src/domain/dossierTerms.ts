/** Words of the facts of a dossier that stand for themselves in its files: what the first map does without. */

export const EVENT_KINDS = [
  "relations",
  "recognition",
  "mission",
  "visit",
  "agreement",
  "position",
  "statement",
  "conflict",
  "protest",
  "military",
  "aid",
  "trade",
  "investment",
  "migration",
  "culture",
  "health",
  "multilateral",
  "legal",
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const FACT_STATUSES = [
  "happened",
  "planned",
  "announced",
  "refused",
  "denied",
  "omitted",
] as const;
export type FactStatus = (typeof FACT_STATUSES)[number];

/** `not-listed`: once opened, and not among the missions that the source lists today. */
export const MISSION_STATUSES = ["open", "closed", "intended", "not-listed"] as const;
export type MissionStatus = (typeof MISSION_STATUSES)[number];

export const TRADE_DIRECTIONS = ["a-to-b", "b-to-a", "total", "not-stated"] as const;
export type TradeDirection = (typeof TRADE_DIRECTIONS)[number];

export const AMOUNT_QUALIFIERS = ["exactly", "about", "over", "at-least"] as const;
export type AmountQualifier = (typeof AMOUNT_QUALIFIERS)[number];
