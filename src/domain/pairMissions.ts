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
  const { told, others } = matchMissions(own, facts?.missions ?? []);
  const missions = told.map(({ mission, table }): PairMission => {
    const { sources, ofPair: _, ...words } = mission;
    return {
      ...words,
      ...(table && { table }),
      citations: [...sources, ...(table?.sources ?? [])],
    };
  });
  const rank = (table: TableMission) => MISSION_CLASSES.indexOf(table.class);
  const listed = [...others].sort((one, other) => rank(one) - rank(other));
  return [...missions, ...listed.map(fromTable)];
}

/** By what two records of a mission are known to be the same. */
type MissionIdentity = Pick<MissionFact, "sender" | "host" | "class" | "city">;

/**
 * Returns the missions of a dossier, each with the row of the table that tells of the same mission, and
 * the rows of the table that the dossier does not tell of. The app shows them by this rule, and the
 * compiler counts by it.
 */
export function matchMissions<Told extends MissionIdentity, Row extends MissionIdentity>(
  own: readonly Told[],
  tables: readonly Row[],
): {
  readonly told: readonly { readonly mission: Told; readonly table: Row | undefined }[];
  readonly others: readonly Row[];
} {
  const others = [...tables];
  const told = own.map((mission) => {
    const index = others.findIndex((table) => isSameMission(mission, table));
    return { mission, table: index < 0 ? undefined : others.splice(index, 1)[0] };
  });
  return { told, others };
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

function isSameMission(one: MissionIdentity, other: MissionIdentity): boolean {
  if (one.sender !== other.sender || one.host !== other.host) return false;
  if (one.class !== other.class) return false;
  const [city, otherCity] = [foldText(one.city ?? ""), foldText(other.city ?? "")];
  // A state has one embassy in another: a source that does not say where speaks of that one.
  const isOneOfAKind = one.class === "embassy" && (city === "" || otherCity === "");
  return city === otherCity || isOneOfAKind;
}
