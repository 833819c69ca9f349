const LOCALE = "en-GB";
const figures = new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 3 });

/** From how much on a unit is used, the largest first. */
const UNITS = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
  [1e3, "k"],
] as const;

/** Returns a count as short as an axis wants it: "786k". */
export function formatShortCount(count: number): string {
  const rounded = Number(count.toPrecision(3));
  const [size, unit] = UNITS.find(([least]) => Math.abs(rounded) >= least) ?? [1, ""];
  return `${figures.format(count / size)}${unit}`;
}

/** Returns a figure in the unit of its column, without the unit's name but for percent: "786k", "24m", "83 %". */
export function formatShortFigure(figure: number, unit: string): string {
  if (unit === "percent") return `${figures.format(figure)}\u00a0%`;
  return unit.startsWith("thousand US dollars") ? formatShortUsd(figure) : formatShortCount(figure);
}

/** Returns an amount given in thousand US dollars, without its currency: "24m", "1.5bn". */
export function formatShortUsd(thousandUsd: number): string {
  return formatShortCount(thousandUsd * 1000);
}
