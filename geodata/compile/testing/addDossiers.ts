import type { StartData } from "../../../src/domain/dataset.ts";
import { DOSSIER_FOLDER, FILES, LEDGER_FOLDER, type SourceTree } from "../geodata.ts";

const EVENTS = 10;
/** Odd, and no factor of the number of pairs: walks over all of them without coming back early. */
const STRIDE = 7919;

/**
 * Returns a tree with full dossiers more, each with a text and a ledger of its sentences.
 * @param start names the parties, and the dossiers that are told already.
 * @param count how many; their sources are called "added-", with the pair after it.
 */
export function addDossiers(tree: SourceTree, start: StartData, count: number): SourceTree {
  const codes = start.parties.map(({ code }) => code).sort();
  const pairs = codes.flatMap((one, index) => codes.slice(index + 1).map((other) => [one, other]));
  const taken = new Set<string>(start.dossiers.map(({ pair }) => pair));
  const added = new Map(tree);
  const sources: string[] = [];
  for (let step = 0; sources.length < count; step++) {
    const [one = "", other = ""] = pairs[(step * STRIDE) % pairs.length] ?? [];
    const pair = `${one}-${other}`;
    if (taken.has(pair)) continue;
    const id = `added-${pair.toLowerCase()}`;
    added.set(`${DOSSIER_FOLDER}${pair}.yaml`, writeDossier(one, other, id));
    added.set(`${LEDGER_FOLDER}${pair}.csv`, writeLedger(pair, id));
    sources.push(
      `- {id: ${id}, title: ${pair}, publisher: P, licence: free, date: "2014", kind: encyclopedia, sentences: 1}`,
    );
  }
  const known = tree.get(FILES.sources) ?? "";
  return added
    .set(FILES.sources, `${known.trimEnd()}\n${sources.join("\n")}\n`)
    .set(FILES.skipped, "pair,why\n");
}

/** Relations that begin when every party is a state. */
function writeDossier(one: string, other: string, source: string): string {
  const cited = `sources: [{id: ${source}}]`;
  const events = Array.from(
    { length: EVENTS },
    (_, index) =>
      `  - {id: event-${index}, date: "${1960 + index}", kind: trade, status: happened, headline: A ship, text: A ship of ${one} calls at a port of ${other}., actors: [${one}], ${cited}}`,
  );
  return [
    `parties: [${one}, ${other}]`,
    "depth: full",
    `summary: {text: The two trade., ${cited}}`,
    "relations:",
    `  - {id: established, date: "2012", state: established, text: They have relations., ${cited}}`,
    "events:",
    ...events,
    "visits:",
    `  - {id: visit, date: "1999", from: ${one}, to: ${other}, persons: [{name: N, office: President}], status: happened, text: The president pays a visit., ${cited}}`,
  ].join("\n");
}

function writeLedger(pair: string, source: string): string {
  const ids = ["established", "visit", ...Array.from({ length: EVENTS }, (_, i) => `event-${i}`)];
  const facts = ids.map((id) => `${pair}#${id}`).join(" ");
  return `source,sentences,place,fact\n${source},1,Text,${facts}\n`;
}
