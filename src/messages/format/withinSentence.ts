/** Returns what stands by itself as it stands within a sentence: no proper name begins it. */
export function withinSentence(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
