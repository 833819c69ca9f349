import type { DossierRecord } from "../schema/dossier.ts";
import { compileFacts } from "./compileFacts.ts";
import type { DatedState } from "./relationTurns.ts";

/**
 * Returns the states that a dossier records of its pair, in the order of the file: of dates that
 * overlap it is the order of events. Where the dossier has no dated establishment, the one that the
 * tables date stands in its place.
 */
export function statesOfDossier(
  record: DossierRecord,
  listed: DatedState | undefined,
): DatedState[] {
  const places = new Map(record.relations.map(({ id }, place) => [id, place]));
  const states = compileFacts(record)
    .relations.toSorted((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0))
    .map(
      ({ state, date, by, sources }): DatedState => ({
        state,
        date,
        by,
        sources: [...new Set(sources.map(({ id }) => id))],
      }),
    );
  const isDated = ({ state, date }: DatedState) =>
    state === "established" && date.shape !== "unknown";
  if (listed === undefined || !isDated(listed) || states.some(isDated)) return states;
  return [listed, ...states.filter(({ state }) => state !== "established")];
}
