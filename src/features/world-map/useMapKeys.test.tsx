import { screen } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { lonLat } from "../../domain/geo/lonLat.ts";
import { projectLonLat } from "../../domain/geo/projection.ts";
import type { AtlasState } from "../../store/atlasStore.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { makeAtlas, makeEntry, makeParty, type World } from "../../testing/makeAtlas.ts";
import { makeMap } from "../../testing/makeMap.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { preloadParts } from "../../ui/parts.ts";
import { placeDossiers } from "./placeLines.ts";
import { useMapKeys } from "./useMapKeys.ts";

/** Four states round the middle of the map. */
const WORLD = {
  parties: [
    makeParty("EST", { anchor: [30, 0] }),
    makeParty("NOR", { anchor: [11, 20] }),
    makeParty("SUD", { anchor: [11, -20] }),
    makeParty("WES", { anchor: [-10, 0] }),
  ],
  summaries: { "SUD-WES": { state: "relations" } },
} as const satisfies World;
const LINES = placeDossiers(makeAtlas(WORLD), [makeEntry("EST-WES"), makeEntry("NOR-SUD")]);

function MapOfKeys({ map }: { readonly map: ReturnType<typeof makeMap> }) {
  const handleKeyDown = useMapKeys(map, LINES);
  return <button type="button" onKeyDown={handleKeyDown} />;
}

function setUp(prepare?: (state: AtlasState) => void) {
  const map = makeMap({ middle: projectLonLat(lonLat(30, 3)), zoom: 2 });
  const { user, store, unmount } = renderInAtlas(<MapOfKeys map={map} />, WORLD, prepare);
  screen.getByRole("button").focus();
  const press = (keys: string) => user.keyboard(keys);
  const cursor = () => Object.values(store.getState().cursor ?? {})[1];
  return { map, press, cursor, unmount, state: () => store.getState() };
}

// What the keys do comes when there is time.
beforeAll(preloadParts);

describe("the keys of the map", () => {
  it("begin at the party nearest to the middle, then move by direction", async () => {
    const { press, cursor } = setUp();
    const visited: unknown[] = [];
    for (const key of ["{ArrowUp}", "{ArrowLeft}", "{ArrowUp}", "{ArrowDown}", "{ArrowRight}"]) {
      await press(key);
      visited.push(cursor());
    }
    expect(visited).toEqual(["EST", "WES", "NOR", "SUD", "EST"]);
  });

  it("walk the other lines of a selected country too, where all relations have one", async () => {
    const { press, cursor } = setUp((state) => {
      state.chooseCountryOnMap(code("WES"));
      state.chooseLines("relations");
    });
    const visited: unknown[] = [];
    for (const key of ["n", "n", "n", "n", "p"]) {
      await press(key);
      visited.push(cursor());
    }
    // The documented ones first; SUD-WES has relations, NOR-WES none.
    expect(visited).toEqual(["EST-WES", "NOR-SUD", "SUD-WES", "EST-WES", "SUD-WES"]);
  });

  it("begin at the selected country", async () => {
    const { press, cursor } = setUp((state) => state.chooseCountryOnMap(code("WES")));
    await press("{ArrowRight}");
    expect(cursor()).toBe("EST");
  });

  it("select with Enter, and make the pair with a second", async () => {
    const { press, state } = setUp();
    await press("{ArrowUp}{Enter}");
    expect(state()).toMatchObject({
      selection: { kind: "country", country: "EST" },
      origin: "map",
    });
    await press("{ArrowLeft}{Enter}");
    expect(state().selection).toEqual({ kind: "pair", pair: "EST-WES", from: "EST" });
  });

  it("walk the lines with n and p, round and round, and open one with Enter", async () => {
    const { press, cursor, state } = setUp();
    const walked: unknown[] = [];
    for (const key of ["n", "n", "n", "p"]) {
      await press(key);
      walked.push(cursor());
    }
    expect(walked).toEqual(["EST-WES", "NOR-SUD", "EST-WES", "NOR-SUD"]);
    await press("{Enter}");
    expect(state().selection).toEqual({ kind: "pair", pair: "NOR-SUD" });
  });

  it("walk back from the last line with p, and on from the selected one", async () => {
    const { press, cursor, unmount } = setUp();
    await press("p");
    expect(cursor()).toBe("NOR-SUD");
    unmount();
    const selected = setUp((state) => state.openPair(pairKey("EST-WES"), "list"));
    await selected.press("n");
    expect(selected.cursor()).toBe("NOR-SUD");
  });

  it("leave letters alone where they are switched off", async () => {
    const { press, cursor } = setUp((state) => state.switchLetterKeys(false));
    await press("n");
    expect(cursor()).toBeUndefined();
    await press("{ArrowUp}");
    expect(cursor()).toBe("EST");
  });

  it("pan with Shift and an arrow, and leave the cursor", async () => {
    const { press, cursor, map } = setUp();
    const before = map.getCenter().lng;
    await press("{Shift>}{ArrowRight}{/Shift}");
    expect(cursor()).toBeUndefined();
    expect(map.getCenter().lng).toBeGreaterThan(before);
  });

  it("zoom in and out", async () => {
    const { press, map } = setUp();
    await press("+");
    expect(map.getZoom()).toBeGreaterThan(2);
    await press("--");
    expect(map.getZoom()).toBeLessThan(2);
  });

  it("leave what the browser does with Control to the browser", async () => {
    const { press, cursor } = setUp();
    await press("{Control>}{ArrowUp}n{/Control}");
    expect(cursor()).toBeUndefined();
  });
});
