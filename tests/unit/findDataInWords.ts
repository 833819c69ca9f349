import { parseSync } from "oxc-parser";

const NUMBER_WORDS =
  "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|dozens?|hundreds?|thousands?";
const COUNTED =
  "articles?|dossiers?|organisations?|agencies|states?|countries|parties|pairs?|members?|sources?|tables?|languages?|missions?|alliances|treaties|votes?|journeys|visits|borders?";
/** Up to two words may stand between: "five encyclopedia articles". One is no count: "1 state". */
const COUNT = new RegExp(
  `\\b((?!1\\b)\\d[\\d,.]*|${NUMBER_WORDS})\\s+(?:[\\p{L}-]+\\s+){0,2}?(${COUNTED})\\b`,
  "iu",
);
const YEAR = /\b(19|20)\d\d\b/;
const PERCENTAGE = new RegExp(`(\\d|\\b(${NUMBER_WORDS}))\\s*(%|per\\s?cent)`, "iu");

/** What stands in words although it is a number, and may: a part of the words, and why. */
export interface Rightful {
  readonly words: string;
  readonly why: string;
}

/**
 * Returns the words of a program in which a year, a percentage or a count of what the data hold stands:
 * the next import would make them untrue. A number that is handed in is none.
 * @param source the program, TypeScript
 */
export function findDataInWords(source: string, rightful: readonly Rightful[] = []): string[] {
  return listWords(source).filter((words) => {
    const rest = rightful.reduce((text, one) => text.replaceAll(one.words, ""), words);
    return [YEAR, PERCENTAGE, COUNT].some((pattern) => pattern.test(rest));
  });
}

/** Returns the texts of a program: its strings, and its templates with … for what is handed in. */
export function listWords(source: string): string[] {
  const { program, errors } = parseSync("words.ts", source);
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join("; "));
  const words: string[] = [];
  collect(program, words);
  return words;
}

/** Words are no types, no names of fields and no addresses of other programs. */
const NO_WORDS: ReadonlySet<string> = new Set([
  "ImportDeclaration",
  "ExportAllDeclaration",
  "TSLiteralType",
  "TSTypeAliasDeclaration",
  "TSInterfaceDeclaration",
]);

function collect(node: unknown, words: string[]): void {
  if (Array.isArray(node)) for (const one of node) collect(one, words);
  if (!isNode(node) || NO_WORDS.has(node.type)) return;
  if (node.type === "Literal" && typeof node.value === "string") words.push(node.value);
  if (node.type === "TemplateLiteral") {
    const quasis = node.quasis as readonly { readonly value: { readonly cooked: string } }[];
    words.push(quasis.map(({ value }) => value.cooked).join("…"));
  }
  for (const [field, value] of Object.entries(node)) {
    if (field !== "key" && field !== "quasis") collect(value, words);
  }
}

function isNode(value: unknown): value is Readonly<Record<string, unknown>> & { type: string } {
  return typeof value === "object" && value !== null && "type" in value;
}
