import { compareNames } from "../domain/compareNames.ts";

/** Returns the names of the two of a pair by the alphabet, "Morocco–Peru"; of one alone its name. */
export function pairName(...names: string[]): string {
  return names.sort(compareNames).join("–");
}

/** Returns the title of a pair's page. */
export function pairTitle(...names: string[]): string {
  return `${pairName(...names)} relations`;
}
