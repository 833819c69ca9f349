/** `npm run mutate:draft -- --seed N --count M`: drafts damaged articles and prints what did not end well. */
import { readRealGazetteer } from "../unit/realGazetteer.ts";
import { mutateDrafts } from "./mutateDrafts.ts";

/** An answer comes within two seconds a hundred thousand characters; a short text has half a second. */
const MILLISECONDS_A_CHARACTER = 2000 / 100_000;
const LEAST_MILLISECONDS = 500;

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(name);
  const value = at < 0 ? otherwise : Number(process.argv[at + 1]);
  if (Number.isInteger(value) && value >= 0) return value;
  console.error(`${name} needs a whole number; npm run mutate:draft -- --seed 1 --count 1000`);
  process.exit(1);
}

const outcomes = mutateDrafts(option("--count", 1000), option("--seed", 1), readRealGazetteer());
const bad = outcomes.filter(({ became }) => became !== "drafted" && became !== "refused");
const slow = outcomes.filter(
  ({ characters, milliseconds }) =>
    milliseconds > Math.max(LEAST_MILLISECONDS, characters * MILLISECONDS_A_CHARACTER),
);
const count = (became: string) => outcomes.filter((one) => one.became === became).length;
console.log(
  `${outcomes.length} texts: ${count("drafted")} drafted, ${count("refused")} refused, ${count("crashed")} crashed, ${count("unfit")} unfit, ${count("executed")} executed, ${slow.length} slow`,
);
for (const { what, became, detail } of bad) console.log(`  ${became}: ${what} ${detail}`);
for (const { what, characters, milliseconds } of slow) {
  console.log(`  slow: ${what}: ${characters} characters in ${Math.round(milliseconds)} ms`);
}
if (bad.length > 0 || slow.length > 0) process.exit(1);
