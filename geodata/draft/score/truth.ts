/** What a text bears, by list: written by hand after the text itself, or taken from a dossier. */
import { z } from "zod";
import { FIND_LISTS } from "../../../src/draft/index.ts";

const code = z.string().regex(/^[A-Z]{3,4}$/, "a code of three or four capital letters");
const words = z.union([z.string(), z.number().transform(String)]);
const date = words.nullish().transform((written) => written ?? null);
const numbers = z.array(z.number().int().positive()).default([]);

/** One thing that a text bears. Which keys it has depends on its list; further ones are remarks. */
const truthFindSchema = z.object({
  list: z.enum(FIND_LISTS),
  date: date.default(null),
  sentences: numbers,
  from: code.nullish(),
  to: code.nullish(),
  class: words.nullish(),
  city: words.nullish(),
  status: words.nullish(),
  via: code.nullish(),
  what: words.nullish(),
  who: z.union([words, z.array(words)]).nullish(),
  office: words.nullish(),
  total: z.boolean().nullish(),
  value: z.union([z.number(), z.string()]).nullish(),
  currency: words.nullish(),
  qualifier: words.nullish(),
  refused: z.boolean().nullish(),
  former: z.boolean().nullish(),
  actors: z.array(code).nullish(),
  note: words.nullish(),
});

export const truthSchema = z.object({
  /** Name of the file of the text. */
  text: words,
  pair: z.string().regex(/^[A-Z]{3,4}-[A-Z]{3,4}$/, "two codes joined by a hyphen"),
  note: words.nullish(),
  finds: z.array(truthFindSchema),
});

export type Truth = z.infer<typeof truthSchema>;
export type TruthFind = z.infer<typeof truthFindSchema>;

/** Returns a find of a truth with what it has and nothing else. */
export function truthFind(find: Partial<TruthFind> & Pick<TruthFind, "list">): TruthFind {
  return { date: null, sentences: [], ...find };
}
