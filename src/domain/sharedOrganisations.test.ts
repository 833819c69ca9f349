import { describe, expect, it } from "vitest";
import { pairKey } from "../testing/codes.ts";
import { makeAtlas, makeOrganisation, type World } from "../testing/makeAtlas.ts";
import { splitPairKey } from "./partyCode.ts";
import { type OrganisationTie, organisationTies, rankShared } from "./sharedOrganisations.ts";

function tiesIn(world: World) {
  const ties = organisationTies(makeAtlas(world), splitPairKey(pairKey("MAR-PER")));
  const ids = (list: readonly OrganisationTie[]) => list.map(({ organisation }) => organisation.id);
  return {
    shared: ids(ties.shared),
    agencies: ids(ties.sharedAgencies),
    other: ids(ties.withOtherRoles),
    onlyA: ids(ties.onlyA),
    onlyB: ids(ties.onlyB),
  };
}

const NONE = { shared: [], agencies: [], other: [], onlyA: [], onlyB: [] };

describe("organisationTies", () => {
  it("tells shared organisations from those of one party, and says nothing of others'", () => {
    const members = { UN: ["MAR", "PER"], AU: ["MAR"], OAS: ["PER"], OIF: ["FRA"] };
    expect(tiesIn({ members })).toEqual({ ...NONE, shared: ["UN"], onlyA: ["AU"], onlyB: ["OAS"] });
  });

  it("counts shared agencies apart", () => {
    const organisations = [makeOrganisation("FAO", { kind: "agency" })];
    const members = { FAO: ["MAR", "PER"], UN: ["MAR", "PER"] };
    expect(tiesIn({ organisations, members })).toEqual({
      ...NONE,
      shared: ["UN"],
      agencies: ["FAO"],
    });
  });

  it("keeps apart where one is an observer", () => {
    const memberships = [
      { party: "PER", organisation: "PA" },
      { party: "MAR", organisation: "PA", role: "observer" },
    ] as const;
    expect(tiesIn({ memberships })).toEqual({ ...NONE, other: ["PA"] });
  });

  it("counts a suspended member as a member", () => {
    const memberships = [
      { party: "PER", organisation: "OAS" },
      { party: "MAR", organisation: "OAS" },
      { party: "MAR", organisation: "OAS", role: "suspended", since: 20200101 },
    ] as const;
    expect(tiesIn({ memberships })).toEqual({ ...NONE, shared: ["OAS"] });
  });

  it("takes a status held inside a membership for no tie of its own", () => {
    const memberships = [
      { party: "MAR", organisation: "UN", role: "consultative" },
      { party: "PER", organisation: "UN", role: "suspended" },
    ] as const;
    expect(tiesIn({ memberships })).toEqual(NONE);
  });

  it("takes the membership before a lesser role held beside it, in either order", () => {
    const member = { party: "MAR", organisation: "UN" } as const;
    const observer = { ...member, role: "observer" } as const;
    const other = { party: "PER", organisation: "UN" } as const;
    for (const memberships of [
      [member, observer, other],
      [observer, member, other],
    ]) {
      expect(tiesIn({ memberships }).shared).toEqual(["UN"]);
    }
  });

  it("leaves out what is over, what has not begun and what may be over", () => {
    const memberships = [
      { party: "MAR", organisation: "OAU", since: 19630525, until: 19841112 },
      { party: "MAR", organisation: "NEXT", since: 20270101 },
      { party: "MAR", organisation: "MAYBE", since: 19630525, until: 20260700 },
    ];
    expect(tiesIn({ asOf: "2026-07-15", memberships })).toEqual(NONE);
  });

  it("is in the order of names", () => {
    const organisations = [
      makeOrganisation("A", { name: "Zebra Club" }),
      makeOrganisation("Z", { name: "Ant Club" }),
    ];
    const members = { A: ["MAR", "PER"], Z: ["MAR", "PER"] };
    expect(tiesIn({ organisations, members }).shared).toEqual(["Z", "A"]);
  });
});

describe("rankShared", () => {
  const ranksIn = (members: World["members"]) =>
    Object.fromEntries(rankShared(makeAtlas(members ? { members } : {}), pairKey("MAR-PER")));

  it("is the place of the other among those with whom each shares any, equal ones alike", () => {
    const members = {
      UN: ["MAR", "PER", "FRA", "CHL"],
      OIF: ["MAR", "FRA"],
      OAS: ["PER", "CHL"],
    };
    expect(ranksIn(members)).toEqual({
      MAR: { place: 2, of: 3 },
      PER: { place: 2, of: 3 },
    });
    expect(ranksIn({ UN: ["MAR", "PER", "FRA"] })).toEqual({
      MAR: { place: 1, of: 2 },
      PER: { place: 1, of: 2 },
    });
  });

  it("is none where they share none", () => {
    expect(ranksIn({ UN: ["MAR", "FRA"], OAS: ["PER"] })).toEqual({});
  });
});
