import type { Atlas } from "./atlas.ts";
import type { AtlasHistory } from "./atlasHistory.ts";
import type { DossierFile } from "./dataset.ts";
import { earliestDay } from "./factDate.ts";
import { yearOf } from "./packedDate.ts";
import { makePairKey, type PairKey, type PartyCode } from "./partyCode.ts";

/** Returns the years in which something is dated in the dossier or the history of a pair. */
export function yearsOfPair(
  pair: PairKey,
  known: {
    readonly atlas: Pick<Atlas, "placeOf">;
    readonly dossier: DossierFile | undefined;
    readonly history: AtlasHistory | undefined;
  },
): number[] {
  const { atlas, dossier, history } = known;
  const place = atlas.placeOf(pair);
  const turns = place === undefined ? [] : (history?.turnsOf(place) ?? []);
  const facts = dossier
    ? [...dossier.events, ...dossier.relations, ...dossier.recognitions, ...dossier.visits]
    : [];
  return sortYears([
    ...turns.map(({ earliest }) => earliest),
    ...facts.map(({ date }) => earliestDay(date) ?? undefined),
  ]);
}

/**
 * Returns the years in which a party joined or left an organisation, broke off or resumed relations,
 * or became or ceased to be an independent state. First relations are too many to be marked.
 */
export function yearsOfParty(
  party: PartyCode,
  { atlas, history }: { readonly atlas: Atlas; readonly history: AtlasHistory | undefined },
): number[] {
  const memberships = atlas
    .membershipsOf(party)
    .filter(({ role }) => role === "member")
    .flatMap(({ row }) => [yearOf(row[3]), yearOf(row[4])]);
  const places = new Set(
    atlas.partyCodes
      .filter((other) => other !== party)
      .map((other) => atlas.placeOf(makePairKey(party, other))),
  );
  const turns = (history?.turns ?? []).filter(
    ({ kind, place }) => kind !== "established" && kind !== "stated-none" && places.has(place),
  );
  return sortYears([
    ...memberships.map((year) => (year === undefined ? undefined : String(year))),
    ...turns.map(({ earliest }) => earliest),
    ...(history?.statehoodOf(party).flatMap(({ since, until }) => [since, until]) ?? []),
  ]);
}

function sortYears(days: readonly (string | undefined)[]): number[] {
  const years = days.flatMap((day) => (day ? [Number(day.slice(0, 4))] : []));
  return [...new Set(years)].sort((one, other) => one - other);
}
