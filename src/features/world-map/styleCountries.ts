import { classOf, NO_LINE, type SubjectClass } from "../../domain/lineMode.ts";
import {
  type CountryFill,
  DEPENDENCY_FILL,
  FILL_OF_MEMBER,
  FILL_OF_STANDING,
  fillOfSubject,
  MEMBER_EDGE,
} from "../../domain/looks/countryFill.ts";
import type { Passing } from "../../domain/organisationFilter.ts";
import { makePairKey, type PartyCode, splitPairKey } from "../../domain/partyCode.ts";
import { isPartyOutline } from "../../domain/partyOutline.ts";
import type { WorldInYear } from "../../domain/worldInYear.ts";
import type { AtlasState } from "../../store/atlasStore.ts";
import type { Selection } from "../../store/selection.ts";
import {
  selectPassing,
  selectPassingSince,
  selectSubjectKinds,
  selectWorld,
} from "../../store/selectors.ts";

/** What the fills depend on. */
export const selectFillScene = (state: AtlasState): FillScene => ({
  world: selectWorld(state),
  selection: state.selection,
  passing: selectPassing(state),
  passingSince: selectPassingSince(state),
  subjectKinds: selectSubjectKinds(state),
});

/** What the fills depend on; `passing` is absent when nothing is filtered. */
interface FillScene {
  readonly world: WorldInYear;
  readonly selection: Selection;
  readonly passing: Passing | undefined;
  /** Who passed in an earlier year, where two are compared. */
  readonly passingSince?: Passing | undefined;
  /** The kind of each pair, where lines stand for a kind of fact that has come. */
  readonly subjectKinds?: Uint8Array | undefined;
}

/**
 * Returns how each outline is filled: the parties of a selected pair in their colours; with one
 * country selected, the others by what stands between; else members of the filter. Dependent
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
  const { selection, passing } = scene;
  const isInside = passing?.inside.has(party);
  const member = memberFill(party, scene);
  switch (selection.kind) {
    case "none":
      return member;
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
  { world, subjectKinds }: FillScene,
): CountryFill {
  if (!subjectKinds) return FILL_OF_STANDING[world.standing(country, party)];
  const place = world.atlas.placeOf(makePairKey(country, party));
  const name = place === undefined ? undefined : classOf("subject", subjectKinds[place] ?? NO_LINE);
  return fillOfSubject(name as SubjectClass | undefined, country < party);
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
