import type { Answer } from "./answer.ts";
import type { Membership } from "./atlas.ts";
import type { Bloc } from "./bloc.ts";
import type { MembershipRow } from "./dataset.ts";
import { coveredPastDay, coversDay } from "./membership.ts";
import { type OrganisationFilter, passFilter } from "./organisationFilter.ts";
import type { PartyCode } from "./partyCode.ts";
import type { WorldInYear } from "./worldInYear.ts";

/** One that is, or was, in the organisations that are asked for, with its spells there that say so. */
export interface MemberRow {
  readonly party: PartyCode;
  readonly spells: readonly Membership[];
}

/** Who is in the organisations that a filter asks for, in a year. */
export interface MembersAnswer {
  readonly members: readonly MemberRow[];
  /** Nobody knows whether they were. */
  readonly unknown: readonly MemberRow[];
  /** No members, but observers, candidates and so on; of one organisation alone. */
  readonly inOtherRoles: readonly MemberRow[];
  /** Members before the year that are none then; of one organisation alone. */
  readonly left: readonly MemberRow[];
  /** Former members are all listed: else a past year has at least those that are. */
  readonly isComplete: boolean;
}

/** Returns who is in the organisations that a filter asks for, and who was; former states too. */
export function answerMembers(world: WorldInYear, filter: OrganisationFilter): MembersAnswer {
  const { atlas } = world;
  const formers = atlas.others.filter(({ kind }) => kind === "former").map(({ code }) => code);
  const isOfAll = filter.include.length === 0;
  const codes = [...atlas.partyCodes, ...(isOfAll ? [] : formers)];
  const passing = passFilter(codes, filter, (bloc) => world.membersOf(bloc, filter.roles));
  const spellsOf = (party: PartyCode) =>
    atlas
      .membershipsOf(party)
      .filter(({ organisation }) => filter.include.includes(organisation.id));
  const rowsOf =
    (keep: (party: PartyCode, spell: Membership) => boolean) => (party: PartyCode) => ({
      party,
      spells: spellsOf(party).filter((spell) => keep(party, spell)),
    });
  const standing = rowsOf((_, { role, row }) => role === "member" && coverOf(world, row) !== "no");
  const isElsewhere = (party: PartyCode) =>
    !passing.inside.has(party) && !passing.unknown.has(party);
  const ofOthers = (keep: (spell: Membership) => boolean) =>
    filter.include.length === 1 && filter.exclude.length === 0
      ? codes
          .filter(isElsewhere)
          .map(rowsOf((_, spell) => keep(spell)))
          .filter(({ spells }) => spells.length > 0)
      : [];
  return {
    members: [...passing.inside].map(standing),
    unknown: [...passing.unknown].map(standing),
    inOtherRoles: ofOthers(({ role, row }) => role !== "member" && coverOf(world, row) === "yes"),
    left: ofOthers((spell) => spell.role === "member" && isOver(world, spell.row)),
    isComplete: [...filter.include, ...filter.exclude].every((id) =>
      isListComplete(atlas.bloc(id)),
    ),
  };
}

/** Returns whether all that ever were in a bloc are listed. */
function isListComplete(bloc: Bloc | undefined): boolean {
  return bloc?.coversFormerMembers === true;
}

function coverOf({ isNewest, day }: WorldInYear, row: MembershipRow): Answer {
  return isNewest ? coversDay(row, day) : coveredPastDay(row, day);
}

/** A spell that had begun and does not cover the day has ended before it. */
function isOver(world: WorldInYear, row: MembershipRow): boolean {
  const [, , , , until] = row;
  const hasEnd = until > 0 && until <= Number(world.day.replaceAll("-", ""));
  return hasEnd && coverOf(world, row) === "no";
}

/** Whether a country is in a bloc, and what the list has of it. */
export interface CountryMembership {
  readonly bloc: Bloc;
  /** `unknown` also where it is not listed for a past year, and not all former members are. */
  readonly answer: Answer;
  /** The spells as a member that cover the day. */
  readonly standing: readonly Membership[];
  /** All its spells in the organisation, in whatever role. */
  readonly all: readonly Membership[];
  readonly isComplete: boolean;
}

/** Returns whether a country is in each bloc that a filter names. */
export function answerMembershipOf(
  world: WorldInYear,
  country: PartyCode,
  { include, exclude }: Pick<OrganisationFilter, "include" | "exclude">,
): readonly CountryMembership[] {
  return [...include, ...exclude].flatMap((id): CountryMembership[] => {
    const bloc = world.atlas.bloc(id);
    if (!bloc) return [];
    const { yes, unknown } = world.membersOf(id, []);
    const all = world.atlas
      .membershipsOf(country)
      .filter(({ organisation }) => organisation.id === id);
    const standing = all.filter(
      ({ role, row }) => role === "member" && coverOf(world, row) !== "no",
    );
    const isComplete = isListComplete(bloc);
    const isOpen = unknown.has(country) || (!world.isNewest && !isComplete);
    const answer = yes.has(country) ? "yes" : isOpen ? "unknown" : "no";
    return [{ bloc, answer, standing, all, isComplete }];
  });
}

/** Who came and who went between two years. */
export interface MembersMoved {
  readonly joined: readonly MemberRow[];
  readonly left: readonly MemberRow[];
}

/** Returns who is a member now and was not then, and the other way round; who may have been is in neither. */
export function compareMembers(then: MembersAnswer, now: MembersAnswer): MembersMoved {
  const partiesOf = (...lists: readonly (readonly MemberRow[])[]) =>
    new Set(lists.flat().map(({ party }) => party));
  const [before, after] = [then, now].map((one) => partiesOf(one.members, one.unknown));
  return {
    joined: now.members.filter(({ party }) => !before?.has(party)),
    left: then.members.filter(({ party }) => !after?.has(party)),
  };
}
