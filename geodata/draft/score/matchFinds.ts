/** Which find of a draft is which of the truth. */
import { foldText } from "../../../src/domain/foldText.ts";
import type { Find } from "../../../src/draft/index.ts";
import { datesAgree } from "./datesAgree.ts";
import type { TruthFind } from "./truth.ts";

/** What the comparison has to know besides the finds. */
export interface Places {
  /** The states of today that a code continues as. */
  readonly continuesAs: (code: string) => readonly string[];
  /** A city by its usual name: Kiev is Kyiv. */
  readonly cityOf?: (city: string) => string;
  /** Id of an organisation by its name, where a truth names it so. */
  readonly organisationOf?: (name: string) => string | undefined;
}

/** Returns whether a find of a draft is what the truth says. */
export function isSameFind(find: Find, truth: TruthFind, places: Places): boolean {
  if (find.list !== truth.list) return false;
  switch (find.list) {
    case "establishment":
      return datesAgree(find.date, truth.date);
    case "mission":
      return (
        isSameState(find.from, truth.from, places) &&
        isSameState(find.to, truth.to, places) &&
        isSameMission(find, truth, places)
      );
    case "visit":
      return (
        isSameState(find.from, truth.from, places) &&
        isSameState(find.to, truth.to, places) &&
        isSameVisit(find, truth)
      );
    case "trade":
      return isSameTrade(find, truth);
    case "agreement":
      return datesAgree(find.date, truth.date);
    case "recognition":
      return (
        isSameState(find.from, truth.from, places) &&
        isSameState(find.to, truth.to, places) &&
        Boolean(find.refused) === Boolean(truth.refused)
      );
    case "organisation":
      return isSameOrganisation(find.what, truth.what ?? "", places);
    case "event":
      return (
        find.date !== null &&
        datesAgree(find.date, truth.date) &&
        doOverlap(find.actors, truth.actors ?? [], places)
      );
  }
}

function isSameOrganisation(id: string, what: string, { organisationOf }: Places): boolean {
  return id.toUpperCase() === what.toUpperCase() || organisationOf?.(what) === id;
}

/** Returns whether a dated find of another list tells what the truth tells as an event, or the other way round. */
export function isSameEvent(find: Find, truth: TruthFind, places: Places): boolean {
  if (!("date" in find) || find.date === null || !datesAgree(find.date, truth.date)) return false;
  return doOverlap(actorsOfFind(find), actorsOfTruth(truth), places);
}

/** An empty list: the two of the pair. */
function actorsOfFind(find: Find): readonly string[] {
  if (find.list === "event") return find.actors;
  return "from" in find ? [find.from, find.to] : [];
}

function actorsOfTruth({ actors, from, to }: TruthFind): readonly string[] {
  return actors ?? [from, to].filter((one) => one !== undefined && one !== null);
}

function doOverlap(ones: readonly string[], others: readonly string[], places: Places): boolean {
  if (ones.length === 0 || others.length === 0) return true;
  return ones.some((one) => others.some((other) => isSameState(one, other, places)));
}

/** A former state is what it continues as. */
function isSameState(
  one: string,
  other: string | null | undefined,
  { continuesAs }: Places,
): boolean {
  if (other === undefined || other === null) return false;
  if (one === other) return true;
  return continuesAs(one).some((code) => continuesAs(other).includes(code));
}

/** High commissions are embassies; one word for a class, however the truth was written. */
const FAMILIES: readonly (readonly [family: string, words: RegExp])[] = [
  ["honorary", /honorary/i],
  ["consulate", /consul/i],
  ["embassy", /embassy|high commission|nunciature|legation|delegation of the european union/i],
  ["office", /./],
];

function familyOf(missionClass: string): string | undefined {
  return FAMILIES.find(([, words]) => words.test(missionClass))?.[0];
}

function isSameMission(
  find: Extract<Find, { list: "mission" }>,
  truth: TruthFind,
  { cityOf = foldText }: Places,
): boolean {
  const isAccredited = (status: string | null | undefined) => status === "accredited";
  if (isAccredited(find.status) !== isAccredited(truth.status)) return false;
  if (familyOf(find.class) !== familyOf(truth.class ?? "embassy")) return false;
  if (find.city === undefined || truth.city === undefined || truth.city === null) return true;
  return cityOf(find.city) === cityOf(truth.city);
}

function isSameVisit(find: Extract<Find, { list: "visit" }>, truth: TruthFind): boolean {
  if (find.date !== null && truth.date !== null) return datesAgree(find.date, truth.date);
  // Without a date on either side the person decides.
  const names = [truth.who ?? []].flat().map((name) => foldText(name).split(" ").at(-1));
  return find.who !== undefined && names.includes(foldText(find.who).split(" ").at(-1));
}

/** Rounding in one of two texts is no difference. */
const NEAR = 0.02;

function isSameTrade(find: Extract<Find, { list: "trade" }>, truth: TruthFind): boolean {
  const value = readValue(truth.value);
  const isSameWay =
    Boolean(find.total) === Boolean(truth.total) &&
    (find.total === true || (find.from === truth.from && find.to === truth.to));
  return isSameWay && Math.abs(find.value - value) <= value * NEAR;
}

const SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** `24000000`, `24 million`, `24,000,000`. */
function readValue(value: TruthFind["value"]): number {
  if (typeof value === "number") return value;
  const [, figures = "", scale = ""] = /([\d.,]+)\s*(\w*)/.exec(value ?? "") ?? [];
  return Number(figures.replaceAll(",", "")) * (SCALES[scale.toLowerCase()] ?? 1);
}
