/* The budgets of the design, section 6: gzipped sizes of what a reader waits for. */
import { readFileSync, statSync } from "node:fs";

const files = JSON.parse(readFileSync("dist/.vite/manifest.json", "utf8"));
const first = JSON.parse(readFileSync("dist/data/manifest.json", "utf8")).files;
const data = { ...first, ...JSON.parse(readFileSync(`dist/data/${first.files}`, "utf8")) };

/** Paths of a chunk and of all that it imports statically. */
function withImports(key, found = new Set()) {
  const chunk = files[key];
  if (found.has(`dist/${chunk.file}`)) return found;
  found.add(`dist/${chunk.file}`);
  for (const imported of chunk.imports ?? []) withImports(imported, found);
  return found;
}

function dataPath(key) {
  return `dist/data/${data[key]}`;
}

/** The files of the full dossiers, the smallest first. */
function fullDossierPaths() {
  const { dossiers } = JSON.parse(readFileSync(dataPath("start"), "utf8"));
  return dossiers
    .filter(({ depth }) => depth === "full")
    .map(({ pair }) => dataPath(`dossier/${pair}`))
    .sort((one, other) => statSync(one).size - statSync(other).size);
}

const entry = withImports("index.html");
const panel = [...withImports("src/features/pair-panel/PairPanel.tsx")].filter(
  (path) => !entry.has(path),
);
const head = [...withImports("src/features/pair-panel/headParts.ts")].filter(
  (path) => !entry.has(path) && !panel.includes(path),
);
/** Beside the panel; what the sections below it bring along comes with them. */
const lower = withImports("src/features/pair-panel/lowerParts.ts");
const charts = [...withImports("src/features/pair-panel/chartParts.ts")].filter(
  (path) => !entry.has(path) && !panel.includes(path) && !lower.has(path),
);
/** Where an article is read: what the page has, and what comes with the first text of it. */
const reading = [...withImports("src/features/read-page/ReadPage.tsx")].filter(
  (path) => !entry.has(path),
);
const partyFiles = Object.keys(data)
  .filter((key) => key.startsWith("party/"))
  .map(dataPath)
  .sort((one, other) => statSync(one).size - statSync(other).size);
const dossiers = fullDossierPaths();
const gzipped = { gzip: true, brotli: false };

export default [
  { name: "JavaScript for the first map", path: [...entry], limit: "165 kB", ...gzipped },
  {
    name: "data for the first map",
    path: ["dist/data/manifest.json", ...["start", "shapes/110m", "disputes"].map(dataPath)],
    limit: "130 kB",
    ...gzipped,
  },
  {
    name: "fonts for the first map",
    path: "dist/assets/inter-latin-wght-normal-*.woff2",
    limit: "50 kB",
    gzip: false,
    brotli: false,
  },
  { name: "code of a pair's panel", path: panel, limit: "27 kB", ...gzipped },
  { name: "sentence and figures of a pair", path: head, limit: "22 kB", ...gzipped },
  { name: "life line and charts", path: charts, limit: "22 kB", ...gzipped },
  { name: "the page on which an article is read", path: reading, limit: "35 kB", ...gzipped },
  {
    name: "what reads a text, in its worker",
    path: "dist/assets/readerWorker-*.js",
    limit: "38 kB",
    ...gzipped,
  },
  {
    name: "what shows and writes dossiers",
    path: "dist/assets/workshop-*.js",
    limit: "74 kB",
    ...gzipped,
  },
  {
    name: "the first answer on a pair, the median",
    path: partyFiles[Math.floor(partyFiles.length / 2)],
    limit: "15 kB",
    ...gzipped,
  },
  { name: "the largest first answer", path: partyFiles.at(-1), limit: "40 kB", ...gzipped },
  { name: "the page itself", path: "dist/index.html", limit: "12 kB", ...gzipped },
  {
    name: "a full dossier, the median",
    path: dossiers[Math.floor(dossiers.length / 2)],
    limit: "15 kB",
    ...gzipped,
  },
  { name: "the largest dossier", path: dossiers.at(-1), limit: "40 kB", ...gzipped },
];
