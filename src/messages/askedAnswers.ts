import type { MissionGap } from "../domain/ask/askedSection.ts";
import type { Membership } from "../domain/atlas.ts";
import type { Bloc } from "../domain/bloc.ts";
import type { CountryMembership } from "../domain/membershipAnswer.ts";
import type { GapRow } from "../domain/missionGaps.ts";
import type { OrganisationFilter } from "../domain/organisationFilter.ts";
import { unpackSpell } from "../domain/packedDate.ts";
import { formatFactDate } from "./format/formatFactDate.ts";
import { formatCount } from "./format/formatFigures.ts";
import { formatList } from "./format/lists.ts";
import { beginSentence } from "./format/nameInSentence.ts";
import { formatRole } from "./formatMembership.ts";
import { organisationWithArticle } from "./organisationWithArticle.ts";

/** Words of the answers on members, and on missions that are wanting. */
export const askedAnswerMessages = {
  who: "Who is among the ",
  is: "Is ",
  among: " among the ",
  stop: "?",
  allStates: "all states",
  /** What is said of states follows them: "members of the European Union that have no embassy in Peru". */
  gapParts: { whom: "The country", gap: "What is wanting" },
  gaps: {
    "no-embassy-in": "that have no embassy in",
    "no-mission-in": "that have neither embassy nor consulate in",
    "no-embassy-but-consulate-in": "that have a consulate and no embassy in",
    "no-embassy-of": "that host no embassy of",
    "no-mission-of": "that host neither embassy nor consulate of",
    "no-embassy-but-consulate-of": "that host a consulate and no embassy of",
  },
  membersIn: (year: number) => `Members in ${year}`,
  otherRoles: (count: number) => `In another role: ${formatCount(count)}`,
  left: (count: number) =>
    count === 0
      ? "None found that was a member and is no longer."
      : `No longer members: ${formatCount(count)}`,
  unknown: (count: number) => `Not known whether they were members: ${formatCount(count)}`,
  joined: (since: number, count: number) => `Joined since ${since}: ${formatCount(count)}`,
  gone: (since: number, count: number) => `Left since ${since}: ${formatCount(count)}`,
  notAllListed: "Former members are not all listed: there may have been more.",
  noneMoved: "Nobody found that joined or left.",
  everySpell: "What the list has of it",
  undated: "Missions have no dates here: they are as of their sources, in every year.",
} as const;

/**
 * Returns how many members are listed: "32 members of NATO", "at least 12 …" where not all are; of none in words.
 */
export function countMembers(
  filter: OrganisationFilter,
  count: number,
  {
    nameOf,
    isAtLeast,
  }: { readonly nameOf: (id: string) => Bloc | undefined; readonly isAtLeast: boolean },
): string {
  if (count === 0) return `None found: ${nameMembers(filter, count, nameOf)}`;
  const least = isAtLeast ? "at least " : "";
  return beginSentence(`${least}${formatCount(count)} ${nameMembers(filter, count, nameOf)}`);
}

/** Returns whom a filter asks for: "members of NATO and the European Union that are not members of …". */
function nameMembers(
  { include, exclude, match }: OrganisationFilter,
  count: number,
  blocOf: (id: string) => Bloc | undefined,
): string {
  const named = (ids: readonly string[]) => ids.flatMap((id) => blocOf(id) ?? []).map(nameBloc);
  const of = formatList(named(include), match === "any" ? "disjunction" : "conjunction");
  const isOfRegions = include.every((id) => blocOf(id)?.kind === "region");
  const [one, many] = isOfRegions ? ["state", "states"] : ["member", "members"];
  const not = formatList(named(exclude), "disjunction");
  const who = `${count === 1 ? one : many}${of && ` of ${of}`}`;
  if (not === "") return who;
  return `${who} ${count === 1 ? "that is no member" : "that are no members"} of ${not}`;
}

function nameBloc({ name, kind }: Bloc): string {
  return kind === "region" ? name : organisationWithArticle(name);
}

/** Returns a spell as it is told beside a name: "observer, since 1991"; of members the time alone. */
export function tellSpell({ role, row }: Membership): string {
  const [, , , since, until] = row;
  const when =
    since + until > 0 ? formatFactDate(unpackSpell(since, until)) : "since when is not known";
  return [formatRole(role), when].filter((part) => part !== "").join(", ");
}

/** The same where the role is to be named in any case: "member, 1949–1966". */
export function tellSpellWithRole(spell: Membership): string {
  return spell.role === "member" ? `member, ${tellSpell(spell)}` : tellSpell(spell);
}

/** Returns the answer whether a country is in a bloc as a sentence. @param year where it is a past one */
export function answerInWords(
  { bloc, answer, standing, all, isComplete }: CountryMembership,
  name: string,
  year: number | undefined,
): string {
  const [is, when] = year === undefined ? ["is", ""] : ["was", `In ${year} `];
  const what = bloc.kind === "region" ? "one of the states" : "a member";
  const of = `${what} of ${nameBloc(bloc)}`;
  if (answer === "yes") {
    const [spell] = standing;
    const since = spell && spell.row[3] > 0 ? `, ${tellSpell(spell)}` : "";
    return beginSentence(`${when}${name} ${is} ${of}${since}.`);
  }
  if (answer === "unknown") {
    const why = standing.length > 0 ? "the dates do not tell" : "former members are not all listed";
    return beginSentence(
      `whether ${name} ${is} ${of}${year ? ` in ${year}` : ""} is not known: ${why}.`,
    );
  }
  const never = all.length === 0 && isComplete && bloc.kind !== "region";
  const rest = never ? " The list, with all former members, has it in no role." : "";
  return beginSentence(`${when}${name} ${is} not ${of}.${rest}`);
}

/** Returns of how many a mission is not found: "None found for 20 of 27 states"; of none in words. */
export function countGaps({ lacks }: MissionGap, count: number, asked: number): string {
  const isOfConsulates = lacks === "embassy-but-consulate";
  if (count === 0) {
    return isOfConsulates
      ? "None found with a consulate alone."
      : "One is found for each of those that were asked about.";
  }
  const of = `${formatCount(count)} of ${formatCount(asked)} ${asked === 1 ? "state" : "states"}`;
  return isOfConsulates ? `Only a consulate found for ${of}` : `None found for ${of}`;
}

/** Returns what is found of a mission that is wanting, in words. */
export function tellGap({ has, isStated }: GapRow): string {
  if (has === "consular") return "only a consulate found";
  return isStated ? "a source says that there is none" : "none found";
}
