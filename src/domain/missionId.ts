import type { MissionClass } from "./dataset.ts";

const CLASS_WORDS: Readonly<Record<MissionClass, string>> = {
  embassy: "emb",
  consulate: "con",
  office: "rep",
  honorary: "hon",
};

/**
 * Returns what usually follows sender and host in the id of a mission: `emb`, `con-dubai`,
 * `rep-ramallah`. Some ids end otherwise: they are older than the spelling of their city.
 */
export function usualMissionEnding(missionClass: MissionClass, city: string): string {
  const word = CLASS_WORDS[missionClass];
  return missionClass === "embassy" ? word : `${word}-${toWordsOfId(city)}`;
}

/** "Washington, D.C." → "washington-d-c". */
function toWordsOfId(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
