import { expect, it } from "vitest";
import { code } from "../testing/codes.ts";
import { on } from "../testing/dates.ts";
import { makePairFacts, makeTableMission } from "../testing/makePairFacts.ts";
import { compareMissions, listCountryMissions, type MissionOrder } from "./countryMissions.ts";

const MAR = code("MAR");
const FACTS = new Map([
  [
    code("PER"),
    makePairFacts("MAR-PER", {
      missions: [
        makeTableMission({ id: "MAR-PER-emb", city: "Lima", opened: on("1986") }),
        makeTableMission({ id: "MAR-PER-con", city: "Cusco", class: "consulate" }),
        makeTableMission({ id: "MAR-PER-hon", city: "Arequipa", class: "honorary" }),
        makeTableMission({ id: "MAR-PER-old", city: "Callao", status: "closed" }),
        makeTableMission({ id: "PER-MAR-emb", sender: code("PER"), host: MAR, city: "Rabat" }),
      ],
    }),
  ],
  [
    code("FRA"),
    makePairFacts("FRA-MAR", {
      missions: [
        makeTableMission({
          id: "MAR-FRA-emb",
          host: code("FRA"),
          city: "Paris",
          opened: on("1956"),
        }),
      ],
    }),
  ],
]);

it("are those that stand, sent and hosted apart, without honorary ones", () => {
  const ids = (side: "sent" | "hosted") =>
    listCountryMissions(MAR, FACTS, side).map(({ mission }) => mission.id);
  expect(ids("sent")).toEqual(["MAR-PER-emb", "MAR-PER-con", "MAR-FRA-emb"]);
  expect(ids("hosted")).toEqual(["PER-MAR-emb"]);
});

it.each<[MissionOrder, string[]]>([
  ["state", ["Paris", "Cusco", "Lima"]],
  ["city", ["Cusco", "Lima", "Paris"]],
  ["oldest", ["Paris", "Lima", "Cusco"]],
  ["youngest", ["Lima", "Paris", "Cusco"]],
])("stand in the order %s, what has no day last", (order, cities) => {
  const sorted = listCountryMissions(MAR, FACTS, "sent").sort(compareMissions(order, String));
  expect(sorted.map(({ mission }) => mission.city)).toEqual(cities);
});
