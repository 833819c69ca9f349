/** Takes from the copy of a rendered page what only the page needed. */

const NOTE_MARK =
  /\[(?:\d{1,3}|note \d+|nb \d+|citation needed|dead link|clarification needed|who\?|when\?|by whom\?|better source needed|failed verification|[a-z])\]/gi;
const EDIT_MARK = /\s*\[(?:edit|edit source|edit \| edit source)\]\s*$/i;
/** Lines of the page itself: how to move on it, its list of contents, its notes. */
const PAGE_LINE =
  /^(?:Jump to (?:navigation|content|search).*|From Wikipedia, the free.*|Contents|hide|show|Toggle .*|move to sidebar.*|Main menu|Article|Talk|Read|Edit|Edit source|View history|Tools|Appearance|Search|Print\/export|v|t|e|vte|Retrieved from .*|Categor(?:y|ies): ?.*|Hidden categor.*|This page was last edited.*|Text is available under.*|Privacy policy.*|\^.*|\d+(?:\.\d+)*\s+\p{Lu}[^.]{0,60}|\(Top\))$/u;
/** A row of an infobox whose label and values were copied without a space between. */
const RUN_TOGETHER =
  /^(Diplomatic missions?|Missions?|Envoys?|Ambassadors?|High Commissioners?)(?=\s*\p{Lu})/u;

/** Returns the words of the page, its headings marked as `== History ==`. */
export function readPage(copy: string): string {
  return copy
    .split(/\r?\n/)
    .map((line) => line.replace(NOTE_MARK, "").replace(/\t/g, " | ").trim())
    .filter((line) => !PAGE_LINE.test(line))
    .flatMap(readLine)
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

function readLine(line: string): string[] {
  if (EDIT_MARK.test(line)) return ["", `== ${line.replace(EDIT_MARK, "")} ==`];
  const label = RUN_TOGETHER.exec(line)?.[0];
  if (label !== undefined)
    return [label, ...line.slice(label.length).split(BETWEEN_VALUES).map(asPoint)];
  return [line.replace(/^[•·*]\s*/, "- ")];
}

/** A small letter or a bracket, and a capital that follows without a space. */
const BETWEEN_VALUES = /\s*\|\s*|(?<=[\p{Ll})])(?=\p{Lu})/u;

function asPoint(value: string): string {
  return `- ${value.trim()}`;
}
