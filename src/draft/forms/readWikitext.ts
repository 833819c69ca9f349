/** Turns wikitext of MediaWiki into the form of the five first articles, which one reader goes on with. */
import { readEntities } from "./readEntities.ts";
import { readTemplates } from "./readTemplates.ts";

/** Links to pictures and to what sorts the page: in the languages that articles come in. */
const NO_WORDS_LINK =
  /^(?:file|image|category|media|datei|bild|kategorie|fichier|catégorie|archivo|categoría|файл|категория|[a-z]{2,3}(?:-[a-z]+)?):/i;

/** Returns the words of a page: headings marked, points of lists as `- `, rows of tables a line each. */
export function readWikitext(wikitext: string): string {
  const bare = wikitext
    .replace(/<!--[\s\S]*?(?:-->|$)/g, "")
    .replace(/<ref\b[^<>]*\/>/gi, "")
    .replace(/<(ref|gallery|math|score|timeline|imagemap)\b[^<>]*>[\s\S]*?<\/\1\s*>/gi, "");
  const titled = withTitle(bare);
  const lines = readLinks(readTables(readTemplates(titled)))
    .replace(/<br\s*\/?>/gi, ", ")
    .replace(/<\/?[a-z][^<>]*>/gi, "")
    .replace(/'{2,5}/g, "")
    .replace(/__[A-Z]+__/g, "")
    .split("\n")
    .map(readLine);
  return readEntities(lines.join("\n"))
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** A page does not say its own title but in bold, in its first sentence. */
function withTitle(text: string): string {
  if (/^\s*=[^=]/.test(text)) return text;
  const bold = /'''([^'\n]{3,120})'''/.exec(text)?.[1];
  return bold === undefined ? text : `= ${readLinks(bold)} =\n\n${text}`;
}

function readLine(line: string): string {
  const heading = /^(={2,6})\s*(.*?)\s*\1\s*$/.exec(line);
  if (heading) return `\n${heading[1]} ${heading[2]} ${heading[1]}`;
  return line
    .replace(/^[*#:;]+\s*/, "- ")
    .replace(/\s+$/, "")
    .replace(/[ \t]{2,}/g, " ");
}

/** Returns the text with each link as its words; the innermost come first, so that pictures go as a whole. */
function readLinks(text: string): string {
  const open: string[] = [""];
  for (const piece of text.split(/(\[\[|\]\])/)) {
    if (piece === "[[") {
      open.push("");
      continue;
    }
    const inner = piece === "]]" && open.length > 1 ? open.pop() : undefined;
    open[open.length - 1] += inner === undefined ? piece : wordsOfLink(inner);
  }
  return open.join(" ").replace(/\[(?:https?:)?\/\/[^\s\]]+\s*([^\]\n]*)\]/g, "$1");
}

function wordsOfLink(inner: string): string {
  if (NO_WORDS_LINK.test(inner.trim())) return "";
  const bar = inner.indexOf("|");
  return bar < 0 ? inner.replace(/^:/, "") : inner.slice(bar + 1);
}

/** Returns the text with each row of a table as a point of a list, its cells between bars. */
function readTables(text: string): string {
  const lines: string[] = [];
  let row: string[] | undefined;
  const endRow = () => {
    const cells = (row ?? []).filter((cell) => cell !== "");
    if (cells.length > 0) lines.push(`- ${cells.join(" | ")}`);
  };
  for (const line of text.split("\n")) {
    const mark = line.trimStart();
    if (mark.startsWith("{|")) {
      row = [];
    } else if (row === undefined) {
      lines.push(line);
    } else if (mark.startsWith("|}")) {
      endRow();
      row = undefined;
    } else if (mark.startsWith("|-")) {
      endRow();
      row = [];
    } else if (/^[|!]/.test(mark)) {
      row.push(...cellsOf(mark));
    } else if (mark !== "") {
      row.push(mark.replace(/^\*+\s*/, ""));
    }
  }
  endRow();
  return lines.join("\n");
}

/** What stands before a single bar is the look of the cell. */
function cellsOf(line: string): string[] {
  if (line.startsWith("|+")) return [];
  return line
    .slice(1)
    .split(/\|\||!!/)
    .map((cell) => cell.replace(/^[^|[\]]*=[^|[\]]*\|(?!\|)/, "").trim());
}
