import type { NumberedSentence } from "../../src/draft/numberSentences.ts";

/** Returns the sentences a line each, by place, and how many they are: what a source says of its length. */
export function listSentences(sentences: readonly NumberedSentence[]): string {
  const lines = sentences.flatMap(({ number, place, text }, index) => [
    ...(place === (sentences[index - 1]?.place ?? "") ? [] : [`\n[${place}]`]),
    `${number}\t${text}`,
  ]);
  return [...lines, `\nsentences: ${sentences.length}`].join("\n");
}

/** Returns a ledger of the sentences in which nothing is accounted for yet. */
export function writeEmptyLedger(sentences: readonly NumberedSentence[], source: string): string {
  const rows = sentences.map(
    ({ number, place }) => `${source},${number},"${place.replaceAll('"', '""')}",`,
  );
  return ["source,sentences,place,fact", ...rows].join("\n");
}
