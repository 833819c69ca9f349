import type { MissionCounts } from "../../domain/dataset.ts";
import type { AmountQualifier } from "../../domain/dossierTerms.ts";

const LOCALE = "en-GB";
/** Between a number and its unit no line breaks. */
const NO_BREAK = "\u00a0";
const figures = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });

/** Returns a whole number with separators: "716,550". */
export function formatCount(count: number): string {
  return whole.format(count);
}

/** Returns a percentage as the source rounds it, to one decimal: "4.6". */
export function formatPercent(percent: number): string {
  return figures.format(percent);
}

/** Below it a tenth of a kilometre is worth saying. */
const FEW_KILOMETRES = 100;

/** Returns a distance: "8,990 km", "18.5 km". */
export function formatKilometres(kilometres: number): string {
  return `${formatFewOrMany(kilometres)}${NO_BREAK}km`;
}

function formatFewOrMany(kilometres: number): string {
  return (kilometres < FEW_KILOMETRES ? figures : whole).format(kilometres);
}

/** Returns a distance that two give differently: "3,111 to 3,155 km". */
export function formatKilometreRange(least: number, most: number): string {
  if (least === most) return formatKilometres(most);
  return `${formatFewOrMany(least)} to ${formatKilometres(most)}`;
}

/** Returns an amount given in thousand US dollars: "US$ 24 million", "over US$ 2 billion". */
export function formatThousandUsd(thousandUsd: number, qualifier: AmountQualifier): string {
  // A table of thousands rounds the smallest amounts down to 0, which is not nothing.
  if (thousandUsd < 1) return `under US$${NO_BREAK}1${NO_BREAK}thousand`;
  const words = { exactly: "", about: "about ", over: "over ", "at-least": "at least " };
  // The unit goes by the rounded figure: 999,990 thousand reads as 1 billion.
  const amount =
    thousandUsd >= 999_950
      ? `${figures.format(thousandUsd / 1_000_000)}${NO_BREAK}billion`
      : thousandUsd >= 999.95
        ? `${figures.format(thousandUsd / 1000)}${NO_BREAK}million`
        : `${figures.format(thousandUsd)}${NO_BREAK}thousand`;
  return `${words[qualifier]}US$${NO_BREAK}${amount}`;
}

const MISSION_WORDS = {
  embassy: ["embassy", "embassies"],
  consulate: ["consulate", "consulates"],
  office: ["office", "offices"],
  honorary: ["honorary consulate", "honorary consulates"],
} as const;

/** Returns missions by class: "1 embassy, 2 consulates"; empty when there are none. */
export function formatMissions(counts: MissionCounts): string {
  return (Object.keys(MISSION_WORDS) as (keyof typeof MISSION_WORDS)[])
    .filter((name) => (counts[name] ?? 0) > 0)
    .map((name) => {
      const count = counts[name] ?? 0;
      return `${count} ${MISSION_WORDS[name][count === 1 ? 0 : 1]}`;
    })
    .join(", ");
}
