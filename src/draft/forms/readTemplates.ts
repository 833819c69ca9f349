/** Templates of MediaWiki: what a reader of the page would see of them. */

/** Deeper than any page nests them; what lies deeper is dropped. */
const DEEPEST = 12;

interface Template {
  /** In small letters. */
  readonly name: string;
  /** Its name begins with a capital: so do its words. */
  readonly isCapital: boolean;
  readonly values: readonly string[];
  readonly named: ReadonlyMap<string, string>;
}

/** Returns a text with its templates replaced by their words; one that is not closed ends with its line. */
export function readTemplates(text: string): string {
  const open: string[] = [""];
  let at = 0;
  while (at < text.length) {
    const next = nextBraces(text, at);
    push(open, text.slice(at, next));
    at = next + 2;
    if (next >= text.length) break;
    if (text[next] === "{") {
      open.push("");
      continue;
    }
    const inner = open.length > 1 ? open.pop() : undefined;
    if (inner !== undefined) push(open, open.length > DEEPEST ? "" : render(parse(inner)));
  }
  // What was opened and never closed is text.
  return open.join(" ");
}

function push(open: string[], words: string): void {
  open[open.length - 1] += words;
}

function nextBraces(text: string, from: number): number {
  const opening = text.indexOf("{{", from);
  const closing = text.indexOf("}}", from);
  const found = [opening, closing].filter((at) => at >= 0);
  return found.length === 0 ? text.length : Math.min(...found);
}

function parse(inner: string): Template {
  const [name = "", ...parts] = splitOutsideLinks(inner);
  const values: string[] = [];
  const named = new Map<string, string>();
  for (const part of parts) {
    const [, key, value] = /^\s*([\w -]{1,40}?)\s*=([\s\S]*)$/.exec(part) ?? [];
    if (key === undefined) values.push(part.trim());
    else named.set(key.toLowerCase(), (value ?? "").trim());
  }
  const written = name.trim().replaceAll("_", " ");
  return { name: written.toLowerCase(), isCapital: /^\p{Lu}/u.test(written), values, named };
}

/** A bar inside a link is the link's. */
function splitOutsideLinks(inner: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const piece of inner.split(/(\[\[|\]\]|\|)/)) {
    if (piece === "[[") depth += 1;
    if (piece === "]]") depth = Math.max(0, depth - 1);
    if (piece === "|" && depth === 0) parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts;
}

const INFOBOX = /^infobox|bilateral relations|^diplomatic relations/;
const POINTERS = /^(?:main|main article|see also|see|further|details|seealso)$/;
const FIRST_VALUE =
  /^(?:flag|flagu|flagcountry|flaglist|nowrap|nobr|abbr|ill|interlanguage link|small|big|sortname|circa|c\.|us\$|usd|gbp|eur|€|£|inr|jpy|plainlist|flatlist|unbulleted list|ubl|transl|bold|center|visible anchor)$/;
const LAST_VALUE = /^(?:lang|lang-\w+|langx|transliteration|color|font color|tooltip|nihongo)$/;
const BEFORE_VALUE: Readonly<Record<string, string>> = {
  circa: "c. ",
  "c.": "c. ",
  us$: "US$ ",
  usd: "US$ ",
  gbp: "£",
  "£": "£",
  eur: "€",
  "€": "€",
  inr: "INR ",
  jpy: "JPY ",
};

function render({ name, isCapital, values, named }: Template): string {
  if (INFOBOX.test(name)) return renderInfobox(named);
  if (POINTERS.test(name)) {
    const titles = values.filter((value) => value !== "").map((title) => title.replace(/#.*/, ""));
    return titles.length === 0 ? "" : `\nMain article: ${titles.join(", ")}\n`;
  }
  if (/^(?:convert|cvt)$/.test(name)) return values.slice(0, 2).join(" ");
  if (/^(?:start date|end date|start date and age|dts|date|birth date)$/.test(name)) {
    return values
      .filter((value) => /^\d+$/.test(value))
      .map(padDay)
      .join("-");
  }
  if (/^(?:ubl|unbulleted list)$/.test(name)) return values.join(", ");
  if (name === "as of") return `${isCapital ? "As" : "as"} of ${values.join("-")}`;
  if (FIRST_VALUE.test(name)) return `${BEFORE_VALUE[name] ?? ""}${values[0] ?? ""}`;
  if (LAST_VALUE.test(name)) return values.at(-1) ?? "";
  return "";
}

function padDay(figures: string): string {
  return figures.padStart(2, "0");
}

function renderInfobox(named: ReadonlyMap<string, string>): string {
  const rows = [...named]
    .filter(([, value]) => value !== "")
    .map(([key, value]) => `- ${key}: ${value.replace(/\s*\n\s*/g, " ")}`);
  return `\nInfobox\n${rows.join("\n")}\n`;
}
