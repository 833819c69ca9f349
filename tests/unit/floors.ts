/** What the files of a folder may import, besides those of their own folder. */
export interface Floor {
  /**
   * The files: a path from the root. `*` stands for one name or a part of it, a slash at the end for
   * all that lies below. The first row that fits a file holds.
   */
  readonly files: string;
  /** Folders (with a slash at the end) and files; `$1` is what the first `*` of `files` stood for. */
  readonly may: readonly string[];
  /** Folders of which only types may be imported. */
  readonly mayKnowTypesOf?: readonly string[];
  /** Packages, by their names; `node:` stands for all of Node. */
  readonly packages: readonly string[];
  /** Its own folder is not open to it by itself: only what `may` lists is. */
  readonly isFileAlone?: true;
  /** The only files that others may import, be the folder open to them or not; default: all. */
  readonly doors?: readonly string[];
  /** Who alone may import it, beside its own folder; default: whoever lists it. */
  readonly isFor?: "tests" | "tools";
}

const REACT = ["react"];
const MAP = ["leaflet", "react-leaflet"];
const CONTROLS = ["@base-ui/react", "lucide-react"];
const FEATURE = [
  "src/store/",
  "src/data/",
  "src/ui/",
  "src/kinds/",
  "src/messages/",
  "src/domain/",
];
const KIND_WORDS = ["src/kinds/defineKind.ts", "src/kinds/defineWords.ts"];
/** What rules for clauses share. */
const CLAUSE_RULES = ["src/kinds/mergeYears.ts", "src/kinds/peopleClauses.ts"];
const NODE_SIDE = ["geodata/schema/", "src/domain/", "src/kinds/", "src/draft/"];
/** What the compiler reads and writes files with; the page never loads it. */
const NODE_PACKAGES = [
  "node:",
  "country-flag-icons",
  "csv-parse",
  "d3-geo",
  "d3-geo-projection",
  "edtf",
  "geojson",
  "topojson-client",
  "topojson-server",
  "topojson-specification",
  "vite",
  "yaml",
  "zod",
];

/**
 * Who may import whom: never up, never sideways between features. What has no row here is refused, so
 * a new folder gets its floor before its first import. `borders.test.ts` holds the tree to it.
 */
export const FLOORS: readonly Floor[] = [
  // Tools of the build, which run in Node wherever they lie.
  {
    files: "src/offline/vitePlugin.ts",
    may: ["src/domain/"],
    packages: ["node:", "vite"],
    isFor: "tools",
  },
  {
    files: "src/layers/lines/inkers/vitePlugin.ts",
    may: [],
    packages: ["assemblyscript", "vite"],
    isFor: "tools",
  },
  {
    files: "src/features/world-map/picture/vitePlugin.ts",
    may: ["src/domain/", "src/messages/"],
    packages: ["node:", "fontkit", "vite", "wawoff2"],
    isFor: "tools",
  },

  {
    files: "src/main.tsx",
    may: ["src/app/", "src/styles/"],
    packages: ["react", "react-dom"],
    isFileAlone: true,
  },

  { files: "src/app/", may: ["src/features/", ...FEATURE], packages: [...REACT, ...CONTROLS] },
  { files: "src/pages/", may: ["src/features/", ...FEATURE], packages: [...REACT, "react-dom"] },

  {
    files: "src/features/world-map/",
    may: [...FEATURE, "src/layers/"],
    packages: [...REACT, "react-dom", ...CONTROLS, ...MAP, "virtual:glyphs"],
  },
  {
    files: "src/features/*/",
    may: [...FEATURE, "src/draft/"],
    packages: [
      ...[...REACT, "react-dom", ...CONTROLS],
      ...["@tanstack/react-virtual", "minisearch"],
    ],
  },

  // The parts of a kind of fact, by the names of their files.
  {
    files: "src/kinds/*/View.tsx",
    may: ["src/kinds/$1/", ...KIND_WORDS, "src/ui/", "src/messages/", "src/domain/"],
    packages: [...REACT, "lucide-react"],
  },
  // The subjects of the map, which are no kinds: those with the first map, and those of facts.
  {
    files: "src/kinds/subjects/*.test.*",
    may: ["src/kinds/", "src/domain/", "src/testing/"],
    packages: ["*"],
  },
  {
    files: "src/kinds/subjects/words.*.ts",
    may: ["src/kinds/subjects/*.ts", "src/messages/format/", "src/domain/"],
    packages: [],
    isFileAlone: true,
  },
  {
    files: "src/kinds/subjects/index.ts",
    may: ["src/kinds/subjects/*.ts", "src/domain/"],
    packages: [],
    isFileAlone: true,
  },
  {
    files: "src/kinds/subjects/*.ts",
    may: [
      ...["src/kinds/subjects/", "src/kinds/lines.ts", "src/kinds/defineLines.ts"],
      ...["src/kinds/*/kind.ts", "src/kinds/words.ts", ...KIND_WORDS, "src/domain/"],
    ],
    packages: [],
    isFileAlone: true,
  },
  {
    files: "src/kinds/*/words.*.ts",
    may: [
      ...["src/kinds/$1/kind.ts", "src/kinds/subjects/*.ts", ...KIND_WORDS],
      ...["src/messages/format/", "src/domain/"],
    ],
    packages: [],
    isFileAlone: true,
  },
  {
    files: "src/kinds/*/kind.ts",
    may: ["src/kinds/defineKind.ts", "src/domain/"],
    packages: [],
    isFileAlone: true,
  },
  {
    files: "src/kinds/*/lines.ts",
    may: [
      ...["src/kinds/$1/kind.ts", "src/kinds/defineLines.ts", "src/kinds/subjects/*.ts"],
      "src/domain/",
    ],
    packages: [],
    isFileAlone: true,
  },
  {
    files: "src/kinds/*/clauses.ts",
    may: ["src/kinds/$1/kind.ts", "src/kinds/defineClauses.ts", ...CLAUSE_RULES, "src/domain/"],
    packages: [],
    isFileAlone: true,
    isFor: "tools",
  },
  {
    files: "src/kinds/*/head.*.ts",
    may: ["src/kinds/defineHead.ts", "src/messages/format/", "src/domain/"],
    packages: [],
    isFileAlone: true,
  },
  {
    files: "src/kinds/*/import.ts",
    may: [...NODE_SIDE, "src/kinds/*/import.ts", "geodata/import/"],
    packages: NODE_PACKAGES,
    isFileAlone: true,
    isFor: "tools",
  },
  {
    files: "src/kinds/*/check.ts",
    may: NODE_SIDE,
    packages: NODE_PACKAGES,
    isFileAlone: true,
    isFor: "tools",
  },
  {
    files: "src/kinds/*/*.test.*",
    may: ["src/kinds/", "src/ui/", ...NODE_SIDE, "geodata/import/"],
    packages: ["*"],
  },
  // What is written once for all kinds.
  {
    files: "src/kinds/lifeLine.ts",
    may: [
      ...["src/kinds/index.ts", "src/kinds/factsOf.ts", "src/kinds/timelineEntries.ts"],
      ...["src/kinds/defineKind.ts", "src/domain/"],
    ],
    packages: [],
    isFileAlone: true,
  },
  {
    files: "src/kinds/defineKind.ts",
    may: ["src/domain/"],
    packages: [],
    isFileAlone: true,
  },
  { files: "src/kinds/core.ts", may: ["src/kinds/*/kind.ts"], packages: [], isFileAlone: true },
  { files: "src/kinds/rarer.ts", may: ["src/kinds/*/kind.ts"], packages: [], isFileAlone: true },
  { files: "src/kinds/apart.ts", may: ["src/kinds/*/kind.ts"], packages: [], isFileAlone: true },
  {
    files: "src/kinds/index.ts",
    may: ["src/kinds/core.ts", "src/kinds/rarer.ts", "src/kinds/apart.ts"],
    packages: [],
    isFileAlone: true,
  },
  {
    files: "src/kinds/words.ts",
    may: ["src/kinds/*/kind.ts", "src/kinds/*/words.*.ts", ...KIND_WORDS],
    packages: [],
    isFileAlone: true,
  },
  {
    files: "src/kinds/lines.ts",
    may: ["src/kinds/*/lines.ts", "src/kinds/defineKind.ts", "src/kinds/defineLines.ts"],
    packages: [],
    isFileAlone: true,
  },
  {
    files: "src/kinds/clauses.ts",
    may: ["src/kinds/*/clauses.ts", "src/kinds/defineKind.ts", "src/kinds/defineClauses.ts"],
    packages: [],
    isFileAlone: true,
    isFor: "tools",
  },
  {
    files: "src/kinds/heads.ts",
    may: ["src/kinds/*/head.*.ts", "src/kinds/defineHead.ts"],
    packages: [],
    isFileAlone: true,
  },
  {
    files: "src/kinds/imports.ts",
    may: ["src/kinds/*/import.ts", "geodata/import/"],
    packages: [],
    isFileAlone: true,
    isFor: "tools",
  },
  {
    files: "src/kinds/checks.ts",
    may: ["src/kinds/*/check.ts"],
    packages: [],
    isFileAlone: true,
    isFor: "tools",
  },
  {
    files: "src/kinds/pairRoles.ts",
    may: ["src/kinds/*/kind.ts", "src/kinds/factsOf.ts", ...KIND_WORDS, "src/domain/"],
    packages: [],
    isFileAlone: true,
  },
  {
    files: "src/kinds/formerRows.ts",
    may: [
      ...["src/kinds/rarer.ts", "src/kinds/factsOf.ts", "src/kinds/timelineEntries.ts"],
      ...["src/kinds/defineKind.ts", "src/domain/"],
    ],
    packages: [],
    isFileAlone: true,
  },
  {
    files: "src/kinds/tellFact.ts",
    may: [
      ...["src/kinds/index.ts", "src/kinds/words.ts", "src/kinds/formerRows.ts"],
      ...[...KIND_WORDS, "src/messages/format/", "src/messages/formerStates.ts", "src/domain/"],
    ],
    packages: [],
    isFileAlone: true,
  },
  { files: "src/kinds/*.test.ts", may: ["src/kinds/", "src/domain/"], packages: ["*"] },
  {
    files: "src/kinds/*.ts",
    may: [
      ...["src/kinds/index.ts", "src/kinds/words.ts", "src/kinds/lines.ts", "src/kinds/factsOf.ts"],
      ...["src/kinds/defineClauses.ts", ...KIND_WORDS, "src/domain/"],
    ],
    packages: [],
    isFileAlone: true,
  },

  {
    files: "src/store/AtlasStoreContext.tsx",
    may: ["src/domain/", "src/kinds/"],
    packages: [...REACT, "zustand"],
  },
  { files: "src/store/", may: ["src/domain/", "src/kinds/"], packages: ["zustand"] },

  {
    files: "src/layers/lines/",
    may: ["src/domain/", "src/layers/*.ts"],
    packages: ["leaflet", "flatbush"],
    doors: ["src/layers/lines/index.ts", "src/layers/lines/later.ts"],
  },
  { files: "src/layers/", may: ["src/domain/"], packages: ["leaflet"] },
  {
    files: "src/data/",
    may: ["src/domain/", "src/kinds/"],
    packages: ["topojson-client", "topojson-specification"],
  },
  // Pure shapes and scales, and what draws them: of nothing that the atlas knows.
  {
    files: "src/ui/charts/",
    may: ["src/messages/"],
    packages: [...REACT, "d3-array", "d3-scale", "d3-shape"],
  },
  { files: "src/ui/", may: ["src/messages/"], packages: [...REACT, ...CONTROLS] },
  {
    files: "src/draft/",
    may: [
      ...["src/domain/", "src/kinds/", "src/messages/format/"],
      // What a file of a dossier may hold, said once: it needs no Node.
      ...["geodata/schema/dossier.ts", "geodata/schema/ledger.ts"],
    ],
    mayKnowTypesOf: ["geodata/schema/"],
    packages: ["yaml", "zod"],
  },

  { files: "src/messages/", may: ["src/domain/"], packages: [] },
  { files: "src/domain/geo/", may: ["src/domain/"], packages: ["d3-geo"] },
  { files: "src/domain/", may: [], packages: [] },

  { files: "src/offline/", may: ["src/domain/"], packages: [] },
  { files: "src/styles/", may: [], packages: [] },
  {
    files: "src/testing/",
    may: ["src/", "geodata/"],
    packages: ["*"],
    isFor: "tests",
  },

  {
    files: "geodata/schema/",
    may: ["src/domain/", "src/kinds/"],
    packages: ["node:", "zod"],
  },
  {
    files: "geodata/compile/testing/",
    may: ["geodata/", ...NODE_SIDE],
    packages: NODE_PACKAGES,
    isFor: "tests",
  },
  { files: "geodata/compile/", may: NODE_SIDE, packages: NODE_PACKAGES },
  {
    files: "geodata/report/",
    may: ["geodata/compile/", "src/data/", ...NODE_SIDE],
    packages: NODE_PACKAGES,
  },
  { files: "geodata/author/", may: ["geodata/compile/", ...NODE_SIDE], packages: NODE_PACKAGES },
  { files: "geodata/import/", may: NODE_SIDE, packages: NODE_PACKAGES },
  {
    files: "geodata/draft/",
    may: ["geodata/compile/", "geodata/author/", ...NODE_SIDE],
    packages: NODE_PACKAGES,
  },

  // What tests and measures the house may look into all of it.
  { files: "tests/", may: ["src/", "geodata/"], packages: ["*"], isFor: "tests" },
  { files: "vite.config.ts", may: ["src/", "geodata/"], packages: ["*"], isFor: "tools" },
];
