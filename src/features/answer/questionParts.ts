import {
  type Between,
  EMPTY_FILTER,
  isEmptyFilter,
  type OrganisationFilter,
} from "../../domain/organisationFilter.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import type { SubjectId } from "../../domain/subjectId.ts";
import type { AddressView } from "../../store/address.ts";

/** One or more states of which a question asks. */
export type Asked =
  | { readonly kind: "country"; readonly country: PartyCode }
  | { readonly kind: "bloc"; readonly bloc: string }
  /** All, or among one another. */
  | { readonly kind: "all" }
  /** A filter that says more than one bloc. */
  | { readonly kind: "filter"; readonly filter: OrganisationFilter };

/** A question as its parts can be changed: what, between whom and whom, which of them, when. */
export interface QuestionParts {
  readonly lines: SubjectId;
  readonly whom: Asked;
  readonly who: Asked;
  readonly only?: string;
  readonly year?: number;
  readonly since?: number;
}

/** What of a view makes up its question. */
export interface AskingView extends Pick<AddressView, "country" | "filter"> {
  readonly lines: SubjectId;
  readonly only?: string | undefined;
  readonly year?: number | undefined;
  readonly since?: number | undefined;
}

const ALL: Asked = { kind: "all" };

/** Returns the question that a view answers. */
export function partsOfView({ country, filter, lines, only, year, since }: AskingView) {
  return {
    lines,
    ...(only !== undefined && { only }),
    ...(year !== undefined && { year }),
    ...(since !== undefined && { since }),
    ...sidesOf(country, filter),
  } satisfies QuestionParts;
}

function sidesOf(
  country: PartyCode | undefined,
  filter: OrganisationFilter,
): Pick<QuestionParts, "whom" | "who"> {
  const between = plainBetween(filter);
  if (country !== undefined) return { whom: { kind: "country", country }, who: askedOf(filter) };
  if (between) {
    const [whom, who] = between.map((bloc): Asked => ({ kind: "bloc", bloc }));
    return { whom: whom ?? ALL, who: who ?? ALL };
  }
  if (filter.ends === "one" && plainBloc({ ...filter, ends: "both" }) !== undefined) {
    return { whom: askedOf({ ...filter, ends: "both" }), who: ALL };
  }
  return { whom: ALL, who: askedOf(filter) };
}

function askedOf(filter: OrganisationFilter): Asked {
  if (isEmptyFilter(filter)) return ALL;
  const bloc = plainBloc(filter);
  return bloc === undefined ? { kind: "filter", filter } : { kind: "bloc", bloc };
}

/** The one bloc of a filter that asks for its members and for nothing else. */
function plainBloc({ include, exclude, between, roles, ends }: OrganisationFilter) {
  const isPlain = exclude.length === 0 && !between && roles.length === 0 && ends === "both";
  return isPlain && include.length === 1 ? include[0] : undefined;
}

/** The two blocs of a filter that asks for what stands between them and for nothing else. */
function plainBetween({ include, exclude, between, roles }: OrganisationFilter) {
  const isPlain = include.length === 0 && exclude.length === 0 && roles.length === 0;
  if (!isPlain || !between) return undefined;
  const { one, other } = between;
  return one.length === 1 && other.length === 1 ? [...one, ...other] : undefined;
}

/** Returns the view that answers a question, with its answer beside the map. */
export function viewOfParts({ lines, whom, who, only, year, since }: QuestionParts): AddressView {
  const isCountry = whom.kind === "country";
  return {
    ...(isCountry && { country: whom.country }),
    filter: isCountry ? filterOf(who) : filterBetween(whom, who),
    lines,
    ...(only !== undefined && { only }),
    ...(year !== undefined && { year }),
    ...(since !== undefined && { since }),
    page: "answer",
  };
}

function filterOf(asked: Asked): OrganisationFilter {
  if (asked.kind === "filter") return asked.filter;
  return asked.kind === "bloc" ? { ...EMPTY_FILTER, include: [asked.bloc] } : EMPTY_FILTER;
}

function filterBetween(whom: Asked, who: Asked): OrganisationFilter {
  if (whom.kind !== "bloc") return filterOf(who);
  if (who.kind !== "bloc") return { ...EMPTY_FILTER, include: [whom.bloc], ends: "one" };
  const between: Between = { one: [whom.bloc], other: [who.bloc] };
  return { ...EMPTY_FILTER, between };
}
