import { describe, expect, it } from "vitest";
import type { CountryFill } from "../../domain/looks/countryFill.ts";
import { type AtlasState, createAtlasStore } from "../../store/atlasStore.ts";
import { NO_SELECTION, type Selection } from "../../store/selection.ts";
import { code, codes, pairKey } from "../../testing/codes.ts";
import { makeAtlas, makeEntry, type World } from "../../testing/makeAtlas.ts";
import { makeWorld, type Past } from "../../testing/makeWorld.ts";
import { selectFillScene, styleCountries, styleParties } from "./styleCountries.ts";

const MOROCCO: Selection = { kind: "country", country: code("MAR") };
const MOROCCO_PERU: Selection = { kind: "pair", pair: pairKey("MAR-PER") };
const LAND: CountryFill = { colour: "land" };
const MEMBER: CountryFill = { colour: "member", edge: "member-edge" };

function fillOf(
  outline: string,
  scene: {
    readonly selection?: Selection;
    readonly passing?: readonly string[];
    readonly unknown?: readonly string[];
    readonly sides?: readonly [readonly string[], readonly string[]];
    readonly world?: World;
    readonly year?: number;
    readonly past?: Past;
  },
) {
  const { selection = NO_SELECTION, passing, unknown = [], sides, world, year, past } = scene;
  return styleCountries([outline], {
    world: makeWorld(makeAtlas(world), { year, ...(past && { past }) }),
    selection,
    passing: passing && {
      inside: new Set(codes(...passing)),
      unknown: new Set(codes(...unknown)),
      ...(sides && { sides: [new Set(codes(...sides[0])), new Set(codes(...sides[1]))] as const }),
    },
  }).get(outline);
}

describe("with nothing selected", () => {
  it("all is plain land, and with a filter its members are filled and outlined", () => {
    expect(fillOf("MAR", {})).toEqual(LAND);
    expect(fillOf("MAR", { passing: ["MAR"] })).toEqual(MEMBER);
    expect(fillOf("PER", { passing: ["MAR"] })).toEqual(LAND);
  });
});

describe("between two blocs", () => {
  it("the second has rows, those in both have crosses", () => {
    const sides = [["MAR"], ["MAR", "PER"]] as const;
    const fill = (code: string) => fillOf(code, { passing: ["MAR", "PER"], sides });
    expect(fill("PER")).toEqual({ ...MEMBER, texture: "rows" });
    expect(fill("MAR")).toEqual({ ...MEMBER, texture: "crosses" });
    expect(fill("FRA")).toEqual(LAND);
  });
});

describe("in a past year", () => {
  const past: Past = {
    turns: [
      ["MAR-PER", "established", 19640000],
      ["MAR-PER", "severed", 19750000],
    ],
    statehood: { MAR: [[19560302, 0]], PER: [[18210728, 0]], TCD: [[19600811, 0]] },
  };
  const fill = (year: number, code: string) => fillOf(code, { selection: MOROCCO, year, past });

  it("is what stood between them then", () => {
    expect(fill(1963, "PER")).toEqual(LAND);
    expect(fill(1964, "PER")).toEqual({ colour: "standing-relations" });
    expect(fill(1980, "PER")).toMatchObject({ colour: "standing-broken" });
  });

  it("is pale for a party that was not an independent state by the list", () => {
    expect(fill(1959, "TCD")).toEqual({ colour: "land", isFaded: true });
    expect(fillOf("TCD", { year: 1959, past })).toEqual({ colour: "land", isFaded: true });
    expect(fillOf("TCD", { year: 1960, past })).toEqual(LAND);
  });

  it("has dots where nobody knows whether it is inside", () => {
    const filter = { passing: [], unknown: ["MAR"], year: 1990, past };
    expect(fillOf("MAR", filter)).toEqual({ colour: "land", texture: "dots" });
  });
});

describe("a dependent territory", () => {
  it("has its own shade, and never the membership or standing of its state", () => {
    const shade = { colour: "dependency" };
    for (const selection of [NO_SELECTION, MOROCCO, MOROCCO_PERU]) {
      expect(fillOf("PYF", { selection, passing: ["FRA"] })).toEqual(shade);
    }
  });
});

describe("the outline of Western Sahara", () => {
  it("never has the fill of the Sahrawi Republic, whose code it carries", () => {
    const world = { dossiers: [makeEntry("ESH-MAR", { state: "broken" })] };
    const selections: Selection[] = [
      NO_SELECTION,
      MOROCCO,
      { kind: "country", country: code("ESH") },
      { kind: "pair", pair: pairKey("ESH-MAR") },
    ];
    for (const selection of selections) {
      expect(fillOf("ESH", { selection, passing: ["ESH"], world })).toBeUndefined();
    }
  });
});

describe("with a pair selected", () => {
  it("the parties have their colours, A before B in code order, inside the filter or not", () => {
    const scene = { selection: MOROCCO_PERU, passing: ["MAR"] };
    expect(fillOf("MAR", scene)).toEqual({ colour: "party-a" });
    expect(fillOf("PER", scene)).toEqual({ colour: "party-b" });
  });

  it("the others are land, or members of the filter", () => {
    const scene = { selection: MOROCCO_PERU, passing: ["FRA"] };
    expect(fillOf("FRA", scene)).toEqual(MEMBER);
    expect(fillOf("TCD", scene)).toEqual(LAND);
  });
});

describe("with a country selected", () => {
  const one = { embassy: 1 };
  const facing = (changes: Parameters<typeof makeEntry>[1]) =>
    fillOf("PER", { selection: MOROCCO, world: { dossiers: [makeEntry("MAR-PER", changes)] } });

  it("it is ink itself", () => {
    expect(fillOf("MAR", { selection: MOROCCO })).toEqual({ colour: "selected" });
  });

  it("the others show what stands between, never by colour alone where colours are near", () => {
    const fills = [
      facing({ missionsAToB: one, missionsBToA: one }),
      facing({ missionsAToB: one }),
      facing({ missionsBToA: one }),
      facing({ state: "relations" }),
      facing({ state: "broken" }),
      facing({ state: "stated-none" }),
      facing({}),
    ];
    const looks = fills.map((fill) => `${fill?.colour} ${fill?.texture ?? ""}`.trim());
    expect(looks).toEqual([
      "standing-both",
      "standing-one rows",
      "standing-one columns",
      "standing-relations",
      "standing-broken crosses",
      "standing-none dots",
      "land",
    ]);
    expect(looks.some((look) => look.includes("hatch"))).toBe(false);
  });

  it("sent and hosted are as seen from it, on whichever side of the pair it stands", () => {
    const world = { dossiers: [makeEntry("FRA-MAR", { missionsAToB: one })] };
    expect(fillOf("FRA", { selection: MOROCCO, world })?.texture).toBe("columns");
  });

  it("a filter fades those outside and outlines those inside, and keeps the standing", () => {
    const world = { dossiers: [makeEntry("MAR-PER", { state: "relations" })] };
    const scene = { selection: MOROCCO, world };
    expect(fillOf("PER", { ...scene, passing: ["PER"] })).toEqual({
      colour: "standing-relations",
      edge: "member-edge",
    });
    expect(fillOf("PER", { ...scene, passing: ["FRA"] })).toEqual({
      colour: "standing-relations",
      isFaded: true,
    });
  });
});

describe("what the fills of a view are", () => {
  const world: World = {
    summaries: {
      "FRA-MAR": { state: "relations" },
      "MAR-PER": { state: "relations" },
      "CHL-MAR": { state: "broken" },
    },
  };
  const fillsAfter = (...acts: readonly ((state: AtlasState) => void)[]) => {
    const store = createAtlasStore(makeAtlas(world));
    for (const act of acts) act(store.getState());
    const fills = styleParties(selectFillScene(store.getState()));
    return (text: string) => fills.get(code(text));
  };
  const relations = (state: AtlasState) => state.chooseLines("relations");

  it("darker, the more others one stands in a class with; with dots where it is none", () => {
    const fill = fillsAfter(relations);
    expect(fill("MAR")).not.toEqual(fill("FRA"));
    expect(fill("FRA")).toEqual(fill("PER"));
    expect(fill("NZL")?.texture).toBe("dots");
  });

  it("pale for all but those of the class that stands out, and never for the selected one", () => {
    const country = (state: AtlasState) => state.chooseCountryOnMap(code("MAR"));
    const fill = fillsAfter(relations, country, (state) => state.chooseOnly("relations-only"));
    expect(fill("FRA")?.isFaded).toBeUndefined();
    expect(fill("CHL")?.isFaded).toBe(true);
    expect(fill("MAR")).toEqual({ colour: "selected" });
  });
});
