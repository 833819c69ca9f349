import type { MissionLevel } from "../countedMission.ts";
import { NONE_FOUND } from "./exportView.ts";

/** How the missions of one state in another read in a file, in a column on resident ones. */
export const MISSION_WORDS: Readonly<Record<MissionLevel, string>> = {
  resident: "yes",
  consular: "consulates only",
  "none-found": NONE_FOUND,
};
