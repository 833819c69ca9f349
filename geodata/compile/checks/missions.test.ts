// @vitest-environment node
import { expect, it } from "vitest";
import { addLines, problemsOf } from "../testing/makeTree.ts";

it("wants ids that name sender and host, and places that are whole and known", () => {
  const mission = (id: string, locatedIn: string, place: string) =>
    `${id},ESP,PER,embassy,embassy,Lima,${locatedIn},${place},,listed,,,2025-11,,wikidata-2022,,`;
  expect(
    problemsOf({
      "geodata/missions.csv": addLines(
        "geodata/missions.csv",
        mission("ESP-MAR-emb", "", ",,"),
        mission("ESP-PER-con-a", "Atlantis", ",,"),
        mission("ESP-PER-con-b", "western-sahara", ",,"),
        mission("ESP-PER-con-c", "FLK", "-77,,city"),
      ),
    }),
  ).toEqual([
    "geodata/missions.csv:4: the id is ESP-MAR-emb; it begins with ESP-PER-",
    "geodata/missions.csv:5: it sits in Atlantis; allowed are the codes of geodata/parties.csv and geodata/dependencies.csv, and the ids of geodata/disputed/areas.geojson",
    "geodata/missions.csv:7: a part of the place is missing; lon, lat and place_of are all filled, or all empty",
  ]);
});
