import { z } from "zod";
import { packDate } from "../../src/domain/packedDate.ts";
import type { PartyCode } from "../../src/domain/partyCode.ts";
import type { AnyKind, CellForm, Column, OfAllForm } from "../../src/kinds/defineKind.ts";
import { codeSchema, idSchema, textSchema } from "./scalars.ts";
import { yearlySchema } from "./yearlySchema.ts";

const DATE_FORMS = "YYYY, YYYY-MM or YYYY-MM-DD of the calendar, or 196X; ~ after it says about";

/** A date of a table as it is packed (`src/domain/packedDate.ts`). */
export const packedDateSchema = z.string().transform((text, context) => {
  const packed = packDate(text);
  if (packed !== undefined) return packed;
  context.addIssue({ code: "custom", message: DATE_FORMS });
  return z.NEVER;
});

const yearSchema = z
  .string()
  .regex(/^[12]\d{3}$/, "a year of four figures")
  .transform(Number);

const monthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "a month, YYYY-MM");

/** Codes separated by blanks. */
const codesSchema = z
  .string()
  .regex(/^[A-Z]{3,4}( [A-Z]{3,4})*$/, "codes separated by blanks")
  .transform((codes) => codes.split(" ") as PartyCode[]);

const numberSchema = z
  .string()
  .regex(/^\d+(\.\d+)?$/, "a number that is not negative")
  .transform(Number);

const percentSchema = numberSchema.refine((value) => value <= 100, "a number from 0 to 100");

/** Ids of sources that a row cites. */
export const citedSourcesSchema = z
  .string()
  .regex(/^[a-z0-9-]+( [a-z0-9-]+)*$/, "ids of sources separated by blanks")
  .transform((ids) => ids.split(" "))
  .refine((ids) => new Set(ids).size === ids.length, "each source once");

/** A whole number that is not negative. */
function wholeNumber(most: number) {
  const allowed = `a whole number up to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, allowed)
    .transform(Number)
    .refine((value) => value <= most, allowed);
}

const idOfEndsSchema = z
  .string()
  .regex(/^[A-Z]{3,4}-[A-Z]{3,4}-[a-z0-9-]+$/, "SENDER-HOST-class-city, as in PER-MAR-emb");

const itemSchema = z.string().regex(/^Q\d+( Q\d+)*$/, "items of Wikidata, as in Q42");

function degreesSchema(limit: number) {
  const allowed = `a number from -${limit} to ${limit}`;
  return z
    .string()
    .regex(/^-?\d+(\.\d+)?$/, allowed)
    .transform(Number)
    .refine((value) => Math.abs(value) <= limit, allowed);
}

/** Some words of a list, separated by blanks. */
export function listOf<const Value extends string>(values: readonly Value[]) {
  const known = new Set<string>(values);
  return z
    .string()
    .refine(
      (text) => text.split(" ").every((word) => known.has(word)),
      `some of ${values.join(", ")}, separated by blanks`,
    )
    .transform((text) => text.split(" ") as Value[]);
}

/** Years, each with one of a list: `2022:missing 2023:out-of-line`. */
function yearMarksSchema(values: readonly string[]) {
  const mark = `[12]\\d{3}:(?:${values.join("|")})`;
  return z
    .string()
    .regex(
      new RegExp(`^${mark}(?: ${mark})*$`),
      `years, each with a colon and one of ${values.join(", ")}`,
    )
    .transform((cell) =>
      cell.split(" ").map((one): readonly [year: number, mark: string] => {
        const [year, word = ""] = one.split(":");
        return [Number(year), word];
      }),
    );
}

/** Returns the name of a field as its table writes it: `identical_percent`. */
export function columnOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Returns the column of the table of a kind with the date on which facts begin, or end. */
export function columnFor({ columns }: AnyKind, use: "begins" | "ends"): string | undefined {
  const field = Object.keys(columns).find((name) => columns[name]?.use === use);
  return field === undefined ? undefined : columnOf(field);
}

/**
 * Returns the schema of the rows of a kind: the permanent id, if rows have one; the columns of the two
 * ends; those of its own in the order of the declaration; `sources` and `pages` where rows cite, and
 * where in a source they stand.
 */
export function rowSchemaOf(kind: AnyKind): z.ZodObject {
  const ends = kind.ends.flatMap((end) => (typeof end === "string" ? [end] : []));
  const columns = Object.entries(kind.columns);
  const isId = ([, { form }]: (typeof columns)[number]) => form.type === "id-of-ends";
  const isPlace = ([, { use }]: (typeof columns)[number]) => use === "cites";
  const isOwn = ([, { use }]: (typeof columns)[number]) => use !== "of-all";
  const schemasOf = (some: typeof columns) =>
    Object.fromEntries(some.map(([field, column]) => [columnOf(field), cellSchema(column)]));
  return z.strictObject({
    ...schemasOf(columns.filter(isId)),
    ...Object.fromEntries(ends.map((end) => [columnOf(end), codeSchema])),
    ...schemasOf(columns.filter((column) => !isId(column) && !isPlace(column) && isOwn(column))),
    ...(kind.citesByRow && { sources: citedSourcesSchema }),
    ...(kind.citesPages && { pages: codesSchema.exactOptional() }),
    ...schemasOf(columns.filter(isPlace)),
  });
}

/** Returns the schema of the rows of a table of numbers that are the same for all pairs. */
export function ofAllRowSchema(form: OfAllForm) {
  return z.strictObject({ year: yearSchema, count: wholeNumber(form.most) });
}

function cellSchema({ form, isOptional }: Column): z.ZodType {
  const schema = formSchema(form);
  return isOptional ? schema.exactOptional() : schema;
}

function formSchema(form: CellForm): z.ZodType {
  switch (form.type) {
    case "one-of":
      return z.enum([...form.values]);
    case "flags":
      return listOf(form.values);
    case "text":
      return textSchema;
    case "id":
      return idSchema;
    case "id-of-ends":
      return idOfEndsSchema;
    case "actors":
      return codesSchema;
    case "item":
      return itemSchema;
    case "degrees":
      return degreesSchema(form.most);
    case "date":
      return packedDateSchema;
    case "year":
      return yearSchema;
    case "whole":
      return wholeNumber(form.most);
    case "percent":
      return percentSchema;
    case "number":
      return numberSchema.refine(
        (value) => value <= form.most,
        `a number of ${form.unit} up to ${form.most}`,
      );
    case "yearly":
      return yearlySchema(form);
    case "year-marks":
      return yearMarksSchema(form.values);
    case "of-all":
      return wholeNumber(form.most);
    case "month":
      return monthSchema;
    case "yes":
      return z.literal("yes");
    case "actor":
      return codeSchema;
  }
}
