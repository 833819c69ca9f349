/** `npm run mutate`: changes files at random and prints what became of them, each that was taken too. */
import { mutateData, mutateSources, type Outcome } from "./runMutations.ts";

const COUNT = 600;
const seed = Number(process.argv[2] ?? 1);
const runs: readonly (readonly [name: string, outcomes: readonly Outcome[]])[] = [
  ["sources, in the compiler", mutateSources(COUNT, seed)],
  ["data, by their names", await mutateData(COUNT, seed, { areHashed: true })],
  ["data, in the decoders alone", await mutateData(COUNT, seed, { areHashed: false })],
];

let faults = 0;
for (const [name, outcomes] of runs) {
  const count = (became: Outcome["became"]) =>
    outcomes.filter((one) => one.became === became).length;
  console.log(
    `${name}: ${outcomes.length} changed, ${count("refused")} refused, ${count("taken")} taken, ${count("crashed")} crashed, ${count("no line")} without a line, ${count("misremembered")} misremembered, ${count("no change")} the same`,
  );
  for (const { file, what, became, detail } of outcomes) {
    if (became === "refused" || became === "no change") continue;
    console.log(`  ${became}: ${file}: ${what} ${detail}`.trimEnd());
  }
  faults += count("crashed") + count("no line") + count("misremembered");
}
if (faults > 0) process.exit(1);
