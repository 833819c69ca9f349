import { isMap, isSeq } from "yaml";
import type { DossierInput } from "../../../geodata/schema/dossier.ts";
import { changedDocument } from "./changeYaml.ts";
import { hasCopiedMark, markCopied } from "./copiedMark.ts";
import { cutDossier, type WrittenItem, type WrittenPart } from "./cutDossier.ts";
import { dossierForm } from "./dossierForm.ts";
import {
  areSame,
  documentOf,
  isGroup,
  isList,
  textOf,
  toWritten,
  type Written,
  type WrittenGroup,
} from "./yamlNodes.ts";

/** In the order in which files have them. */
const PARTS: readonly string[] = Object.keys(dossierForm.shape);
/** Parts that follow one another without an empty line. */
const HEAD: readonly string[] = ["parties", "depth"];
/** Lists whose items have no empty line between them. */
const DENSE: readonly string[] = ["eras", "organisations", "showAlso", "bandsOf", "seeAlso"];
/** Columns before the hyphen of an item. */
const INDENT = 2;

export interface YamlOptions {
  /** The text of the file from which the dossier was read: what is unchanged stays as it stands there. */
  readonly like?: string | undefined;
  /** How the article calls itself of which the dossier is a draft: the first line says so. */
  readonly title?: string | undefined;
  /** Ids of the facts whose text is still the article's own sentence: a comment says so at each. */
  readonly copied?: readonly string[] | undefined;
}

/**
 * Returns a dossier as YAML, as the files of `geodata/dossiers` are written: facts with an empty line between
 * them, short groups in one line, long texts folded. Of a file that was read, what is as it was stands as it
 * stood; what was changed keeps its comments.
 */
export function dossierToYaml(dossier: DossierInput, options: YamlOptions = {}): string {
  const isCopied = new Set(options.copied);
  const old = cutDossier(options.like ?? "");
  const whole = toWritten(dossier) as WrittenGroup;
  const parts = orderOf(whole, old.parts).map((key) => {
    const part = old.parts.find((one) => one.key === key);
    const value = whole[key] ?? "";
    if (!part) return { isClose: HEAD.includes(key), text: writePart(key, value, isCopied) };
    return { isClose: part.isClose, text: rewritePart(part, value, isCopied) };
  });
  const head = old.parts.length > 0 ? old.head : headOf(options.title);
  return `${head}${joinParts(parts)}\n`;
}

function headOf(title: string | undefined): string {
  if (title === undefined) return "";
  return `# A draft, made of the text “${title.replace(/\s+/g, " ")}”: to be read against it.\n`;
}

interface PlacedPart {
  readonly text: string;
  readonly isClose: boolean;
}

function joinParts([first, ...others]: readonly PlacedPart[]): string {
  const rest = others.map(({ isClose, text }) => `${isClose ? "\n" : "\n\n"}${text}`);
  return [first?.text ?? "", ...rest].join("");
}

/** The parts of the file in their order, and new ones where files have them. */
function orderOf(whole: WrittenGroup, old: readonly WrittenPart[]): string[] {
  const order = old.map(({ key }) => key).filter((key) => key in whole);
  for (const [place, key] of PARTS.entries()) {
    if (order.includes(key) || !(key in whole)) continue;
    const before = PARTS.slice(0, place).findLast((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, key);
  }
  return order;
}

/** Returns a part that the file does not have yet. */
function writePart(key: string, value: Written, isCopied: ReadonlySet<string>): string {
  if (!isList(value) || !value.every(isGroup)) return textOf(documentOf({ [key]: value }));
  return [
    `${key}:`,
    joinItems(
      key,
      value.map((item) => writeItem(item, isCopied)),
    ),
  ].join("\n");
}

function rewritePart(part: WrittenPart, value: Written, isCopied: ReadonlySet<string>): string {
  const { key, text, list } = part;
  if (list === undefined || !isList(value)) {
    return areSame(part.value, value) ? text : textOf(changedDocument(text, { [key]: value }));
  }
  const left = [...list.items];
  const items = value.map((item) => {
    const place = left.findIndex((one) => isSameItem(one.value, item));
    const [old] = place < 0 ? [] : left.splice(place, 1);
    return old ? rewriteItem(old, item, isCopied) : writeItem(item, isCopied);
  });
  const isUnchanged =
    left.length === 0 &&
    items.length === list.items.length &&
    items.every((item, place) => item === list.items[place]?.text);
  return isUnchanged ? text : `${list.head}\n${joinItems(key, items)}`;
}

function joinItems(key: string, items: readonly string[]): string {
  return items.join(DENSE.includes(key) ? "\n" : "\n\n");
}

/** Facts are the same while their id is. */
function isSameItem(one: Written, other: Written): boolean {
  if (!isGroup(one) || !isGroup(other) || !("id" in other)) return areSame(one, other);
  return one.id === other.id;
}

function rewriteItem(old: WrittenItem, value: Written, isCopied: ReadonlySet<string>): string {
  const isMarked = isGroup(value) && isCopied.has(String(value.id));
  if (areSame(old.value, value) && hasCopiedMark(old.text) === isMarked) return old.text;
  return textOfItem(changedDocument(old.text, [value]), isMarked);
}

function writeItem(value: Written, isCopied: ReadonlySet<string>): string {
  return textOfItem(documentOf([value]), isGroup(value) && isCopied.has(String(value.id)));
}

function textOfItem(
  document: ReturnType<typeof documentOf | typeof changedDocument>,
  isMarked: boolean,
) {
  const [fact] = isSeq(document.contents) ? document.contents.items : [];
  if (isMap(fact)) markCopied(fact, isMarked);
  return textOf(document, INDENT);
}
