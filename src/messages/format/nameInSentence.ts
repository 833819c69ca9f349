/** Names that say what a state is, or are plurals, have an article within a sentence. */
const WITH_ARTICLE =
  /^(?:Bahamas|Comoros|Congo|DR Congo|Gambia|Holy See|Maldives|Netherlands|Philippines)$|(?:Emirates|Islands|Kingdom|Republic|States|Union)$/;

/** Returns the name of a party as it stands within a sentence: "the Netherlands", "Peru". */
export function nameInSentence(name: string): string {
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
}

/** Returns a text whose first word may be the article of a name: it then has a capital. */
export function beginWithName(text: string): string {
  return text.startsWith("the ") ? beginSentence(text) : text;
}

/** Returns a text as the beginning of a sentence: its first letter is a capital. */
export function beginSentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
