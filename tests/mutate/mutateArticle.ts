/** Random changes of articles: what comes to the importer from a broken file, another program, or somebody who means harm. */
import { type Mutation, mutateText, pick, type Random } from "./mutations.ts";

const MARKS = [
  ...["{{", "}}", "[[", "]]", "{|", "|}", "|-", "||", "<ref>", "</ref>", "<!--", "-->", "'''"],
  ...["{{Infobox bilateral relations|", "[[File:", "<ref name=", "== ", " ==", "[1]", "[edit]"],
  ...[
    "<script>globalThis.broken = true</script>",
    "$\u007bglobalThis.broken = true}",
    "&#0;",
    "&#x110000;",
  ],
];
/** Words that patterns look for: many in a row are what a slow one would stumble over. */
const CRUMBS = [
  ...["in ", "the ", "1 ", "1,", ", ", "(", "of the ", "and ", "relations ", "to ", "1990 "],
  ...[
    "A ",
    "Aa ",
    "embassy in ",
    "visit to ",
    "$1",
    "US$ ",
    "19",
    "- ",
    "| ",
    "{{",
    "[[",
    "\t",
    "’s ",
  ],
  ...["Embassy of ", "agreement on ", "recognised ", "Minister of ", "x", ".", "!", "U.S. ", "1-"],
];
const SCRIPTS: readonly (readonly [name: string, first: number, count: number])[] = [
  ["Cyrillic", 0x430, 32],
  ["Arabic", 0x627, 28],
  ["Han", 0x4e00, 2000],
  ["Hangul", 0xac00, 2000],
  ["Devanagari", 0x905, 50],
];
const LINE_LENGTH = 1_000_000;

/** Changes an article: cuts and shuffles it, writes it in another script, breaks its marks, or makes a line of it. */
export function mutateArticle(text: string, random: Random): Mutation {
  const changes: readonly (() => Mutation)[] = [
    ...Array.from({ length: 4 }, () => () => mutateText(text, random)),
    () => ({ what: "lines shuffled", text: shuffle(text.split("\n"), random).join("\n") }),
    () => ({ what: "words shuffled", text: shuffle(text.split(" "), random).join(" ") }),
    () => inOtherScript(text, random),
    ...Array.from({ length: 4 }, () => () => withMarks(text, random)),
    () => crumbs(random, 20_000),
    () => ({ what: "one line", text: text.replaceAll("\n", " ") }),
  ];
  return pick(changes, random)();
}

/** Returns a megabyte in one line: the article again and again, or one of the words that patterns look for. */
export function makeLongLine(text: string, random: Random): Mutation {
  if (random() < 0.5) return crumbs(random, LINE_LENGTH);
  const line = text.replaceAll("\n", " ");
  return { what: "a megabyte", text: line.repeat(Math.ceil(LINE_LENGTH / line.length)) };
}

function crumbs(random: Random, length: number): Mutation {
  const words = [pick(CRUMBS, random), ...(random() < 0.5 ? [pick(CRUMBS, random)] : [])].join("");
  const head = "Morocco and Peru. Morocco–Peru relations ";
  return {
    what: `${length} of ${JSON.stringify(words)}`,
    text: head + words.repeat(Math.ceil(length / words.length)),
  };
}

function shuffle(parts: readonly string[], random: Random): string[] {
  const shuffled = [...parts];
  for (let at = shuffled.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [shuffled[at], shuffled[other]] = [shuffled[other] ?? "", shuffled[at] ?? ""];
  }
  return shuffled;
}

function inOtherScript(text: string, random: Random): Mutation {
  const [name, first, count] = pick(SCRIPTS, random);
  const share = random();
  const written = text.replace(/[a-z]/gi, (letter) =>
    random() < share ? letter : String.fromCodePoint(first + ((letter.charCodeAt(0) * 7) % count)),
  );
  return { what: `in ${name}`, text: written };
}

function withMarks(text: string, random: Random): Mutation {
  let written = text;
  const count = 1 + Math.floor(random() * 12);
  for (let done = 0; done < count; done++) {
    const at = Math.floor(random() * (written.length + 1));
    const marks = pick(MARKS, random).repeat(random() < 0.1 ? 500 : 1);
    written = written.slice(0, at) + marks + written.slice(at);
  }
  return { what: `${count} marks`, text: written };
}
