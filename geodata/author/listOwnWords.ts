import type { FactRecord } from "../../src/draft/rules/index.ts";
import { listFacts } from "../compile/facts.ts";
import type { ParsedDossier, ParsedLedger } from "../compile/geodata.ts";
import type { Place } from "../compile/problem.ts";
import { LEFT_OUT, PART_END } from "../schema/ledger.ts";
import type { OwnWords } from "./findOverlaps.ts";

/** Fields of facts that are in our own words; the others hold names, titles, codes and dates. */
const FIELDS = ["headline", "text"] as const;

/** Returns all that a dossier says in our own words, with the line on which each stands. */
export function listOwnWords({ record, locate, ...dossier }: ParsedDossier): OwnWords[] {
  const at = (words: string | undefined, path: readonly PropertyKey[]): OwnWords[] =>
    words === undefined ? [] : [{ words, place: writePlace(locate(path)) }];
  return [
    ...at(record.summary?.text, ["summary", "text"]),
    ...record.eras.flatMap(({ title }, index) => at(title, ["eras", index, "title"])),
    ...listFacts({ ...dossier, record, locate }).flatMap(({ record: fact, path }) => [
      ...FIELDS.flatMap((field) => at(wordsIn(fact, field), [...path, field])),
      ...("spells" in fact ? fact.spells : []).flatMap(({ text }, index) =>
        at(text, [...path, "spells", index, "text"]),
      ),
    ]),
    ...record.openQuestions.flatMap(({ text }, index) =>
      at(text, ["openQuestions", index, "text"]),
    ),
  ];
}

/** Returns what a ledger says in our own words: its claims, and why something is left out. */
export function listWordsOfLedger({ claims, sentences }: ParsedLedger): OwnWords[] {
  return [
    ...claims.map(({ place, value }) => ({ words: value.what, place: writePlace(place) })),
    ...sentences.flatMap(({ place, value }) =>
      value.fact
        .split(PART_END)
        .filter((part) => part.startsWith(LEFT_OUT))
        .map((part) => ({ words: part.slice(LEFT_OUT.length), place: writePlace(place) })),
    ),
  ];
}

function wordsIn(fact: FactRecord, field: (typeof FIELDS)[number]): string | undefined {
  return (fact as { readonly [Field in (typeof FIELDS)[number]]?: string | undefined })[field];
}

function writePlace({ file, line }: Place): string {
  return line === undefined ? file : `${file}:${line}`;
}
