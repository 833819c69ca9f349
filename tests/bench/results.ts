import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { HoverCounts } from "./measures/hover.ts";
import type { Load } from "./measures/load.ts";
import type { Samples } from "./samples.ts";
import { type Figures, round, summarise } from "./statistics.ts";
import { MEASURES, type MeasureId } from "./targets.ts";

const FILE = fileURLToPath(new URL("results.json", import.meta.url));

/** One measure at one number of pairs. */
export interface Row {
  readonly measure: MeasureId;
  readonly unit: string;
  readonly atlas: Figures | null;
  readonly plain: Figures | null;
  /** How many times the atlas's median the plain page's is. */
  readonly ratio: number | null;
  /** In words, where there is one. */
  readonly target: string | null;
  readonly isMet: boolean | null;
}

/** Everything that was measured at one number of pairs. */
export interface SizeResults {
  readonly pairs: number;
  readonly rows: readonly Row[];
  readonly places: HoverCounts & { readonly isMet: boolean | null };
  readonly plainPointsPerLine: number;
}

/** The file `results.json`: one run. */
export interface Results {
  readonly machine: {
    readonly date: string;
    readonly cores: number;
    readonly browser: string;
    readonly node: string;
    readonly viewport: string;
  };
  /** From few pairs to all; the targets are for the last. */
  readonly sizes: readonly SizeResults[];
  readonly loads: readonly (Load & { readonly query: string })[];
}

/** Returns the figures of one number of pairs. */
export function toSizeResults(
  samples: Samples,
  facts: {
    readonly pairs: number;
    readonly hover: HoverCounts;
    readonly plainPointsPerLine: number;
    /** Whether the targets are for this number. */
    readonly isJudged: boolean;
  },
): SizeResults {
  const rows = MEASURES.map((measure): Row => {
    const target = facts.isJudged && "target" in measure ? measure.target : undefined;
    const [atlas, plain] = [
      summarise(samples.of(measure.id, "atlas")),
      summarise(samples.of(measure.id, "plain")),
    ];
    const ratio = atlas && plain && atlas.median > 0 ? plain.median / atlas.median : undefined;
    return {
      measure: measure.id,
      unit: measure.unit,
      atlas: atlas ?? null,
      plain: plain ?? null,
      ratio: ratio === undefined ? null : round(ratio),
      target: target?.words ?? null,
      isMet: target?.isMet({ atlas, plain, ratio }) ?? null,
    };
  });
  const { hover } = facts;
  const isMet = hover.right.atlas === hover.places && hover.seen.atlas === hover.places;
  return {
    pairs: facts.pairs,
    rows,
    places: { ...hover, isMet: facts.isJudged ? isMet : null },
    plainPointsPerLine: round(facts.plainPointsPerLine),
  };
}

/** Returns the last run that was written, if there is one. */
export function readResults(): Results | undefined {
  return existsSync(FILE) ? (JSON.parse(readFileSync(FILE, "utf8")) as Results) : undefined;
}

export function writeResults(results: Results): void {
  writeFileSync(FILE, `${JSON.stringify(results, undefined, 2)}\n`);
}
