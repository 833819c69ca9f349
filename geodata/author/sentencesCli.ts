/**
 * `npm run geodata:sentences -- FILE [SOURCE]`: prints the sentences of a text with their numbers. With the
 * id of a source it prints a ledger to fill in instead.
 */
import { readFileSync } from "node:fs";
import { numberSentences } from "../../src/draft/numberSentences.ts";
import { listSentences, writeEmptyLedger } from "./listSentences.ts";

const [file, source] = process.argv.slice(2);
if (file === undefined) {
  console.error("npm run geodata:sentences -- FILE [SOURCE]");
  process.exit(1);
}
const sentences = numberSentences(readFileSync(file, "utf8"));
console.log(source === undefined ? listSentences(sentences) : writeEmptyLedger(sentences, source));
