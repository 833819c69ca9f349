import { tradeSeries } from "./trade_series/kind.ts";

/**
 * The kinds whose facts have files of their own, which come when they are asked for: they are packed in a way of
 * their own, and the page has a view for each.
 */
export const APART_KINDS = [tradeSeries] as const;
