/**
 * `npm run geodata:overlap -- FOLDER [PAIR…]`: prints the runs of six words that dossiers and their ledgers
 * share with the texts of a folder that they are told after, and fails where there are some.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { PairKey } from "../../src/domain/partyCode.ts";
import { parseGeodata } from "../compile/parseGeodata.ts";
import { readFiles } from "../compile/readFiles.ts";
import { oneEach } from "../compile/remember.ts";
import { findOverlaps } from "./findOverlaps.ts";
import { listOwnWords, listWordsOfLedger } from "./listOwnWords.ts";
import { textsOfPair } from "./textsOfPair.ts";

const [folder, ...pairs] = process.argv.slice(2);
if (folder === undefined) {
  console.error("npm run geodata:overlap -- FOLDER [PAIR…]");
  process.exit(1);
}

const { geodata } = parseGeodata(readFiles(fileURLToPath(new URL("../..", import.meta.url))));
const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
const textOf = oneEach((file: string) => readFileSync(join(folder, file), "utf8"));
const known = geodata.dossiers.map(({ pair }): string => pair);
const unknown = pairs.filter((pair) => !known.includes(pair));
for (const pair of unknown) console.error(`no dossier ${pair}`);

let count = 0;
const withoutText: string[] = [];
for (const pair of pairs.length > 0 ? pairs : known) {
  const isOfPair = (one: { readonly pair: PairKey }) => one.pair === pair;
  const own = [
    ...geodata.dossiers.filter(isOfPair).flatMap(listOwnWords),
    ...geodata.ledgers.filter(isOfPair).flatMap(listWordsOfLedger),
  ];
  const texts = textsOfPair(pair as PairKey, files, geodata);
  if (texts.length === 0) withoutText.push(pair);
  for (const file of texts) {
    for (const { place, run } of findOverlaps(own, textOf(file))) {
      console.log(`${place}: “${run}” stands in ${file}`);
      count += 1;
    }
  }
}
if (withoutText.length > 0) console.log(`no text in ${folder}: ${withoutText.join(" ")}`);
console.log(`${count} shared runs`);
if (count > 0 || unknown.length > 0) process.exit(1);
