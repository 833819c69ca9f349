// @vitest-environment node
import { describe, expect, it } from "vitest";
import type { CountryFile } from "../../src/domain/countryFile.ts";
import {
  type FileAddresses,
  type Manifest,
  type NamesFile,
  type PackedPartyFile,
  SCHEMA_VERSION,
  type StartData,
} from "../../src/domain/dataset.ts";
import { lanesOfBits } from "../../src/domain/lifeLanes.ts";
import { unpackMarks } from "../../src/domain/lifeMarks.ts";
import { TEXT_FILES } from "../../src/domain/textFiles.ts";
import { compileGeodata } from "./compileGeodata.ts";
import type { EmitOptions } from "./emitFiles.ts";
import {
  addLines,
  makeDossier,
  makeEvent,
  makeTree,
  NOTES,
  TABLE_SOURCES,
} from "./testing/makeTree.ts";

const OPTIONS: EmitOptions = {
  flagOf: (iso2) => (iso2 === "EU" ? "<svg/>" : undefined),
  shapes: { buildShapes: (scale) => `"${scale}"`, buildDisputes: (text) => String(text.length) },
};

function compile(changes: Readonly<Record<string, string>> = {}) {
  const compiled = compileGeodata(makeTree(changes), OPTIONS);
  const read = <File>(key: string) =>
    JSON.parse(compiled.files.get(`data/${compiled.manifest.files[key]}`) ?? "null") as File;
  return { ...compiled, read };
}

describe("the files of an edition", () => {
  it("are listed by the manifest, which has no hash in its name", () => {
    const { files, manifest } = compile();
    const { files: first, ...head } = JSON.parse(files.get("data/manifest.json") ?? "") as Manifest;
    const further = JSON.parse(files.get(`data/${first.files}`) ?? "") as FileAddresses;
    const texts = JSON.parse(files.get(`data/${further[TEXT_FILES]}`) ?? "") as FileAddresses;
    const listed = { ...texts, ...further, ...first };
    expect(listed).toEqual(manifest.files);
    // The third piece is for who corrects a dossier: nobody else waits for it.
    expect(Object.keys(texts)).toEqual(["dossier-text/MAR-PER"]);
    expect(Object.keys(further).filter((key) => key in texts)).toEqual([]);
    // The first map waits for the first piece: nothing stands in it that there are many of.
    expect(Object.keys(first).filter((key) => /^(party|dossier|flag)\//.test(key))).toEqual([]);
    expect(Object.keys(first).filter((key) => key in further)).toEqual([]);
    expect(head).toEqual({ schemaVersion: SCHEMA_VERSION, dataVersion: manifest.dataVersion });
    expect(
      Object.values(listed)
        .map((address) => `data/${address}`)
        .concat("data/manifest.json")
        .sort(),
    ).toEqual([...files.keys()].sort());
    const oftenThere = /^(party|country|head|more|trade|trade-year|subject)\//;
    const single = Object.keys(listed).filter((key) => !oftenThere.test(key));
    expect(single.toSorted((one, other) => (one < other ? -1 : 1))).toEqual([
      "coverage",
      "disputes",
      "dossier-text/MAR-PER",
      "dossier/MAR-PER",
      "files",
      "flag/EUU",
      "front",
      "head-sources",
      "history",
      "names",
      "shapes/110m",
      "shapes/50m",
      "start",
      "texts/dossiers",
    ]);
    expect(Object.keys(listed).filter((key) => key.startsWith("party/"))).toHaveLength(200);
    expect(Object.keys(listed).filter((key) => key.startsWith("head/"))).toHaveLength(200);
    // Former states keep their own.
    const more = Object.keys(listed).filter((key) => key.startsWith("more/"));
    expect(more).toHaveLength(201);
    expect(more).toContain("more/SUN");
    expect(Object.keys(listed).filter((key) => key.startsWith("trade/"))).toHaveLength(200);
    const yearsOfTrade = Object.keys(listed).filter((key) => key.startsWith("trade-year/"));
    expect(yearsOfTrade).toEqual(["trade-year/2014", "trade-year/2016"]);
    expect(listed["party/MAR"]).toMatch(/^party\/MAR\.[0-9a-f]{8}\.json$/);
    expect(listed["flag/EUU"]).toMatch(/^flag\/EUU\.[0-9a-f]{8}\.svg$/);
  });

  it("are the same for the same data, in whatever order it was read", () => {
    const once = compileGeodata(makeTree(), OPTIONS);
    const again = compileGeodata(new Map([...makeTree()].reverse()), OPTIONS);
    expect([...again.files]).toEqual([...once.files]);
    expect(again.dataVersion).toBe(once.dataVersion);
  });

  it("have other names, and the data another version, when what they hold changes", () => {
    const before = compile();
    const after = compile({ "geodata/dossiers/MAR-PER.yaml": NOTES.replace("They", "The two") });
    expect(after.dataVersion).not.toBe(before.dataVersion);
    expect(before.dataVersion).toMatch(/^[0-9a-f]{12}$/);
    const changed = Object.keys(before.manifest.files).filter(
      (key) => before.manifest.files[key] !== after.manifest.files[key],
    );
    expect(changed).toEqual([
      "dossier-text/MAR-PER",
      "dossier/MAR-PER",
      "files",
      "start",
      "texts/dossiers",
    ]);
  });

  it("have no ledger but those that were written, and hold it as it was written", () => {
    const text = "claim,place,what,fact\n1,Head,So,MAR-PER#established\n";
    const { files, manifest } = compile({ "geodata/articles/MAR-PER.csv": text });
    expect(files.get(`data/${manifest.files["ledger/MAR-PER"]}`)).toBe(text);
  });

  it("have each dossier as it was written", () => {
    const text = `# After an article.\n${NOTES}`;
    const { files, manifest } = compile({ "geodata/dossiers/MAR-PER.yaml": text });
    expect(files.get(`data/${manifest.files["dossier-text/MAR-PER"]}`)).toBe(text);
    expect(manifest.files["dossier-text/MAR-PER"]).toMatch(/^dossier-text\/MAR-PER\.\w{8}\.yaml$/);
  });

  it("leave out a dossier with a problem, and keep the rest", () => {
    const faulty = NOTES.replace(
      "established\n    date: 1964-06-27",
      "established\n    date: 1964-13",
    );
    const { problems, manifest, read } = compile({
      "geodata/dossiers/MAR-PER.yaml": faulty,
      "geodata/dossiers/ESH-PER.yaml": NOTES.replace("[MAR, PER]", "[ESH, PER]"),
    });
    expect(problems).toHaveLength(1);
    expect(Object.keys(manifest.files).filter((key) => key.startsWith("dossier/"))).toEqual([
      "dossier/ESH-PER",
    ]);
    expect(read<StartData>("start").dossiers.map(({ pair }) => pair)).toEqual(["ESH-PER"]);
  });
});

describe("the start file", () => {
  it("has parties in code order, with anchors as longitude and latitude", () => {
    const { parties } = compile().read<StartData>("start");
    expect(parties.map(({ code }) => code)).toEqual([...parties.map(({ code }) => code)].sort());
    expect(parties.find(({ code }) => code === "MAR")).toEqual({
      code: "MAR",
      name: "Land of MAR",
      status: "member",
      capital: "City of MAR",
      region: "Northern Africa",
      anchor: [-6.8, 34],
    });
  });

  it("packs the memberships of parties, then of former states, by organisation", () => {
    const { parties, others, organisations, memberships } = compile().read<StartData>("start");
    const named = memberships.map(([party, organisation, role, since, until]) => [
      [...parties, ...others][party]?.code,
      organisations[organisation]?.id,
      role,
      since,
      until,
    ]);
    expect(named).toEqual([
      ["MAR", "AU", 0, 20170131, 0],
      ["PER", "UN", 0, 19450000, 0],
      ["SUN", "UN", 0, 19451024, 19911225],
    ]);
  });

  it("says which organisations' lists hold former members", () => {
    const { read } = compile({
      "geodata/organisations.csv": addLines("geodata/organisations.csv").replace(
        "checked,",
        "compiled,",
      ),
    });
    const { organisations } = read<StartData>("start");
    expect(organisations.map(({ id, coversFormerMembers }) => [id, coversFormerMembers])).toEqual([
      ["AU", false],
      ["UN", true],
    ]);
  });

  it("knows the disputes, the dependencies and what former states continue as", () => {
    const { disputes, dependencies, others, asOf } = compile().read<StartData>("start");
    expect(asOf).toBe("2026-07-31");
    expect(disputes).toEqual([
      {
        id: "western-sahara",
        name: "Western Sahara",
        kind: "non-self-governing",
        administeredBy: ["MAR", "ESH"],
        claimedBy: ["ESH", "MAR"],
      },
    ]);
    expect(dependencies).toEqual([
      { code: "ATA", name: "Antarctica" },
      { code: "FLK", name: "Falkland Islands", of: "RUS" },
    ]);
    expect(others[0]).toEqual({
      code: "SUN",
      name: "Soviet Union",
      kind: "former",
      continuesAs: ["RUS"],
      until: 1991,
      source: "general-knowledge",
    });
  });
});

describe("the names", () => {
  it("hold each name of a party once", () => {
    const { read } = compile({
      "geodata/names.csv": addLines(
        "geodata/names.csv",
        "MAR,en,alias,Maroc",
        "MAR,fr,alias,Maroc",
        "MAR,en,alias,MAR in fr",
        "MAR,en,former,Mauretania",
      ).replace("MAR,de,alias", ""),
    });
    const names = read<NamesFile>("names");
    expect(names.languages).toEqual(["en", "es", "fr", "ar", "ru", "zh", "pt", "de"]);
    expect(names.parties.find(({ code }) => code === "MAR")).toEqual({
      code: "MAR",
      names: ["Land of MAR", ...names.languages.slice(1).map((language) => `MAR in ${language}`)],
      aliases: [["Maroc", 0]],
      former: [["Mauretania", 0]],
      official: ["State of MAR"],
      demonyms: ["Moroccan"],
      capital: "City of MAR",
      cities: ["Casablanca"],
    });
  });

  it("hold what is no party: places without an outline, and further names by code or id", () => {
    const names = compile().read<NamesFile>("names");
    expect(names.territories).toEqual([
      { id: "canary-islands", name: "Canary Islands", kind: "part", of: "ESP" },
    ]);
    expect(names.others).toEqual({ SUN: ["USSR"], "canary-islands": ["Canaries"] });
  });

  it("hold the names and short names of organisations, English where there is no other", () => {
    const un = compile()
      .read<NamesFile>("names")
      .organisations.find(({ id }) => id === "UN");
    expect(un).toEqual({
      id: "UN",
      names: [
        "United Nations",
        "United Nations",
        "Nations unies",
        ...Array<string>(5).fill("United Nations"),
      ],
      shorts: ["ONU"],
    });
  });
});

describe("the file of a party", () => {
  it("has, for the page of the country, the events of other pairs in which it is a third party, by date", () => {
    const { read } = compile({
      "geodata/dossiers/MAR-PER.yaml": [
        makeDossier(
          makeEvent({ id: "later", date: "1999", third: "[ESP]" }),
          makeEvent({ id: "not-of-spain", third: "[DZA]" }),
        ),
        "visits:",
        "  - {id: earlier, date: 1980, from: MAR, to: PER, persons: [{name: A, office: B}], status: happened, text: So., third: [ESP], sources: [{id: article}]}",
      ].join("\n"),
    });
    const { mentions, sources } = read<CountryFile>("country/ESP");
    expect(mentions.map(({ pair, factId }) => [pair, factId])).toEqual([
      ["MAR-PER", "earlier"],
      ["MAR-PER", "later"],
    ]);
    expect(sources.map(({ id }) => id).filter((id) => !TABLE_SOURCES.includes(id))).toEqual([
      "article",
    ]);
  });

  it("has the life lines of those pairs alone that it keeps: the rows, and marks by their times", () => {
    const { read } = compile();
    const { lifeLines } = read<PackedPartyFile>("party/MAR");
    const [place] = lifeLines.partner;
    const other = read<StartData>("start").parties[place ?? -1]?.code;
    expect(lanesOfBits(lifeLines.lanes[0] ?? 0)).toEqual([
      "relations",
      "missions",
      "people",
      "trade",
    ]);
    expect(unpackMarks(lifeLines)).toHaveLength(lifeLines.marks[0] ?? 0);
    expect(read<PackedPartyFile>(`party/${other}`).lifeLines.partner).toEqual([]);
  });

  it("has the remarks on its memberships and the figures of its state", () => {
    const file = compile().read<PackedPartyFile>("party/MAR");
    const { facts: _facts, lifeLines: _lines, sources, ...rest } = file;
    expect(rest).toEqual({
      code: "MAR",
      longForm: "State of MAR",
      areaKm2: 446550,
      population: 37387585,
      populationYear: 2024,
      formerNames: [],
      membershipNotes: [
        {
          organisation: "AU",
          note: "Rejoined after leaving the Organisation of African Unity in 1984.",
        },
      ],
    });
    expect(sources[0]).toEqual({
      id: "rosters",
      title: "Rosters",
      publisher: "Dyad",
      licence: "own",
      date: "July 2026",
      kind: "compiled",
    });
  });
});
