import type { IsoDay } from "../factDate.ts";

/** What a citation of a view or of a pair's page is made of. */
export interface ViewCitation {
  readonly title: string;
  /** Name of the whole: the publisher, too. */
  readonly work: string;
  readonly address: string;
  /** Edition of the data. */
  readonly version: string;
  /** The newest day that the data speaks of. */
  readonly asOf: IsoDay;
  /** The reader's day. */
  readonly accessed: IsoDay;
}

const BIBTEX_ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Returns words as BibTeX takes them: signs with a meaning there are escaped, lines are joined. */
export function escapeBibtex(text: string): string {
  return joinLines(text).replace(/[\\{}~^&%$#_]/g, (sign) => BIBTEX_ESCAPES[sign] ?? `\\${sign}`);
}

/** Returns an entry `@misc` for BibTeX and BibLaTeX, in UTF-8. */
export function writeBibtex(citation: ViewCitation): string {
  const { title, work, address, version, asOf, accessed } = citation;
  const place = escapeAddress(address);
  const fields = [
    // Double braces keep the capitals of names.
    ["title", `{${escapeBibtex(title)}}`],
    ["author", `{${escapeBibtex(work)}}`],
    ["howpublished", `\\url{${place}}`],
    ["url", place],
    ["version", escapeBibtex(version)],
    ["year", asOf.slice(0, 4)],
    ["urldate", accessed],
    ["note", escapeBibtex(`Data as of ${asOf}, edition ${version}, accessed ${accessed}`)],
  ];
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`);
  return `@misc{${citationKey(citation)},\n${lines.join("\n")}\n}\n`;
}

/** Returns an entry in RIS, as reference managers import it. */
export function writeRis({ title, work, address, version, asOf, accessed }: ViewCitation): string {
  const day = (iso: IsoDay) => iso.replaceAll("-", "/");
  const lines = [
    ["TY", "DATA"],
    ["TI", joinLines(title)],
    ["AU", work],
    ["PB", work],
    ["PY", asOf.slice(0, 4)],
    ["DA", day(asOf)],
    ["ET", version],
    ["UR", escapeAddress(address)],
    ["Y2", day(accessed)],
    ["N1", `Data as of ${asOf}, edition ${version}`],
    ["ER", ""],
  ];
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join("");
}

/** The address tells views apart where their titles begin alike: each has a key of its own. */
function citationKey({ address, asOf }: ViewCitation): string {
  const words = address
    .replace(/^[^?#]*/, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return ["dyad", words || "world", asOf.slice(0, 4)].join("-");
}

/** Braces and blanks would end the field or the line. */
function escapeAddress(address: string): string {
  return address.replace(/[\s{}\\%](?![0-9A-Fa-f]{2})/g, encodeURIComponent);
}

function joinLines(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
