const SMALL_WORDS = /(?<!\p{L})(?:the|of|and|in|to|with|is|was|has|for|by|on)(?!\p{L})/giu;
const WORDS = /[\p{L}\p{N}]+/gu;
/** A long text is not read whole for it. */
const PROBE = 20_000;
/** Of English prose every fourth word is one of these; lists have fewer. */
const FEWEST = 0.04;

/** Returns whether a text is in English, whose words the rules know. */
export function isEnglish(text: string): boolean {
  const probe = text.slice(0, PROBE);
  const words = probe.match(WORDS)?.length ?? 0;
  return (probe.match(SMALL_WORDS)?.length ?? 0) > words * FEWEST;
}
