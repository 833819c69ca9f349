// @vitest-environment node
/** Map, list, table, page and files of one edition say the same of a pair: 300 drawn by a seed. */

import { describe, expect, it } from "vitest";
import { createAtlas } from "../../src/domain/atlas.ts";
import { createHistory } from "../../src/domain/atlasHistory.ts";
import { newestYear } from "../../src/domain/atlasYear.ts";
import { countStanding, levelOfCounts } from "../../src/domain/countedMission.ts";
import type { CoverageFile, DossierFile, HistoryFile } from "../../src/domain/dataset.ts";
import { MISSION_WORDS } from "../../src/domain/export/missionCells.ts";
import { listPairFactRows } from "../../src/domain/export/pairFactsTable.ts";
import { writePairTable } from "../../src/domain/export/pairTable.ts";
import { classOf } from "../../src/domain/mapSubject.ts";
import { unpackPlaces } from "../../src/domain/packedSteps.ts";
import { pairMissions } from "../../src/domain/pairMissions.ts";
import { listPairRows } from "../../src/domain/pairRows.ts";
import { summarisePartner } from "../../src/domain/partnerSummary.ts";
import { otherParty, type PairKey, splitPairKey } from "../../src/domain/partyCode.ts";
import type { SubjectFile } from "../../src/domain/subjectFile.ts";
import { createWorldInYear } from "../../src/domain/worldInYear.ts";
import { alliances } from "../../src/kinds/alliances/kind.ts";
import { borders } from "../../src/kinds/borders/kind.ts";
import { listKindCells } from "../../src/kinds/exportRows.ts";
import { factsOf } from "../../src/kinds/factsOf.ts";
import { tellSubject } from "../../src/kinds/subjects/tellSubject.ts";
import { visas } from "../../src/kinds/visas/kind.ts";
import { createAtlasStore } from "../../src/store/atlasStore.ts";
import { selectExportView } from "../../src/store/selectExportView.ts";
import { subjectOf } from "../../src/testing/subjectOf.ts";
import { readRealEdition } from "./realEdition.ts";

const COUNT = 300;
const SEED = 17;
const NO_DOSSIER = { relations: [], missions: [] } as unknown as DossierFile;

const edition = readRealEdition();
const atlas = createAtlas(edition.start);
const pairs = drawPairs();
const year = newestYear(atlas.asOf);
const history = readHistory();
const world = createWorldInYear(atlas, year, history);

describe(`${COUNT} pairs`, () => {
  it("have the same missions and relations on map, list, table and page, and in files", () => {
    const relations = subjectOf("relations").kindsOf({ world }) ?? new Uint8Array();
    const everyPair = new Uint8Array(relations.length).fill(1);
    const rows = new Map(listPairRows(world, everyPair, undefined).map((row) => [row.id, row]));
    const taken = new Map(
      writePairTable({ ...viewOf(), kinds: everyPair }).rows.map((row) => [
        `${row.code_a}-${row.code_b}`,
        row,
      ]),
    );
    const differing = pairs.flatMap((pair) => {
      const [partyA, partyB] = splitPairKey(pair);
      const facts = factsOfPair(pair);
      const onMap = atlas.summaryOf(partyA, partyB);
      const onPage = pairMissions(dossierOf(pair), facts);
      const ofPage = [partyA, partyB].map((sender) =>
        levelOfCounts(countStanding(onPage.filter((mission) => mission.sender === sender))),
      );
      const state = onMap?.state ?? "nothing-found";
      const listed = summarisePartner(partyA, partyB, {
        state,
        facts,
        entry: atlas.dossier(pair),
      });
      const row = rows.get(pair);
      const file = taken.get(pair);
      const kind = relations[atlas.placeOf(pair) ?? -1] ?? 0;
      const line = classOf(subjectOf("relations"), kind);
      const told = {
        map: [state, onMap?.sent, onMap?.hosted],
        list: [listed.relations, levelOfCounts(listed.sent), levelOfCounts(listed.hosted)],
        table: [row?.state, row?.sentAToB, row?.sentBToA],
        page: [state, ...ofPage],
      };
      const isSame = new Set(Object.values(told).map((one) => JSON.stringify(one))).size === 1;
      const isLine = (line !== undefined) === (state === "relations" || state === "broken");
      const isFile =
        file?.resident_mission_a_in_b === MISSION_WORDS[onMap?.sent ?? "none-found"] &&
        file?.resident_mission_b_in_a === MISSION_WORDS[onMap?.hosted ?? "none-found"];
      return isSame && isLine && isFile ? [] : [{ pair, told, line, file }];
    });
    expect(differing).toEqual([]);
  });

  it("have a line of a kind of fact where their page tells one, and a row of it in their file", () => {
    const alliance = kindsOf("alliances");
    const border = kindsOf("borders");
    const free = kindsOf("visas");
    const differing = pairs.filter((pair) => {
      const place = atlas.placeOf(pair) ?? -1;
      const facts = factsOfPair(pair);
      const pacts = factsOf(alliances, facts).filter(({ standsIn }) => standsIn !== undefined);
      const rules = factsOf(visas, facts).filter(({ rule }) => rule === "visa-free");
      const cells = listKindCells(facts);
      const rows = listPairFactRows({
        pair,
        dossier: undefined,
        facts,
        ofKinds: cells,
        trade: [],
        sources: [],
      }).rows;
      const isSame =
        pacts.length > 0 === (alliance[place] ?? 0) > 0 &&
        factsOf(borders, facts).length > 0 === (border[place] ?? 0) > 0 &&
        rules.length > 0 === (free[place] ?? 0) > 0 &&
        rows.filter(({ kind }) => kind === "mission").length === facts.missions.length &&
        rows.filter(({ kind }) => kind === "visa rule").length === factsOf(visas, facts).length;
      return !isSame;
    });
    expect(differing).toEqual([]);
  });
});

function drawPairs(): PairKey[] {
  const count = (atlas.partyCodes.length * (atlas.partyCodes.length - 1)) / 2;
  let state = SEED;
  return Array.from({ length: COUNT }, () => {
    // The generator of Park and Miller.
    state = (state * 16_807) % 2_147_483_647;
    return atlas.pairAt(state % count) as PairKey;
  });
}

function readHistory() {
  const file = JSON.parse(edition.read("history")) as HistoryFile;
  return createHistory({ ...file, turns: unpackPlaces(file.turns) }, atlas.partyCodes);
}

function factsOfPair(pair: PairKey) {
  const [party] = splitPairKey(pair);
  return (
    edition.files.get(party)?.pairs.get(otherParty(pair, party)) ?? edition.factsFrom(party, pair)
  );
}

function dossierOf(pair: PairKey): DossierFile {
  return atlas.dossier(pair)
    ? (JSON.parse(edition.read(`dossier/${pair}`)) as DossierFile)
    : NO_DOSSIER;
}

function kindsOf(id: string): Uint8Array {
  const file = JSON.parse(edition.read(`subject/${id}`)) as SubjectFile;
  const subject = tellSubject({ ...file, spans: unpackPlaces(file.spans) });
  return subject.kindsOf({ world }) ?? new Uint8Array();
}

function viewOf() {
  const store = createAtlasStore(atlas);
  store.getState().receiveHistory(history);
  const coverage = JSON.parse(edition.read("coverage")) as CoverageFile;
  return selectExportView(store.getState(), { history, coverage, base: "" });
}
