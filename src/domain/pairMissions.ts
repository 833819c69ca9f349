import {
  type Citation,
  type DossierFile,
  MISSION_CLASSES,
  type MissionClass,
  type MissionFact,
  type MissionSpell,
} from "./dataset.ts";
import { foldText } from "./foldText.ts";
import type { PairFacts, TableMission } from "./pairFacts.ts";
import type { PartyCode } from "./partyCode.ts";

/** One mission as all sources together tell of it; the dossier's words come first. */
export interface PairMission {
  readonly id: string;
  readonly sender: PartyCode;
  readonly host: PartyCode;
  readonly class: MissionClass;
  readonly kind: string;
  readonly city?: string;
  readonly status: MissionFact["status"] | TableMission["status"];
  readonly spells: readonly MissionSpell[];
  readonly covers: readonly PartyCode[];
  readonly text?: string;
  /** What the table says of the same mission, or of one that the dossier does not name. */
  readonly table?: TableMission;
  readonly citations: readonly Citation[];
}

/**
 * Returns the missions of a pair, facts not records: two records are the same mission when they
 * share sender, host, class and city. Dossier first, then the table's, embassies before consulates.
 */
export function pairMissions(dossier: DossierFile, facts: PairFacts | undefined): PairMission[] {
  const own = dossier.missions.filter((mission) => mission.ofPair === undefined);
  const tables = [...(facts?.missions ?? [])];
  const missions = own.map((mission): PairMission => {
    const index = tables.findIndex((table) => isSameMission(mission, table));
    const table = index < 0 ? undefined : tables.splice(index, 1)[0];
    const { sources, ofPair: _, ...words } = mission;
    return {
      ...words,
      ...(table && { table }),
      citations: [...sources, ...(table?.sources ?? [])],
    };
  });
  const rank = (table: TableMission) => MISSION_CLASSES.indexOf(table.class);
  const others = tables.sort((one, other) => rank(one) - rank(other));
  return [...missions, ...others.map(fromTable)];
}

/** Returns whether a mission stands now, as far as is known. */
export function isStanding({ status }: Pick<PairMission, "status">): boolean {
  return (
    status === "open" || status === "listed" || status === "doubtful" || status === "relocated"
  );
}

function fromTable(table: TableMission): PairMission {
  const { id, sender, host, kind, city, status } = table;
  return {
    id,
    sender,
    host,
    class: table.class,
    kind,
    city,
    status,
    spells: [],
    covers: [],
    table,
    citations: table.sources,
  };
}

function isSameMission(one: MissionFact, other: TableMission): boolean {
  return (
    one.sender === other.sender &&
    one.host === other.host &&
    one.class === other.class &&
    foldText(one.city ?? "") === foldText(other.city)
  );
}
