import type { MissionGap } from "./ask/askedSection.ts";
import type { Atlas } from "./atlas.ts";
import type { MissionLevel } from "./countedMission.ts";
import { makePairKey, type PartyCode } from "./partyCode.ts";

/** One whose mission is wanting. */
export interface GapRow {
  readonly party: PartyCode;
  /** What is found of it all the same. */
  readonly has: MissionLevel;
  /** A source says outright that there is no mission; else none was found. */
  readonly isStated: boolean;
}

/**
 * Returns those of whom the mission asked for is not found: in the country, or of it. Missions have no dates: they
 * are those of their sources in every year.
 * @param partners who is asked about
 */
export function listMissionGaps(
  atlas: Atlas,
  {
    country,
    gap,
    partners,
  }: {
    readonly country: PartyCode;
    readonly gap: MissionGap;
    readonly partners: readonly PartyCode[];
  },
): readonly GapRow[] {
  return partners.flatMap((party): GapRow[] => {
    const summary = atlas.summaryOf(country, party);
    const has = (gap.at === "host" ? summary?.hosted : summary?.sent) ?? "none-found";
    return isLacking(gap, has)
      ? [{ party, has, isStated: isStatedNone(atlas, country, party, gap) }]
      : [];
  });
}

function isLacking({ lacks }: MissionGap, has: MissionLevel): boolean {
  if (lacks === "embassy") return has !== "resident";
  return has === (lacks === "mission" ? "none-found" : "consular");
}

function isStatedNone(
  atlas: Atlas,
  country: PartyCode,
  party: PartyCode,
  { at }: MissionGap,
): boolean {
  const entry = atlas.dossier(makePairKey(country, party));
  const sender = at === "host" ? party : country;
  const host = at === "host" ? country : party;
  return (sender < host ? entry?.isNoMissionAToB : entry?.isNoMissionBToA) === true;
}
