// @vitest-environment node
/** One rule for what counts as a mission: map, list, table, page and files agree for every pair. */
import { expect, it, vi } from "vitest";
import { createAtlas } from "../../src/domain/atlas.ts";
import { countStanding, levelOfCounts } from "../../src/domain/countedMission.ts";
import type { DossierFile } from "../../src/domain/dataset.ts";
import { pairMissions } from "../../src/domain/pairMissions.ts";
import { summarisePartner } from "../../src/domain/partnerSummary.ts";
import { makePairKey } from "../../src/domain/partyCode.ts";
import { decodeRealEdition } from "./decodeAllParties.ts";

/** Looking at all pairs takes some seconds where nothing else runs. */
vi.setConfig({ testTimeout: 60_000 });

it("map, table and files have of every pair the level of the missions that its page lists", () => {
  const { start, files, read } = decodeRealEdition();
  const atlas = createAtlas(start);
  const differing: string[] = [];
  for (const [indexA, partyA] of atlas.partyCodes.entries()) {
    for (const partyB of atlas.partyCodes.slice(indexA + 1)) {
      const pair = makePairKey(partyA, partyB);
      const entry = atlas.dossier(pair);
      const dossier = entry ? (JSON.parse(read(`dossier/${pair}`)) as DossierFile) : NO_DOSSIER;
      const facts = files.get(partyA)?.pairs.get(partyB);
      const onPage = pairMissions(dossier, facts);
      const [sent, hosted] = [partyA, partyB].map((sender) =>
        countStanding(onPage.filter((mission) => mission.sender === sender)),
      );
      const inList = summarisePartner(partyA, partyB, { facts, entry });
      const onMap = atlas.summaryOf(partyA, partyB);
      if (JSON.stringify([sent, hosted]) !== JSON.stringify([inList.sent, inList.hosted])) {
        differing.push(`${pair}: the country's list`);
      }
      if (
        levelOfCounts(sent ?? {}) !== onMap?.sent ||
        levelOfCounts(hosted ?? {}) !== onMap.hosted
      ) {
        differing.push(`${pair}: the map`);
      }
    }
  }
  expect(differing).toEqual([]);
});

const NO_DOSSIER = { missions: [] } as unknown as DossierFile;
