import { NOTHING_DASH, ONE_WAY } from "../../domain/looks/lineLook.ts";
import { kindOf, type MapSubject } from "../../domain/mapSubject.ts";
import { listMissionBits, MISSION_BITS } from "../../domain/pairKinds.ts";
import { DEFAULT_SUBJECT } from "../../domain/subjectId.ts";

const WAYS = ["missions-each-way", "missions-a-to-b", "missions-b-to-a"] as const;
const [BOTH, A_TO_B, B_TO_A] = WAYS;
const NONE = "missions-none-found";

/**
 * Resident missions: one way is solid from the sending state to the middle. They have no dates, so that two
 * years cannot be compared by them.
 */
export const missions: MapSubject = {
  id: DEFAULT_SUBJECT,
  classes: {
    [BOTH]: { colour: "line", width: 1.1, opacity: "fine" },
    [A_TO_B]: { ...ONE_WAY, dashedHalf: "b" },
    [B_TO_A]: { ...ONE_WAY, dashedHalf: "a" },
    // Only between two blocs: of all pairs they would hide the others.
    [NONE]: { colour: "line", width: 0.9, opacity: 0.5, dash: NOTHING_DASH },
  },
  dossiers: "among",
  countsHosted: true,
  yieldsToChanges: true,
  cells: "missions",
  ways: WAYS,
  absentClass: NONE,
  remarks: ["missions-undated"],
  kindsOf: ({ world, isBetweenBlocs }) => {
    const kindOfBits: number[] = [];
    kindOfBits[0] = isBetweenBlocs ? kindOf(missions, NONE) : 0;
    kindOfBits[MISSION_BITS.aToB] = kindOf(missions, A_TO_B);
    kindOfBits[MISSION_BITS.bToA] = kindOf(missions, B_TO_A);
    kindOfBits[MISSION_BITS.aToB | MISSION_BITS.bToA] = kindOf(missions, BOTH);
    return listMissionBits(world.atlas).map((bits) => kindOfBits[bits] ?? 0);
  },
};
