/** A dossier of the project, drawn as if somebody edited it, has the page that the compiler makes of it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { decodeTradeFile } from "../../src/data/decodeTradeFile.ts";
import type { DossierFile, PackedPartyFile } from "../../src/domain/dataset.ts";
import { unpackMarks } from "../../src/domain/lifeMarks.ts";
import type { PackedLifeLine } from "../../src/domain/pairFacts.ts";
import { otherParty, type PairKey, type PartyCode } from "../../src/domain/partyCode.ts";
import { smallerParty } from "../../src/domain/smallerParty.ts";
import { dossierFromYaml, factsOfDraft, pairsReferredTo } from "../../src/draft/index.ts";
import { readRealEdition } from "./realEdition.ts";

const FOLDER = join(import.meta.dirname, "../../geodata/dossiers");
const EVERY = 30;
const PAIRS = readdirSync(FOLDER)
  .filter((_, place) => place % EVERY === 0)
  .map((file) => file.replace(".yaml", "") as PairKey);

const edition = readRealEdition();

function readDossierFile(pair: PairKey): DossierFile {
  return JSON.parse(edition.read(`dossier/${pair}`)) as DossierFile;
}

function readTables(pair: PairKey, keeper: PartyCode) {
  const { start, read, factsFrom } = edition;
  const key = `trade/${keeper}`;
  const trade = decodeTradeFile(JSON.parse(read(key)), key, start);
  return { facts: factsFrom(keeper, pair), series: trade.get(otherParty(pair, keeper)) ?? [] };
}

function readLifeLine(pair: PairKey, keeper: PartyCode): PackedLifeLine {
  const { start, read } = edition;
  const { lifeLines } = JSON.parse(read(`party/${keeper}`)) as PackedPartyFile;
  const partner = start.parties.findIndex(({ code }) => code === otherParty(pair, keeper));
  const place = lifeLines.partner.indexOf(partner);
  const before = lifeLines.marks.slice(0, place).reduce((sum, count) => sum + count, 0);
  const own = (column: readonly number[]) =>
    column.slice(before, before + (lifeLines.marks[place] ?? 0));
  const { lanes, look, from, years } = lifeLines;
  return { lanes: lanes[place] ?? 0, look: own(look), from: own(from), years: own(years) };
}

/** Rows and marks; which way of trade comes first follows from whose file it is. */
function listLifeLine(line: PackedLifeLine | undefined) {
  const marks = line ? unpackMarks(line) : [];
  return { lanes: line?.lanes, marks: new Set(marks.map((mark) => JSON.stringify(mark))) };
}

it.each(PAIRS)("%s", (pair) => {
  const read = dossierFromYaml(readFileSync(join(FOLDER, `${pair}.yaml`), "utf8"));
  if (!read.isRead) throw new Error("it is not read");
  const compiled = readDossierFile(pair);
  const keeper = smallerParty(pair, edition.start);
  const others = pairsReferredTo(read.dossier).map((one) => [one, readDossierFile(one)] as const);
  const page = factsOfDraft(read.dossier, {
    facts: undefined,
    ...(keeper && readTables(pair, keeper)),
    sources: compiled.sources,
    others: new Map(others),
  });
  expect(page.problems).toEqual([]);
  expect(page.dossier).toEqual(compiled);
  expect(listLifeLine(page.facts?.lifeLine)).toEqual(
    listLifeLine(keeper && readLifeLine(pair, keeper)),
  );
});
