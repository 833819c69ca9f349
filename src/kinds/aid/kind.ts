import { defineKind, optional, yearly } from "../defineKind.ts";

/** The year in whose prices and rates of exchange the source counts every year. */
export const PRICES_OF = 2022;

/** A hundred thousand millions of dollars, in thousands. */
const MOST = 1e8;
const thousandUsd = {
  ...{ most: MOST, decimals: 0, unit: `thousand US dollars, constant prices of ${PRICES_OF}` },
};

/** Official development assistance from `donor` to `recipient`. */
export const aid = defineKind({
  id: "aid",
  ends: ["donor", "recipient"],
  isDirected: true,
  key: ["donor", "recipient"],
  columns: {
    /** What was given less what was paid back: below 0 where more came back. */
    net: optional(yearly({ ...thousandUsd, isSigned: true })),
    gross: optional(yearly(thousandUsd)),
  },
  source: "oecd-dac",
  place: "money",
  figure: { column: "gross" },
});
