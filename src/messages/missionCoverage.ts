import type { MissionClass, MissionCoverage } from "../domain/dataset.ts";
import { ALL_REGIONS, findMissionCoverage } from "../domain/missionCoverage.ts";

/** How much of what there is the table of missions has: every figure comes from the measure. */
export const missionCoverageMessages = {
  embassies: (missions: string, { share, low, high }: MissionCoverage) =>
    `Of the embassies ${missions} the tables have about ${share} % (${low} to ${high} %).`,
  ofPair: (senderRegion: string, hostRegion: string) =>
    senderRegion === hostRegion ? `within ${senderRegion}` : `of ${senderRegion} in ${hostRegion}`,
  ofRegion: (senderRegion: string) => `of ${senderRegion}`,
  inRegion: (hostRegion: string) => `in ${hostRegion}`,
  ofAll: "of all states",
  consulates: ({ share, measuredOn }: MissionCoverage) =>
    `Of career consulates about ${share} %${measuredOn ? `, measured on ${measuredOn}` : ""}.`,
  honorary: ({ share, measuredOn }: MissionCoverage) =>
    `Of honorary ones about ${share} %${measuredOn ? `, measured on ${measuredOn}` : ""}.`,
  absence: "That none is found does not mean that there is none.",
} as const;

/** Returns what was measured of the missions of one region in another, class by class. */
export function coverageSentences(
  measured: readonly MissionCoverage[],
  regions: { readonly senderRegion: string | undefined; readonly hostRegion: string | undefined },
): string[] {
  const words = missionCoverageMessages;
  const find = (missionClass: MissionClass) =>
    findMissionCoverage(measured, { ...regions, class: missionClass });
  const [embassies, consulates, honorary] = [find("embassy"), find("consulate"), find("honorary")];
  return [
    ...(embassies ? [words.embassies(describeMeasured(embassies), embassies)] : []),
    ...(consulates ? [words.consulates(consulates)] : []),
    ...(honorary ? [words.honorary(honorary)] : []),
  ];
}

/** Returns what a measure of embassies is about: the regions that it counted, or all. */
function describeMeasured({ senderRegion, hostRegion }: MissionCoverage): string {
  const words = missionCoverageMessages;
  const [isAnySender, isAnyHost] = [senderRegion === ALL_REGIONS, hostRegion === ALL_REGIONS];
  if (isAnySender && isAnyHost) return words.ofAll;
  if (isAnyHost) return words.ofRegion(senderRegion);
  return isAnySender ? words.inRegion(hostRegion) : words.ofPair(senderRegion, hostRegion);
}
