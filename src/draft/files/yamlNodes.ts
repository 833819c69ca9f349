/** Makes the nodes of a dossier's YAML, as the files of `geodata/dossiers` are written. */
import { Document, isMap, type Node, Pair, Scalar, YAMLMap, YAMLSeq } from "yaml";

/** Columns of a line. */
const LINE_WIDTH = 100;
/** A group of short values stands in one line, `{id: wp-mar-per, at: History}`. */
const LONGEST_GROUP = 88;
/** A text that is longer is folded. */
const LONGEST_TEXT = 60;
/** Whose figures would be taken for a number. */
const QUOTED: readonly string[] = ["date", "from", "until", "thousandUsd", "days"];
/** In which order a fact is told; what is not named comes last, as it came. */
const KEYS: readonly string[] = [
  ...["id", "date", "dateRole", "asGiven", "era", "sender", "host", "by", "of", "from", "to"],
  ...["direction", "qualifier", "thousandUsd", "class", "kind", "city", "state", "rule", "days"],
  ...["persons", "status", "title", "subject", "headline", "spells", "covers", "text", "actors"],
  ...["third", "about", "sources"],
];

/** What a file of a dossier holds: every value is a text. */
export type Written = string | readonly Written[] | WrittenGroup;
export interface WrittenGroup {
  readonly [key: string]: Written;
}

/** Returns a value as a file holds it: what is undefined, or an empty list, is not written. */
export function toWritten(value: unknown): Written {
  if (Array.isArray(value)) return value.map(toWritten);
  if (typeof value !== "object" || value === null) return String(value ?? "");
  const entries = Object.entries(value).filter(
    ([, own]) => own !== undefined && !(Array.isArray(own) && own.length === 0),
  );
  return Object.fromEntries(entries.map(([key, own]) => [key, toWritten(own)]));
}

/** Returns whether two values are the same, in whatever order their keys stand. */
export function areSame(one: Written, other: Written): boolean {
  if (isText(one) || isText(other)) return one === other;
  if (isList(one) || isList(other)) {
    if (!isList(one) || !isList(other) || one.length !== other.length) return false;
    return one.every((item, place) => areSame(item, other[place] ?? ""));
  }
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every(
    (key) => Object.hasOwn(other, key) && areSame(one[key] ?? "", other[key] ?? ""),
  );
}

export function isText(value: Written): value is string {
  return typeof value === "string";
}

export function isList(value: Written): value is readonly Written[] {
  return Array.isArray(value);
}

export function isGroup(value: Written): value is WrittenGroup {
  return !isText(value) && !isList(value);
}

/**
 * Returns the text of a document, without a break at its end.
 * @param indent columns by which the text will be moved to the right
 */
export function textOf(document: Document.Parsed | Document, indent = 0): string {
  const lineWidth = LINE_WIDTH - indent;
  const text = document.toString({
    ...{ lineWidth, flowCollectionPadding: false, defaultStringType: "PLAIN" },
  });
  return text.trimEnd().replace(/^(?=.)/gm, " ".repeat(indent));
}

/** Returns a document that holds a value. */
export function documentOf(value: Written): Document {
  const document = new Document();
  const node = nodeOf(value);
  // A file is no group in one line.
  if (isMap(node)) node.flow = false;
  document.contents = node;
  return document;
}

/** Returns the node of a value. @param key under which it stands */
export function nodeOf(value: Written, key = ""): Node {
  if (isText(value)) return scalarOf(value, key);
  return isList(value) ? listOf(value, key) : groupOf(value);
}

function scalarOf(value: string, key: string): Scalar {
  const scalar = new Scalar(value);
  if (key === "text" && value.length > LONGEST_TEXT) scalar.type = Scalar.BLOCK_FOLDED;
  else if (QUOTED.includes(key) && /^\d/.test(value)) scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

function listOf(values: readonly Written[], key: string): YAMLSeq {
  const list = new YAMLSeq();
  list.items = values.map((value) => nodeOf(value, key));
  // A reference to a fact of another pair, `ESH-PER#relations-frozen`, has a line of its own.
  list.flow = values.every((value) => isText(value) && !value.includes("#"));
  return list;
}

function groupOf(group: WrittenGroup): YAMLMap {
  const map = new YAMLMap();
  const entries = Object.entries(group).sort(
    ([one], [other]) => placeOfKey(one) - placeOfKey(other),
  );
  map.items = entries.map(([key, value]) => new Pair(new Scalar(key), nodeOf(value, key)));
  map.flow =
    entries.every(([, value]) => isText(value)) && JSON.stringify(group).length <= LONGEST_GROUP;
  return map;
}

/** Returns the place of a key among those of a fact; the last one for a key that has none. */
export function placeOfKey(key: string): number {
  const place = KEYS.indexOf(key);
  return place < 0 ? KEYS.length : place;
}
