import type { TablesOfView } from "../../domain/export/exportView.ts";
import type { MapSubject } from "../../domain/mapSubject.ts";
import type { SubjectId } from "../../domain/subjectId.ts";
import { missions } from "../missions/kind.ts";
import { absences } from "../no_relations/kind.ts";
import { relationSpells } from "../relation_spells/kind.ts";
import { relations } from "../relations/kind.ts";
import { tradeSeries } from "../trade_series/kind.ts";

const OF_RELATIONS = [relations, relationSpells, absences].map(({ id }) => id);
const OF_MISSIONS = [missions.id];
const OF_TRADE = [tradeSeries.id];

/** Of the subjects that are there with the first map. */
const OF_FIRST: Readonly<Record<SubjectId, readonly string[]>> = {
  relations: OF_RELATIONS,
  gaps: OF_RELATIONS,
  changes: OF_RELATIONS,
  missions: OF_MISSIONS,
  trade: OF_TRADE,
};

/** Returns the tables that the files of a view rest on. */
export function tablesOfView({ id, facts }: MapSubject): TablesOfView {
  return {
    lines: facts?.tables ?? OF_FIRST[id] ?? [],
    relations: OF_RELATIONS,
    missions: OF_MISSIONS,
    trade: OF_TRADE,
    statehood: ["statehood"],
  };
}
