import { expect, it } from "vitest";
import { classOf } from "../../domain/mapSubject.ts";
import { pairKey } from "../../testing/codes.ts";
import { makeAtlas } from "../../testing/makeAtlas.ts";
import { makeWorld } from "../../testing/makeWorld.ts";
import { organisations, SHARED_SHOWN } from "./organisations.ts";

const ids = Array.from({ length: SHARED_SHOWN.strong }, (_, index) => `ORG${index}`);
const joined = (party: string, count: number, since: number) =>
  ids.slice(0, count).map((organisation) => ({ party, organisation, since }));

it("two are of a class by how many organisations both were members of in the year", () => {
  const atlas = makeAtlas({
    memberships: [
      ...joined("MAR", SHARED_SHOWN.strong, 19600101),
      ...joined("PER", SHARED_SHOWN.strong, 19600101),
      ...joined("FRA", SHARED_SHOWN.plain, 19600101),
      ...joined("CHL", SHARED_SHOWN.plain - 1, 19600101),
      ...joined("TCD", SHARED_SHOWN.dotted - 1, 19600101),
    ],
  });
  const classIn = (pair: string, year: number) => {
    const kinds = organisations.kindsOf({ world: makeWorld(atlas, { year }) });
    return classOf(organisations, kinds?.[atlas.placeOf(pairKey(pair)) ?? -1] ?? 0);
  };
  expect(classIn("MAR-PER", 1970)).toBe("strong");
  expect(classIn("FRA-MAR", 1970)).toBe("plain");
  expect(classIn("CHL-FRA", 1970)).toBe("dotted");
  expect(classIn("MAR-TCD", 1970)).toBeUndefined();
  expect(classIn("MAR-PER", 1950)).toBeUndefined();
});
