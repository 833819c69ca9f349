/** `npm run geodata:brief -- PAIR…`: prints what tables and dossiers already say of pairs. */
import { fileURLToPath } from "node:url";
import { parsePairKey } from "../../src/domain/partyCode.ts";
import { parseGeodata } from "../compile/parseGeodata.ts";
import { readFiles } from "../compile/readFiles.ts";
import { briefPair } from "./briefPair.ts";

const pairs = process.argv.slice(2).map((text) => ({ text, pair: parsePairKey(text) }));
const odd = pairs.find(({ text, pair }) => pair !== text);
if (pairs.length === 0 || odd !== undefined) {
  console.error(`npm run geodata:brief -- PAIR…, as in GBR-IND${odd ? `, not ${odd.text}` : ""}`);
  process.exit(1);
}

const { geodata } = parseGeodata(readFiles(fileURLToPath(new URL("../..", import.meta.url))));
const known = new Set([...geodata.parties, ...geodata.others].map(({ value }) => value.code));
for (const { pair } of pairs) {
  const unknown = pair?.split("-").find((code) => !known.has(code as never));
  if (pair === undefined || unknown !== undefined) {
    console.error(`${unknown} is no party and no other actor`);
    process.exitCode = 1;
  } else console.log(briefPair(pair, geodata).join("\n"));
}
