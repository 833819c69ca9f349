/** No text of the atlas is near it: a cell that is longer holds a file, or a quote without an end. */
const LONGEST = 2000;

const FAULTS: readonly (readonly [fault: RegExp, allowed: string])[] = [
  [/[\p{Cc}\p{Zl}\p{Zp}]/u, "a text in one line, without control characters"],
  [
    /\p{Cf}/u,
    "a text without characters that are not seen: direction marks, joiners, soft hyphens",
  ],
  [/[\p{Cs}\p{Co}\u{FFFD}]/u, "a text whose characters are whole: one is broken or nobody's own"],
  [/[^\S ]| {2}/u, "a text with single blanks of the usual kind between words"],
  [/<[/!?a-z]|\[\[|\]\]|\{\{|\}\}|''/i, "a plain text, without markup"],
  [/&(#x?[\da-f]+|[a-z]+\d*);/i, "a plain text: a character itself, not its name"],
  [
    /[ÂÃ][\u0080-\u00bf]|â€|[ÐÑ][\u0080-\u00bf]/,
    "a text in UTF-8: this was read as another encoding",
  ],
];
/** Holds for nearly all texts, and is quick to ask: nothing in them can be a fault. */
const PLAIN = /^[ \w.,;:()/+%#–’-]*$/;

/**
 * Returns what a text is to be where it is not fit to be shown, cited and searched; `undefined` where
 * it is: it would look like another, hide something, or was damaged on its way.
 */
export function findTextFault(text: string): string | undefined {
  if (text.length > LONGEST) return `a text of up to ${LONGEST} characters`;
  if (PLAIN.test(text) && !text.includes("  ")) return undefined;
  if (text !== text.normalize("NFC")) return "a text in Unicode's composed form (NFC)";
  return FAULTS.find(([fault]) => fault.test(text))?.[1];
}
