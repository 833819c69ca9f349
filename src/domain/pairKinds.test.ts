import { describe, expect, it } from "vitest";
import { makeAtlas, makeEntry, type World } from "../testing/makeAtlas.ts";
import { makeWorld } from "../testing/makeWorld.ts";
import { LINE_CLASSES, type LineMode } from "./lineMode.ts";
import { listPairKinds } from "./pairKinds.ts";
import { listPairLines } from "./pairLines.ts";

/** The pairs of each class of a mode. */
function classesIn(mode: LineMode, world: World, year?: number) {
  const atlas = makeAtlas(world);
  const { ids } = listPairLines(atlas);
  const kinds = listPairKinds(makeWorld(atlas, { year }), mode, undefined);
  return LINE_CLASSES[mode].map((_, index) =>
    ids.filter((_id, line) => kinds?.[line] === index + 1),
  );
}

function kindsIn(world: World) {
  const [relations, broken] = classesIn("relations", world);
  return { relations, broken };
}

describe("the kinds of relations", () => {
  it("tells relations from those that are broken, and from none", () => {
    const summaries = {
      "FRA-MAR": { state: "relations" },
      "CHL-NZL": { state: "relations", missionsAToB: true },
      "MAR-PER": { state: "broken" },
      "ESH-MAR": { state: "stated-none" },
    } as const;
    expect(kindsIn({ summaries })).toEqual({
      relations: ["CHL-NZL", "FRA-MAR"],
      broken: ["MAR-PER"],
    });
  });

  it("lets a dossier overrule the tables", () => {
    const summaries = {
      "FRA-MAR": { state: "relations" },
      "MAR-PER": { state: "broken" },
    } as const;
    const dossiers = [
      makeEntry("FRA-MAR", { state: "severed" }),
      makeEntry("MAR-PER", { state: "resumed" }),
      makeEntry("ESH-MAR", { state: "stated-none" }),
    ];
    expect(kindsIn({ summaries, dossiers })).toEqual({
      relations: ["MAR-PER"],
      broken: ["FRA-MAR"],
    });
  });

  it("passes over a dossier with an actor that is no party", () => {
    expect(kindsIn({ dossiers: [makeEntry("EUU-MAR", { state: "established" })] })).toEqual({
      relations: [],
      broken: [],
    });
  });
});
