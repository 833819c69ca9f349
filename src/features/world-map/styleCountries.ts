import {
  type CountryFill,
  DEPENDENCY_FILL,
  FILL_OF_MEMBER,
  FILL_OF_STANDING,
  fillOfCount,
  fillOfSubject,
  fillOfTrade,
  MEMBER_EDGE,
} from "../../domain/looks/countryFill.ts";
import { type ClassLook, LOOKS_OF_FACTS } from "../../domain/looks/lineLook.ts";
import { classOf, NO_LINE } from "../../domain/mapSubject.ts";
import type { Passing } from "../../domain/organisationFilter.ts";
import { makePairKey, type PartyCode, splitPairKey } from "../../domain/partyCode.ts";
import type { PartyCounts } from "../../domain/partyCounts.ts";
import { isPartyOutline } from "../../domain/partyOutline.ts";
import type { WorldInYear } from "../../domain/worldInYear.ts";
import { memoise } from "../../store/memoise.ts";
import { countryOf, type Selection } from "../../store/selection.ts";
import {
  selectAllKinds,
  selectCounted,
  selectLit,
  selectPassing,
  selectPassingSince,
  selectSubject,
  selectWorld,
} from "../../store/selectors.ts";

/** What the fills depend on. */
export const selectFillScene = memoise(
  (state) =>
    [
      selectWorld(state),
      state.selection,
      selectPassing(state),
      selectPassingSince(state),
      selectSubject(state),
      selectAllKinds(state),
      selectCounted(state),
      selectLit(state)?.parties,
    ] as const,
  (
    _,
    world,
    selection,
    passing,
    passingSince,
    { facts, isOfTrade },
    kinds,
    counted,
    lit,
  ): FillScene => ({
    world,
    selection,
    passing,
    passingSince,
    ...(kinds && facts && { factKinds: kinds }),
    ...(kinds && isOfTrade && { tradeKinds: kinds }),
    counted,
    lit,
  }),
);

/** What the fills depend on; `passing` is absent when nothing is filtered. */
interface FillScene {
  readonly world: WorldInYear;
  readonly selection: Selection;
  readonly passing: Passing | undefined;
  /** Who passed in an earlier year, where two are compared. */
  readonly passingSince?: Passing | undefined;
  /** The kind of each pair, where the subject is of facts that have come. */
  readonly factKinds?: Uint8Array | undefined;
  /** The kind of each pair, where the subject is trade and has come. */
  readonly tradeKinds?: Uint8Array | undefined;
  /** What is counted of each party, where fills tell that. */
  readonly counted?: PartyCounts | undefined;
  /** Those that stand out: others are pale. */
  readonly lit?: ReadonlySet<PartyCode> | undefined;
}

/**
 * Returns how each outline is filled: the parties of a selected pair in their colours; with one
 * country selected, the others by what stands between; else members of the filter, or what is counted of
 * each. Dependent
 * territories have a shade of their own and never their state's membership.
 */
export function styleCountries(
  outlineIds: readonly string[],
  scene: FillScene,
): Map<string, CountryFill> {
  const fills = new Map<string, CountryFill>();
  for (const id of outlineIds) {
    const party = scene.world.atlas.party(id as PartyCode);
    if (party && isPartyOutline(id)) fills.set(id, styleParty(party.code, scene));
    else if (!party) fills.set(id, DEPENDENCY_FILL);
  }
  return fills;
}

/** Returns the fill of every party, also of those that have no outline at the scale drawn. */
export function styleParties(scene: FillScene): Map<string, CountryFill> {
  return new Map(scene.world.atlas.partyCodes.map((code) => [code, styleParty(code, scene)]));
}

function styleParty(party: PartyCode, scene: FillScene): CountryFill {
  const { lit, selection } = scene;
  const fill = fillParty(party, scene);
  const isLit = !lit || lit.has(party) || party === countryOf(selection);
  return isLit ? fill : { ...fill, isFaded: true };
}

function fillParty(party: PartyCode, scene: FillScene): CountryFill {
  const { world, selection, passing } = scene;
  const isInside = passing?.inside.has(party);
  const member = memberFill(party, scene);
  switch (selection.kind) {
    case "none":
      return scene.counted && world.isIndependent(party) !== "no"
        ? fillOfCount(scene.counted.limits, scene.counted.counts.get(party) ?? 0)
        : member;
    case "pair": {
      const [partyA, partyB] = splitPairKey(selection.pair);
      if (party === partyA) return { colour: "party-a" };
      return party === partyB ? { colour: "party-b" } : member;
    }
    case "country": {
      if (party === selection.country) return { colour: "selected" };
      const fill = fillBeside(selection.country, party, scene);
      if (isInside === undefined) return fill;
      return isInside ? { ...fill, edge: MEMBER_EDGE } : { ...fill, isFaded: true };
    }
  }
}

/** By what stands between a party and the selected country. */
function fillBeside(
  country: PartyCode,
  party: PartyCode,
  { world, factKinds, tradeKinds }: FillScene,
): CountryFill {
  const kinds = factKinds ?? tradeKinds;
  if (!kinds) return FILL_OF_STANDING[world.standing(country, party)];
  const kind = kinds[world.atlas.placeOf(makePairKey(country, party)) ?? -1] ?? NO_LINE;
  if (!factKinds) return fillOfTrade(kind);
  return fillOfSubject(classOf({ classes: LOOKS_OF_FACTS }, kind) as ClassLook, country < party);
}

/** Inside the filter or not; a state that was not independent is pale. */
function memberFill(party: PartyCode, { world, passing, passingSince }: FillScene): CountryFill {
  const isInside = passing?.inside.has(party);
  if (world.isIndependent(party) === "no" && !isInside) return FILL_OF_MEMBER.notIndependent;
  if (passing?.unknown.has(party)) return FILL_OF_MEMBER.unknown;
  if (!isInside) {
    return FILL_OF_MEMBER[passing && passingSince?.inside.has(party) ? "left" : "outside"];
  }
  if (passingSince && !passingSince.inside.has(party) && !passingSince.unknown.has(party)) {
    return FILL_OF_MEMBER.joined;
  }
  const [one, other] = passing?.sides ?? [];
  if (!other?.has(party)) return FILL_OF_MEMBER.inside;
  return FILL_OF_MEMBER[one?.has(party) ? "both" : "other"];
}
