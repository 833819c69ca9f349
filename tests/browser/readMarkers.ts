import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "csv-parse/sync";
import type { Place } from "./AtlasPage.ts";

const TABLE = fileURLToPath(new URL("../../geodata/missions.csv", import.meta.url));
/** Two missions that are nearer, in degrees, share a marker's place on the screen. */
const NEAR = 0.3;
const STANDING = ["listed", "doubtful", "relocated"];

/** A mission that has a marker on the map, by the table of missions. */
export interface Marker {
  readonly id: string;
  readonly kind: string;
  readonly city: string;
  readonly place: Place;
  /** Whether it can be told from all others of the pair where the pair is framed. */
  readonly isAlone: boolean;
}

/** Returns the missions of a pair that have a marker. */
export function readMarkers(pair: string): Marker[] {
  const rows = parse(readFileSync(TABLE), { columns: true }) as Record<string, string>[];
  const own = rows.filter(
    (row) =>
      [row.sender, row.host].sort().join("-") === pair &&
      row.class !== "honorary" &&
      row.lon !== "" &&
      STANDING.includes(row.status ?? ""),
  );
  const distance = (one: Record<string, string>, other: Record<string, string>) =>
    Math.hypot(Number(one.lon) - Number(other.lon), Number(one.lat) - Number(other.lat));
  return own.map((row) => ({
    id: row.id ?? "",
    kind: row.kind ?? "",
    city: row.city ?? "",
    place: [Number(row.lon), Number(row.lat)],
    isAlone: own.every((other) => other === row || distance(row, other) > NEAR),
  }));
}
