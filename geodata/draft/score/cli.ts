/**
 * `npm run geodata:draft:score -- FOLDER [--truth FOLDER] [PAIR…]`: drafts the texts of a folder and measures the
 * drafts against dossiers and ledgers, or against a folder of truths. The texts stay outside the project.
 */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";
import type { PairKey } from "../../../src/domain/partyCode.ts";
import { createGazetteer, type Draft, draftText } from "../../../src/draft/index.ts";
import { textsOfPair } from "../../author/textsOfPair.ts";
import type { ParsedLedger } from "../../compile/geodata.ts";
import { parseGeodata } from "../../compile/parseGeodata.ts";
import { readFiles } from "../../compile/readFiles.ts";
import { readAtlasNames } from "../readAtlasNames.ts";
import { leftOutBy } from "./leftOutBy.ts";
import { reportLists, reportText } from "./reportScore.ts";
import { addScores, joinScores, scoreText, type TextScore } from "./scoreText.ts";
import { type Truth, truthSchema } from "./truth.ts";
import { truthOfDossier, truthShownBy } from "./truthOfDossier.ts";

const USAGE = "npm run geodata:draft:score -- FOLDER [--truth FOLDER] [PAIR…]";

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

const words = process.argv.slice(2);
const truthAt = words.indexOf("--truth");
const truthFolder = truthAt < 0 ? undefined : words[truthAt + 1];
const [folder, ...pairs] = words.filter(
  (_, at) => truthAt < 0 || (at !== truthAt && at !== truthAt + 1),
);
if (folder === undefined || (truthAt >= 0 && truthFolder === undefined)) fail(USAGE);

const { geodata } = parseGeodata(readFiles(fileURLToPath(new URL("../../..", import.meta.url))));
const gazetteer = createGazetteer(readAtlasNames(geodata));
const places = {
  continuesAs: (code: string) => gazetteer.continuesAs(code),
  cityOf: gazetteer.cityKey,
  organisationOf: (name: string) =>
    gazetteer.find(name).find(({ kind }) => kind === "organisation")?.codes[0],
};
const files = readdirSync(folder).filter((file) => file.endsWith(".txt"));
const scores: TextScore[] = [];

function draftOf(file: string, pair: PairKey): Draft | undefined {
  const draft = draftText(readFileSync(join(folder as string, file), "utf8"), gazetteer);
  if (typeof draft === "string" || draft.pair !== pair) {
    const found = typeof draft === "string" ? draft : `found ${draft.pair}`;
    console.log(`${file}: ${pair} was not found in it (${found}); it is drafted as told`);
    const told = draftText(readFileSync(join(folder as string, file), "utf8"), gazetteer, { pair });
    return typeof told === "string" ? undefined : told;
  }
  return draft;
}

function keep(file: string, score: TextScore): void {
  scores.push(score);
  console.log(reportText(file, score));
}

function scoreTruths(from: string): void {
  for (const name of readdirSync(from).filter((file) => /\.ya?ml$/.test(file))) {
    const truth = readTruth(join(from, name));
    if (pairs.length > 0 && !pairs.includes(truth.pair)) continue;
    const file = files.find((one) =>
      [one, one.replace(/\.txt$/, "")].includes(basename(truth.text)),
    );
    const draft = file === undefined ? undefined : draftOf(file, truth.pair as PairKey);
    if (file === undefined || draft === undefined)
      fail(`${name}: no text ${truth.text} in the folder`);
    keep(file, scoreText(draft, truth.finds, { places }));
  }
}

function readTruth(path: string): Truth {
  const read = truthSchema.safeParse(parse(readFileSync(path, "utf8")));
  return read.success ? read.data : fail(`${path}: ${read.error.message}`);
}

function scoreDossiers(): void {
  for (const { pair, record } of geodata.dossiers) {
    if (pairs.length > 0 && !pairs.includes(pair)) continue;
    const texts = textsOfPair(pair, files, { parties: geodata.parties, ledgers: [] });
    const ledger = geodata.ledgers.find((one: ParsedLedger) => one.pair === pair);
    const truths = truthOfDossier(record);
    const shown = truthShownBy(record, geodata.dossiers);
    const drafts = texts.flatMap((file) => draftOf(file, pair) ?? []);
    if (drafts.some(({ isEnglish }) => !isEnglish)) {
      console.log(`${texts.join(", ")}: not measured, for a part of it is not in English`);
      continue;
    }
    const ofTexts = drafts.map((draft) => {
      const isLeftOut = leftOutBy(ledger, draft.sentences.length);
      return scoreText(draft, truths, { places, isLeftOut, shown });
    });
    if (ofTexts.length > 0) keep(texts.join(", "), joinScores(ofTexts));
  }
}

if (truthFolder === undefined) scoreDossiers();
else scoreTruths(truthFolder);
if (scores.length === 0) fail("no text of the folder has a dossier or a truth");
console.log(`\n${scores.length} texts`);
console.log(reportLists(addScores(scores)));
const [accounted, all] = [0, 0].map((_, at) =>
  scores.reduce((sum, score) => sum + (at === 0 ? score.accounted : score.sentences), 0),
);
console.log(`${accounted} of ${all} sentences accounted for`);
