export const MARK_WORDS = ["none", "war", "pact", "rule"] as const;
/** What is written beside a mark: a kind declares it for those of its facts that a reader looks for. */
export type MarkWord = (typeof MARK_WORDS)[number];
