/**
 * The rows of the tables `geodata/*.csv`, one schema a table. A row reaches its schema as an
 * object of the cells that are filled: an empty cell is "not known" and simply absent.
 */
import { z } from "zod";
import {
  MEMBERSHIP_ROLES,
  MISSION_CLASSES,
  ORGANISATION_KINDS,
  OTHER_ACTOR_KINDS,
  TERRITORY_KINDS,
} from "../../src/domain/dataset.ts";
import { packDate } from "../../src/domain/packedDate.ts";
import type { PartyCode } from "../../src/domain/partyCode.ts";
import { PARTY_STATUSES } from "../../src/domain/partyStatus.ts";
import { isWebAddress } from "./address.ts";
import { codeSchema, idSchema, textSchema } from "./scalars.ts";

/** Languages that names are kept in, as BCP 47 tags, in the order of the emitted file. */
export const NAME_LANGUAGES = ["en", "es", "fr", "ar", "ru", "zh", "pt", "de"] as const;
const NAME_KINDS = ["name", "alias", "former"] as const;
/** `checked`: gone through member by member, former ones too. `compiled`: taken from one list. */
const ROSTER_KINDS = ["checked", "compiled"] as const;

/** What memberships were taken from: gone through by hand, a yearbook, the Correlates of War. */
const MEMBERSHIP_SOURCES = ["curated", "factbook", "cow"] as const;
/** What they were compared with: the page of the organisation, and the same two lists. */
const MEMBERSHIP_CHECKS = ["page", "cow", "factbook"] as const;

const codeListSchema = z
  .string()
  .regex(/^[A-Z]{3,4}( [A-Z]{3,4})*$/, "codes separated by blanks")
  .transform((codes) => codes.split(" ") as PartyCode[]);
/** Calendar date of an organisation: exact, never approximate. */
const plainDateSchema = z
  .string()
  .refine(
    (text) => /^[\d-]+$/.test(text) && packDate(text) !== undefined,
    "YYYY, YYYY-MM or YYYY-MM-DD of the calendar",
  );
/** As above, `~` after it says "about". */
const membershipDateSchema = z
  .string()
  .refine(
    (text) => /^[\d-]+~?$/.test(text) && packDate(text.replace("~", "")) !== undefined,
    "YYYY, YYYY-MM or YYYY-MM-DD of the calendar, with ~ for about",
  );
const yearSchema = z
  .string()
  .regex(/^\d{4}$/, "a year of four figures")
  .transform(Number);
const organisationIdSchema = z
  .string()
  .regex(/^[A-Z][A-Z0-9]*$/, "capital letters and figures, as in CENSAD");

/** One or more different words of a list with a sign between them. */
function partsOf(words: readonly string[], sign: string) {
  return z.string().refine(
    (text) => {
      const parts = text.split(sign);
      return parts.every((part) => words.includes(part)) && new Set(parts).size === parts.length;
    },
    `some of ${words.join(", ")}, each once, with ${sign} between them`,
  );
}

function numberBetween(least: number, most: number) {
  const allowed = `a number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, allowed)
    .transform(Number)
    .refine((value) => value >= least && value <= most, allowed);
}

export const partyRowSchema = z.strictObject({
  code: codeSchema,
  iso2: z
    .string()
    .regex(/^[A-Z]{2}$/, "two capital letters")
    .describe("code under which the flag and CLDR know the party"),
  name: textSchema,
  status: z.enum(PARTY_STATUSES),
  capital: textSchema,
  region: textSchema,
  lon: numberBetween(-180, 180),
  lat: numberBetween(-90, 90),
  anchor_reason: textSchema.exactOptional(),
  long_form: textSchema,
  local_form: textSchema.exactOptional(),
  area_km2: numberBetween(0.1, 20e6).exactOptional(),
  population: numberBetween(1, 2e9).refine(Number.isInteger, "a whole number").exactOptional(),
  population_year: yearSchema.exactOptional(),
  page: textSchema
    .exactOptional()
    .describe("title of its page in the encyclopedia, when not “Foreign relations of …” its name"),
});
export type PartyRow = z.infer<typeof partyRowSchema>;

export const otherRowSchema = z.strictObject({
  code: codeSchema,
  name: textSchema,
  kind: z.enum(OTHER_ACTOR_KINDS),
  continues_as: codeListSchema.exactOptional(),
  until: plainDateSchema.exactOptional().describe("its end, of a former state"),
  source: idSchema.exactOptional().describe("who says when it ended"),
});
export type OtherRow = z.infer<typeof otherRowSchema>;

export const nameRowSchema = z.strictObject({
  code: codeSchema,
  language: z.enum(NAME_LANGUAGES),
  kind: z.enum(NAME_KINDS),
  name: textSchema,
});
export type NameRow = z.infer<typeof nameRowSchema>;

export const organisationRowSchema = z.strictObject({
  id: organisationIdSchema,
  name: textSchema,
  short: textSchema,
  kind: z.enum(ORGANISATION_KINDS),
  founded: plainDateSchema.exactOptional(),
  dissolved: plainDateSchema.exactOptional(),
  predecessor: textSchema.exactOptional(),
  seat: textSchema.exactOptional(),
  website: textSchema
    .refine((host) => isWebAddress(`https://${host}`), "a host with a name, as in example.org")
    .exactOptional(),
  description: textSchema.exactOptional(),
  roster: z.enum(ROSTER_KINDS),
  members_official: numberBetween(1, 300)
    .refine(Number.isInteger, "a whole number")
    .exactOptional(),
  as_of: plainDateSchema,
});
export type OrganisationRow = z.infer<typeof organisationRowSchema>;

export const organisationNameRowSchema = z.strictObject({
  id: organisationIdSchema,
  language: z.enum(NAME_LANGUAGES),
  name: textSchema,
  short: textSchema.exactOptional(),
});
export type OrganisationNameRow = z.infer<typeof organisationNameRowSchema>;

export const membershipRowSchema = z.strictObject({
  country: codeSchema,
  organisation: organisationIdSchema,
  role: z.enum(MEMBERSHIP_ROLES),
  since: membershipDateSchema.exactOptional(),
  until: membershipDateSchema.exactOptional(),
  source: partsOf(MEMBERSHIP_SOURCES, "+").describe("what the row was taken from"),
  checked: z
    .literal("none")
    .or(partsOf(MEMBERSHIP_CHECKS, ";"))
    .describe("what it was compared with"),
});
export type MembershipTableRow = z.infer<typeof membershipRowSchema>;

export const membershipNoteRowSchema = z.strictObject({
  country: codeSchema,
  organisation: organisationIdSchema,
  note: textSchema,
});
export type MembershipNoteRow = z.infer<typeof membershipNoteRowSchema>;

const percentSchema = numberBetween(0, 100);

export const missionCoverageRowSchema = z.strictObject({
  sender_region: textSchema,
  host_region: textSchema,
  class: z.enum(MISSION_CLASSES),
  share: percentSchema,
  low: percentSchema,
  high: percentSchema,
  yardstick: numberBetween(1, 1e6),
  found: numberBetween(0, 1e6),
  measured_on: textSchema.exactOptional(),
  basis: textSchema,
});
export type MissionCoverageRow = z.infer<typeof missionCoverageRowSchema>;

export const dependencyRowSchema = z.strictObject({
  code: z.string().regex(/^[A-Z]{3}$/, "code of the outline, three capital letters"),
  name: textSchema,
  of: codeSchema.exactOptional(),
});
export type DependencyRow = z.infer<typeof dependencyRowSchema>;

export const territoryRowSchema = z.strictObject({
  id: idSchema,
  name: textSchema,
  kind: z.enum(TERRITORY_KINDS),
  of: codeSchema,
});
export type TerritoryRow = z.infer<typeof territoryRowSchema>;

export const furtherNameRowSchema = z.strictObject({
  of: textSchema.describe("code or id of what has the name"),
  kind: z.enum(["alias", "demonym"]),
  name: textSchema,
});
export type FurtherNameRow = z.infer<typeof furtherNameRowSchema>;

export const cityRowSchema = z.strictObject({ party: codeSchema, name: textSchema });
export type CityRow = z.infer<typeof cityRowSchema>;
