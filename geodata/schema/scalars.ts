/** Forms of single values that several kinds of record share. */
import { z } from "zod";
import { packDate } from "../../src/domain/packedDate.ts";
import type { PairKey, PartyCode } from "../../src/domain/partyCode.ts";
import { findTextFault } from "./textFault.ts";

/** Words for a reader: every text of every file. */
export const textSchema = z
  .string()
  .trim()
  .min(1)
  .superRefine((text, context) => {
    const message = findTextFault(text);
    if (message !== undefined) context.addIssue({ code: "custom", message });
  });

/** A day of the calendar. */
export const daySchema = z
  .string()
  .refine((day) => /^[\d-]{10}$/.test(day) && packDate(day) !== undefined, "a day, YYYY-MM-DD");

/** Form of a code; whether the atlas knows it is checked across the files. */
export const codeSchema = z
  .string()
  .regex(/^[A-Z]{3,4}$/, "a code of three or four capital letters")
  .transform((code) => code as PartyCode);

/** Form of a pair; that its codes are known and in order is checked across the files. */
export const pairSchema = z
  .string()
  .regex(/^[A-Z]{3,4}-[A-Z]{3,4}$/, "two codes joined by a hyphen")
  .transform((pair) => pair as PairKey);

/** Identifiers of facts, sources, eras and areas. They are permanent: facts can be cited. */
export const idSchema = z
  .string()
  .regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    "lower-case words joined by hyphens, as in rabat-embassy-closed",
  );
