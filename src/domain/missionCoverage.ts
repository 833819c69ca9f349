import type { MissionClass, MissionCoverage } from "./dataset.ts";

/** Stands in the table for every region. */
export const ALL_REGIONS = "all";
/** Stands in the table for every sender of which nothing else is measured. */
const OTHER_SENDERS = "all but the great senders";

/**
 * Returns how much of the missions of a class the tables have, as measured for the regions of sender and
 * host; where that pair of regions was not measured, for the sender's region, then for the
 * host's, then for all. `undefined` where nothing was measured.
 */
export function findMissionCoverage(
  measured: readonly MissionCoverage[],
  missions: {
    readonly senderRegion: string | undefined;
    readonly hostRegion: string | undefined;
    readonly class: MissionClass;
  },
): MissionCoverage | undefined {
  const { senderRegion, hostRegion } = missions;
  const rows = measured.filter((row) => row.class === missions.class);
  const choices: readonly (readonly [sender: string | undefined, host: string | undefined])[] = [
    [senderRegion, hostRegion],
    [senderRegion, ALL_REGIONS],
    [ALL_REGIONS, hostRegion],
    [OTHER_SENDERS, ALL_REGIONS],
    [ALL_REGIONS, ALL_REGIONS],
  ];
  for (const [sender, host] of choices) {
    const row = rows.find((one) => one.senderRegion === sender && one.hostRegion === host);
    if (row !== undefined) return row;
  }
  return undefined;
}
