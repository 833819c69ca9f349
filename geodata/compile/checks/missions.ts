import { FILES, type Geodata } from "../geodata.ts";
import type { Problem } from "../problem.ts";

/** A mission's id begins with its sender and host; what its row says of its place is whole and known. */
export function checkMissions(geodata: Geodata): Problem[] {
  const places = new Set<string>([
    ...geodata.parties.map(({ value }) => value.code),
    ...geodata.dependencies.map(({ value }) => value.code),
    ...geodata.disputedAreas.map(({ id }) => id),
  ]);
  return geodata.tables.missions.flatMap(({ place, value }): Problem[] => {
    const problems: Problem[] = [];
    const start = `${value.sender}-${value.host}-`;
    if (!value.id.startsWith(start)) {
      problems.push({
        ...place,
        found: `the id is ${value.id}`,
        allowed: `it begins with ${start}`,
      });
    }
    if (value.located_in !== undefined && !places.has(value.located_in)) {
      problems.push({
        ...place,
        found: `it sits in ${value.located_in}`,
        allowed: `allowed are the codes of ${FILES.parties} and ${FILES.dependencies}, and the ids of ${FILES.disputedAreas}`,
      });
    }
    const parts = [value.lon, value.lat, value.place_of].filter((part) => part !== undefined);
    if (parts.length !== 0 && parts.length !== 3) {
      problems.push({
        ...place,
        found: "a part of the place is missing",
        allowed: "lon, lat and place_of are all filled, or all empty",
      });
    }
    return problems;
  });
}
