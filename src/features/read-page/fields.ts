/** The fields of each kind of claim, as its form shows them. */
import { MISSION_CLASSES, RECOGNITION_STATES, RELATION_STATES } from "../../domain/dataset.ts";
import {
  AMOUNT_QUALIFIERS,
  EVENT_KINDS,
  FACT_STATUSES,
  MISSION_STATUSES,
  TRADE_DIRECTIONS,
} from "../../domain/dossierTerms.ts";
import type { ClaimFact, ClaimList } from "./claims.ts";

/**
 * `words`: a line; `text`: what a reader reads; `date`: EDTF, with its role and the words of the source;
 * `choice`: one of a list; `party`: one of the two; `state`: any state, or none; `states`: several of them;
 * `persons`: who travelled; `spells`: since when a mission stood; `organisation`: one of the table.
 */
export type FieldForm =
  | "words"
  | "text"
  | "date"
  | "choice"
  | "party"
  | "state"
  | "states"
  | "persons"
  | "spells"
  | "organisation";

export interface Field {
  readonly key: string;
  readonly form: FieldForm;
  readonly choices?: readonly string[];
  /** An empty one is left out of the fact. */
  readonly isOptional?: true;
}

const DATE: Field = { key: "date", form: "date" };
const TEXT: Field = { key: "text", form: "text" };
const CITY: Field = { key: "city", form: "words", isOptional: true };
const THIRD: Field = { key: "third", form: "states", isOptional: true };

function choice(key: string, choices: readonly string[]): Field {
  return { key, form: "choice", choices };
}

function party(key: string): Field {
  return { key, form: "party" };
}

const AGREEMENT_STATUSES = ["signed", "in-force", "expired", "negotiated", "announced"] as const;
const VISA_RULES = ["visa-free", "on-arrival", "electronic", "required", "no-admission"] as const;

export const FIELDS: Readonly<Record<ClaimList, readonly Field[]>> = {
  summary: [TEXT],
  eras: [
    { key: "title", form: "words" },
    { key: "from", form: "words" },
    { key: "until", form: "words", isOptional: true },
  ],
  relations: [
    choice("state", RELATION_STATES),
    DATE,
    TEXT,
    { key: "by", form: "party", isOptional: true },
  ],
  recognitions: [party("by"), party("of"), choice("state", RECOGNITION_STATES), DATE, TEXT],
  missions: [
    ...[party("sender"), party("host"), choice("class", MISSION_CLASSES)],
    { key: "kind", form: "words" },
    CITY,
    choice("status", MISSION_STATUSES),
    { key: "spells", form: "spells", isOptional: true },
    { ...TEXT, isOptional: true },
  ],
  representations: [
    ...[party("sender"), party("host"), choice("state", ["covered", "none"])],
    { key: "from", form: "state", isOptional: true },
    ...[CITY, DATE, TEXT],
  ],
  visits: [
    ...[party("from"), party("to")],
    { key: "persons", form: "persons" },
    ...[CITY, choice("status", FACT_STATUSES), DATE, TEXT, THIRD],
  ],
  trade: [
    ...[choice("direction", TRADE_DIRECTIONS), choice("qualifier", AMOUNT_QUALIFIERS)],
    { key: "thousandUsd", form: "words" },
    choice("covers", ["goods", "goods-and-services", "not-stated"]),
    ...[DATE, TEXT],
  ],
  agreements: [
    { key: "title", form: "words" },
    { key: "subject", form: "words" },
    ...[choice("status", AGREEMENT_STATUSES), DATE, TEXT],
  ],
  visas: [
    ...[party("from"), party("to"), choice("rule", VISA_RULES)],
    { key: "days", form: "words", isOptional: true },
    ...[DATE, TEXT],
  ],
  organisations: [{ key: "organisation", form: "organisation" }],
  events: [
    ...[choice("kind", EVENT_KINDS), choice("status", FACT_STATUSES), DATE],
    { key: "headline", form: "words", isOptional: true },
    TEXT,
    { key: "actors", form: "states" },
    THIRD,
  ],
  openQuestions: [TEXT],
};

/** Claims that divide or tell others, which have the sources. */
const UNSOURCED: ReadonlySet<ClaimList> = new Set(["eras"]);

/** Returns whether a claim of a list names its source. */
export function hasSource(list: ClaimList): boolean {
  return !UNSOURCED.has(list);
}

/** Returns a claim of a kind as a form begins with it. */
export function blankFact(
  list: ClaimList,
  {
    parties: [partyA, partyB],
    source,
    place,
  }: {
    readonly parties: readonly string[];
    readonly source: string;
    readonly place?: string | undefined;
  },
): Omit<ClaimFact, "id"> {
  const first = { party: partyA, state: "", words: "", text: "", organisation: "" };
  const blank = Object.fromEntries(
    FIELDS[list].flatMap(({ key, form, choices, isOptional }): [string, unknown][] => {
      if (isOptional) return [];
      if (form === "date") return [[key, "unknown"]];
      if (form === "choice") return [[key, choices?.[0] ?? ""]];
      if (form === "states") return [[key, [partyA, partyB]]];
      if (form === "persons") return [[key, [{ name: "", office: "" }]]];
      if (form === "spells") return [[key, []]];
      return [[key, SECOND_PARTY.has(key) ? partyB : first[form]]];
    }),
  );
  if (!hasSource(list)) return blank;
  return { ...blank, sources: [{ id: source, ...(place ? { at: place } : {}) }] };
}

const SECOND_PARTY: ReadonlySet<string> = new Set(["host", "to", "of"]);

/** Returns the fact with another value of a field; an empty one of an optional field is left out. */
export function setField(fact: ClaimFact, { key, isOptional }: Field, value: unknown): ClaimFact {
  const isEmpty = value === "" || (Array.isArray(value) && value.length === 0);
  if (!isOptional || !isEmpty) return { ...fact, [key]: value };
  const { [key]: _, ...rest } = fact;
  return { ...rest, id: fact.id };
}

/** Returns the fact with another date: an interval has a role, a date has none. */
export function setDate<Dated extends { readonly [key: string]: unknown }>(
  fact: Dated,
  date: string,
): Dated {
  const isInterval = date.includes("/");
  const { dateRole, ...rest } = fact;
  const role = isInterval ? { dateRole: dateRole ?? "span" } : {};
  return inOrder({ ...rest, date, ...role } as unknown as Dated, fact);
}

/** The fields stay in the order in which they stood: a change is then a readable difference. */
function inOrder<Fields extends object>(fields: Fields, before: Fields): Fields {
  const keys = Object.keys(before).filter((key) => key in fields);
  const rest = Object.keys(fields).filter((key) => !keys.includes(key));
  const at = keys.indexOf("date") + 1;
  const ordered =
    at === 0 ? [...keys, ...rest] : [...keys.slice(0, at), ...rest, ...keys.slice(at)];
  return Object.fromEntries(
    ordered.map((key) => [key, (fields as Record<string, unknown>)[key]]),
  ) as Fields;
}
