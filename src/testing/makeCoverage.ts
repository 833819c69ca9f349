import type { CoverageFile } from "../domain/dataset.ts";
import { makeSource } from "./makeDossier.ts";

/** As of when the sources of tables are, in the tests. */
const DATES: Readonly<Record<string, string>> = {
  "passport-index": "17 February 2026",
  atop: "to 2018",
  "un-votes": "1946–2019",
  "us-historian": "to February 2025",
  "baci-all": "2000–2020",
  "itpd-e": "2000–2016",
  baci: "2005–2021",
};

/** Returns what the tables hold: only as of when, and how much of the missions. */
export function makeCoverage(changes: Partial<CoverageFile> = {}): CoverageFile {
  const measured = { senderRegion: "all", hostRegion: "all", basis: "counted" };
  return {
    tables: [],
    pairsByKinds: [0, 0, 0, 0],
    pairs: 0,
    sources: Object.entries(DATES).map(([id, date]) => ({
      ...makeSource(id),
      date,
      rows: 0,
      parties: 0,
    })),
    missions: [
      { ...measured, class: "embassy", share: 95, low: 91, high: 97 },
      {
        ...measured,
        class: "consulate",
        share: 35,
        low: 17,
        high: 59,
        measuredOn: "two senders only",
      },
    ],
    ...changes,
  };
}
