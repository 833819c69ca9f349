import { describe, expect, it } from "vitest";
import { code, pairKey } from "../testing/codes.ts";
import { makeAtlas, makeEntry, makeOrganisation } from "../testing/makeAtlas.ts";

const MAR = code("MAR");

describe("an atlas", () => {
  it("names parties and other actors, and gives the code of what it does not know", () => {
    const others = [{ code: code("SUN"), name: "Soviet Union", kind: "former" as const }];
    const atlas = makeAtlas({ others });
    expect(["MAR", "SUN", "QQQ"].map((text) => atlas.nameOf(code(text)))).toEqual([
      "Morocco",
      "Soviet Union",
      "QQQ",
    ]);
  });

  it("finds nothing where nothing is", () => {
    const atlas = makeAtlas();
    expect(atlas.party(code("QQQ"))).toBeUndefined();
    expect(atlas.organisation("QQQ")).toBeUndefined();
    expect(atlas.dispute("nowhere")).toBeUndefined();
    expect(atlas.dependency("QQQ")).toBeUndefined();
    expect(atlas.dossier(pairKey("MAR-PER"))).toBeUndefined();
  });

  it("finds disputes and dependencies by what they are called in the outlines", () => {
    const dispute = {
      id: "golan",
      name: "Golan Heights",
      kind: "occupied",
      administeredBy: [],
      claimedBy: [],
    } as const;
    const atlas = makeAtlas({
      disputes: [dispute],
      dependencies: [{ code: "ATA", name: "Antarctica" }],
    });
    expect(atlas.dispute("golan")).toBe(dispute);
    expect(atlas.dependency("ATA")?.name).toBe("Antarctica");
  });

  it("has a page for any two parties, and for another actor only with a dossier", () => {
    const atlas = makeAtlas({ dossiers: [makeEntry("EUU-MAR", { depth: "notes" })] });
    const hasPage = (text: string) => atlas.hasPage(pairKey(text));
    expect(["MAR-PER", "EUU-MAR", "EUU-PER", "MAR-QQQ"].map(hasPage)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("lists the dossiers of a party by the name of the other, on whichever side it stands", () => {
    const dossiers = [makeEntry("MAR-PSE"), makeEntry("MAR-PER"), makeEntry("ESH-PER")];
    const atlas = makeAtlas({ dossiers: [...dossiers, makeEntry("FRA-MAR")] });
    expect(atlas.dossiersOf(MAR).map(({ pair }) => pair)).toEqual([
      "FRA-MAR",
      "MAR-PSE",
      "MAR-PER",
    ]);
    expect(atlas.dossiersOf(code("CHL"))).toEqual([]);
  });
});

describe("members now", () => {
  const membersNow = (spell: object) => {
    const memberships = [{ party: "MAR", organisation: "AU", ...spell }];
    return [...makeAtlas({ asOf: "2026-07-31", memberships }).membersNow("AU")];
  };

  it("are those whose membership covers the day of the data", () => {
    expect(membersNow({ since: 20170131 })).toEqual(["MAR"]);
    expect(membersNow({ since: 20260731 })).toEqual(["MAR"]);
    expect(membersNow({ since: 20260801 })).toEqual([]);
    expect(membersNow({ since: 19630525, until: 20260731 })).toEqual([]);
  });

  it("are neither observers nor those of whom it is not known", () => {
    expect(membersNow({ role: "observer" })).toEqual([]);
    expect(membersNow({ since: 20260000 })).toEqual([]);
  });

  it("stay members while suspended", () => {
    const spell = { party: "MAR", organisation: "AU" };
    const memberships = [spell, { ...spell, role: "suspended" as const, since: 20200101 }];
    expect([...makeAtlas({ memberships }).membersNow("AU")]).toEqual(["MAR"]);
  });

  it("are none for an organisation that the atlas does not know", () => {
    expect(makeAtlas().membersNow("QQQ").size).toBe(0);
  });
});

describe("memberships of a party", () => {
  it("are all its spells, past and lesser ones too, by the names of the organisations", () => {
    const organisations = [
      makeOrganisation("OAU", { name: "Organisation of African Unity" }),
      makeOrganisation("AU", { name: "African Union" }),
    ];
    const memberships = [
      { party: "MAR", organisation: "OAU", since: 19630525, until: 19841112 },
      { party: "PER", organisation: "AU" },
      { party: "MAR", organisation: "AU", role: "observer" },
    ] as const;
    const spells = makeAtlas({ organisations, memberships }).membershipsOf(MAR);
    expect(spells.map(({ organisation, role }) => [organisation.id, role])).toEqual([
      ["AU", "observer"],
      ["OAU", "member"],
    ]);
  });

  it("are none for a party without any", () => {
    expect(makeAtlas().membershipsOf(MAR)).toEqual([]);
  });
});
