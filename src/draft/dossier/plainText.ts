/** No text of a dossier is longer. */
const LONGEST = 1900;

/** Returns the words of an article as a text of a dossier may stand: one line, composed, without marks. */
export function plainText(words: string): string {
  const whole = words
    .normalize("NFC")
    .replace(/[\p{Cf}\p{Cs}\p{Co}\uFFFD]/gu, "")
    .replace(/[\p{Cc}\s]+/gu, " ");
  const plain = withoutMarks(whole).replace(/ {2,}/g, " ").trim();
  const short =
    plain.length > LONGEST ? `${plain.slice(0, LONGEST).replace(/\s\S*$/, "")} …` : plain;
  return short === "" ? "…" : short;
}

const MARKS =
  /\[\[|\]\]|\{\{|\}\}|'{2,}|<(?=[/!?a-z])|&(?=(?:#x?[\da-f]+|[a-z]+\d*);)|[ÂÃÐÑ](?=[\u0080-\u00bf])|â€/gi;

/** What stood on both sides of a mark can be one when it is gone: every round leaves less. */
function withoutMarks(words: string): string {
  let left = words;
  for (let before = ""; before !== left; ) {
    before = left;
    left = left.replace(MARKS, "");
  }
  return left;
}
