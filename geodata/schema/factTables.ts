/**
 * The rows of the tables of facts that no kind declares, one schema a table. Dates arrive packed into
 * integers (`src/domain/packedDate.ts`): a date that is not in the calendar is refused here.
 */
import { z } from "zod";
import { TRADE_DATA_SETS, TRADE_DOUBTS, type TradeDoubt } from "../../src/domain/pairFacts.ts";
import { packedDateSchema, yearSchema } from "./rowSchema.ts";
import { codeSchema, daySchema, idSchema, textSchema } from "./scalars.ts";

/** Ten million millions of dollars, in thousands: more than the trade of any pair. */
const MOST_TRADE = 1e10;

/** "2022:partners-only 2023:out-of-line". */
const DOUBT = `\\d{4}:(?:${TRADE_DOUBTS.join("|")})`;
const DOUBTS = new RegExp(`^${DOUBT}(?: ${DOUBT})*$`);

export const tradeSeriesRowSchema = z.strictObject({
  exporter: codeSchema,
  importer: codeSchema,
  data_set: z.enum(TRADE_DATA_SETS),
  first_year: yearSchema,
  thousand_usd: z
    .string()
    .regex(/^\d+(;\d*)*(?<!;)$/, "thousands of US dollars a year with ; between, none negative")
    .transform((cell) => cell.split(";").map((figure) => (figure === "" ? null : Number(figure))))
    .refine(
      (figures) => figures.every((figure) => (figure ?? 0) <= MOST_TRADE),
      `thousands of US dollars a year up to ${MOST_TRADE}`,
    ),
  doubts: z
    .string()
    .regex(DOUBTS, `years, each with a colon and one of ${TRADE_DOUBTS.join(", ")}`)
    .transform((cell) =>
      cell.split(" ").map((doubt): readonly [year: number, why: TradeDoubt] => {
        const [year, why] = doubt.split(":");
        return [Number(year), why as TradeDoubt];
      }),
    )
    .exactOptional(),
});
export type TradeSeriesRow = z.infer<typeof tradeSeriesRowSchema>;

export const statehoodRowSchema = z.strictObject({
  party: codeSchema,
  since: packedDateSchema,
  until: packedDateSchema.exactOptional(),
  source: idSchema,
  name_in_source: textSchema.exactOptional(),
});
export type StatehoodRow = z.infer<typeof statehoodRowSchema>;

export const correctionRowSchema = z.strictObject({
  table: textSchema,
  key: textSchema,
  column: textSchema,
  value: textSchema.exactOptional(),
  why: textSchema,
  source: idSchema,
  checked_on: daySchema,
});
export type CorrectionRow = z.infer<typeof correctionRowSchema>;
