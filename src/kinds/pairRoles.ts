import { beginningOf } from "../domain/factDate.ts";
import {
  type AbsenceFact,
  type Certainty,
  type EstablishedFact,
  type Grade,
  isFromMemory,
  type PairFacts,
  type TableFact,
  type TableMission,
  type TableRecognition,
  type TableRelationSpell,
} from "../domain/pairFacts.ts";
import type { FactOf } from "./defineKind.ts";
import { factsOf } from "./factsOf.ts";
import { missions } from "./missions/kind.ts";
import { absences } from "./no_relations/kind.ts";
import { recognitions } from "./recognitions/kind.ts";
import { relationSpells } from "./relation_spells/kind.ts";
import { relations } from "./relations/kind.ts";

/** Returns the facts that the rules of the domain read of a pair, as they read them. */
export function readRoles(facts: Pick<PairFacts, "byKind">): Omit<PairFacts, "pair" | "byKind"> {
  const [established] = factsOf(relations, facts);
  const [absence] = factsOf(absences, facts);
  return {
    ...(established && { established: toEstablished(established) }),
    relationSpells: factsOf(relationSpells, facts).map(toSpell),
    ...(absence && { absence: toAbsence(absence) }),
    recognitions: factsOf(recognitions, facts).map(toRecognition),
    missions: factsOf(missions, facts).map(toMission),
  };
}

function toEstablished({ cautionOf = [], ...fact }: FactOf<typeof relations>): EstablishedFact {
  return { ...fact, cautionOf };
}

/** What is resumed and has no end is a turn, at one date: what was resumed goes on. */
function toSpell({ certainty, ...fact }: FactOf<typeof relationSpells>): TableRelationSpell {
  const isTurn = fact.state === "resumed" && fact.date.shape === "span" && fact.date.isOngoing;
  return {
    ...fact,
    ...(isTurn && { date: beginningOf(fact.date) }),
    ...groundOf(certainty, fact),
  };
}

function toAbsence({ certainty, date, ...fact }: FactOf<typeof absences>): AbsenceFact {
  return {
    ...fact,
    ...(date.shape !== "unknown" && { since: date }),
    isCertain: certainty === "certain",
  };
}

function toRecognition({ certainty, ...fact }: FactOf<typeof recognitions>): TableRecognition {
  return { ...fact, ...groundOf(certainty, fact) };
}

function toMission({
  lon,
  lat,
  placeOf,
  flags = [],
  ...fact
}: FactOf<typeof missions>): TableMission {
  return {
    ...fact,
    ...(lon !== undefined && lat !== undefined && { place: [lon, lat] as const }),
    isExactPlace: placeOf === "mission",
    flags,
  };
}

/** How good the ground of a row of the tables that were checked by hand is. */
function groundOf(
  certainty: Certainty,
  fact: TableFact,
): { readonly grade: Grade; readonly isCertain: boolean } {
  const isCertain = certainty === "certain";
  const checked: Grade = isCertain ? "agreed" : "one-source";
  return { grade: isFromMemory(fact) ? "hand" : checked, isCertain };
}
