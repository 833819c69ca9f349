import type { Results, Row, SizeResults } from "./results.ts";
import type { Figures } from "./statistics.ts";
import { MEASURES } from "./targets.ts";

/** The cells of the tables, the first row being the head. */
export interface Tables {
  /** Every measure at the greatest number of lines. */
  readonly comparison: readonly (readonly string[])[];
  /** How both pages grow with the number of lines. */
  readonly growth: readonly (readonly string[])[];
  readonly load: readonly (readonly string[])[];
}

/** Returns what is told of a run: times in milliseconds, median and 95th percentile. */
export function tabulate({ sizes, loads }: Results): Tables {
  const all = sizes.at(-1);
  return {
    comparison: [
      ["", "the atlas", "plain page", "ratio", "target", ""],
      ...(all?.rows.map(toCells) ?? []),
      ...(all ? placeCells(all) : []),
    ],
    growth: [
      ["atlas / plain page, medians", ...sizes.map(({ pairs }) => `${formatCount(pairs)} lines`)],
      ...MEASURES.map(({ id, label, unit }) => [
        label,
        ...sizes.map(({ rows }) => {
          const row = rows.find(({ measure }) => measure === id);
          const [atlas, plain] = [row?.atlas, row?.plain].map((one) => formatMedian(one ?? null));
          return `${atlas} / ${plain} ${unit}`;
        }),
      ]),
    ],
    load: [
      ["until the map is drawn", ...Object.keys(loads[0]?.bytes ?? {}), "together", "time"],
      ...loads.map(({ query, bytes, time }) => [
        query === "" ? "the plain address" : `\`${query}\``,
        ...Object.values(bytes).map(formatBytes),
        formatBytes(Object.values(bytes).reduce((sum, one) => sum + one, 0)),
        time ? `${(time.median / 1000).toFixed(1)} s` : "",
      ]),
    ],
  };
}

/** Returns the facts of the machine and of the run in a sentence. */
export function describeRun({ machine, sizes }: Results): string {
  const { date, cores, browser, node, viewport } = machine;
  const points = sizes.at(-1)?.plainPointsPerLine.toFixed(0);
  return `${date}, ${cores} cores, ${browser}, Node ${node}, ${viewport}; the plain page draws ${points} points a line.`;
}

function toCells(row: Row): string[] {
  const label = MEASURES.find(({ id }) => id === row.measure)?.label ?? row.measure;
  return [
    label,
    formatFigures(row.atlas, row.unit),
    formatFigures(row.plain, row.unit),
    row.ratio === null ? "" : `${formatNumber(row.ratio)} ×`,
    row.target ?? "",
    formatVerdict(row.isMet),
  ];
}

function placeCells({ places }: SizeResults): string[][] {
  const { places: count, ties, seen, right, isMet } = places;
  const of = (number: number) => `${number} of ${count}`;
  return [
    ["a line is seen where it should be", of(seen.atlas), of(seen.plain), "", "", ""],
    [
      `hover: the right line (${ties} of ${count} places have several within 0.35 px)`,
      of(right.atlas),
      of(right.plain),
      "",
      `all ${count}, all seen`,
      formatVerdict(isMet),
    ],
  ];
}

function formatVerdict(isMet: boolean | null): string {
  if (isMet === null) return "";
  return isMet ? "met" : "missed";
}

function formatFigures(figures: Figures | null, unit: string): string {
  if (!figures) return "";
  return `${formatNumber(figures.median)} ${unit} (${formatNumber(figures.p95)})`;
}

function formatMedian(figures: Figures | null): string {
  return figures ? formatNumber(figures.median) : "–";
}

/** Two significant places below ten, none behind the point above: "0.24", "5.1", "730". */
function formatNumber(value: number): string {
  if (value >= 10 || value === 0) return formatCount(Math.round(value));
  return value >= 1 ? value.toFixed(1) : value.toFixed(2);
}

function formatBytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ",");
}
