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

/** The file of the middle size among those whose keys begin alike. */
function medianPath(prefix) {
  const paths = Object.keys(data)
    .filter((key) => key.startsWith(prefix))
    .map(dataPath)
    .sort((one, other) => statSync(one).size - statSync(other).size);
  return paths[Math.floor(paths.length / 2)];
}

const entry = withImports("index.html");
const panel = [...withImports("src/features/pair-panel/PairPanel.tsx")].filter(
  (path) => !entry.has(path),
);
const fullDossiers = ["MAR-PAK", "MAR-PER", "MAR-PSE", "MAR-RUS", "PER-PSE"];
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
  { name: "the page itself", path: "dist/index.html", limit: "12 kB", ...gzipped },
  { name: "a dossier, the median", path: medianPath("dossier/"), limit: "15 kB", ...gzipped },
  ...fullDossiers.map((pair) => ({
    name: `the dossier ${pair}`,
    path: dataPath(`dossier/${pair}`),
    limit: "15 kB",
    ...gzipped,
  })),
];
