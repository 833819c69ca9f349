/** Writes a draft as the files of the project have it: a dossier, its ledger, the entry of its source. */
import { Document, isMap, isScalar, type YAMLMap } from "yaml";
import { plainText } from "../../src/draft/dossier/plainText.ts";
import type { Account, Draft } from "../../src/draft/index.ts";
import { LEFT_OUT } from "../schema/ledger.ts";

/** Said beside each text that is still the article's sentence: it must not go out so. */
const COPIED = " the article's own sentence: say it in your own words";
const NOT_UNDERSTOOD = "not understood";

/** Returns the dossier as YAML; a text that is still the article's own sentence is marked by a comment. */
export function writeDossier({ dossier, copied, title }: Draft): string {
  const document = new Document(dossier);
  document.commentBefore = ` A draft, made of the text “${title.replace(/\s+/g, " ")}”: to be read against it.`;
  const isCopied = new Set(copied);
  for (const list of [document.get("events"), document.get("relations")]) {
    for (const fact of itemsOf(list)) {
      if (isCopied.has(String(fact.get("id")))) markText(fact);
    }
  }
  return document.toString({ lineWidth: 100, defaultStringType: "PLAIN" });
}

function itemsOf(list: unknown): YAMLMap[] {
  const { items } = (list ?? {}) as { readonly items?: readonly unknown[] };
  return (items ?? []).filter((item): item is YAMLMap => isMap(item));
}

function markText(fact: YAMLMap): void {
  const pair = fact.items.find(({ key }) => isScalar(key) && key.value === "text");
  if (pair !== undefined && isScalar(pair.key)) pair.key.commentBefore = COPIED;
}

/** Returns the ledger of sentences as CSV: sentences in a row with the same account share one. */
export function writeLedger({ ledger, pair, source }: Draft): string {
  const rows: { first: number; last: number; readonly place: string; readonly cell: string }[] = [];
  for (const account of ledger) {
    const [place, cell] = [placeOf(account), cellOf(account, pair)];
    const before = rows.at(-1);
    if (before?.place === place && before.cell === cell) before.last = account.sentence;
    else rows.push({ first: account.sentence, last: account.sentence, place, cell });
  }
  const lines = rows.map(({ first, last, place, cell }) =>
    [source, first === last ? String(first) : `${first}-${last}`, place, cell].map(quote).join(","),
  );
  return `${["source,sentences,place,fact", ...lines].join("\n")}\n`;
}

function placeOf({ place }: Account): string {
  return place === "" ? "Introduction" : plainText(place);
}

function cellOf({ facts, leftOut, isNotUnderstood }: Account, pair: string): string {
  const references = facts.map((fact) => `${pair}#${fact}`).join(" ");
  const why = isNotUnderstood ? NOT_UNDERSTOOD : leftOut;
  return [references, why === undefined ? "" : `${LEFT_OUT}${why}`]
    .filter((part) => part !== "")
    .join("; ");
}

function quote(cell: string): string {
  const words = cell.replace(/\s+/g, " ").trim();
  return /[",]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}

/** Returns the entry of the text for `sources.yaml`; what a person must fill in says so. */
export function writeSource({ source, title, sentences }: Draft): string {
  const entry = {
    id: source,
    title: plainText(title),
    publisher: "to be filled in",
    licence: "to be filled in",
    date: "to be filled in",
    kind: "encyclopedia",
    sentences: String(sentences.length),
  };
  return new Document([entry]).toString({ lineWidth: 0 });
}
