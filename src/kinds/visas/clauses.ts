import { defineClauses, sourcesOf } from "../defineClauses.ts";
import { visas } from "./kind.ts";

/** What is the rule for both, or what sets the one apart from the other. */
export const visaClauses = defineClauses(visas, ({ rows }) => {
  const sources = sourcesOf(rows);
  const said = { time: "present", sources } as const;
  const refused = rows.find(({ rule }) => rule === "no-admission");
  if (refused) return [{ ...said, form: "refused", weight: 65, first: refused.from }];
  const free = rows.filter(({ rule }) => rule === "visa-free");
  const needed = rows.filter(({ rule }) => rule === "required");
  if (free.length === 2) return [{ ...said, form: "freeBoth", weight: 38 }];
  if (needed.length === 2) return [{ ...said, form: "neededBoth", weight: 12 }];
  const [one] = free;
  if (one && needed.length === 1) {
    return [{ ...said, form: "freeOne", weight: 28, first: one.from }];
  }
  return [];
});
