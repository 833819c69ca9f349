import type { z } from "zod";
import type { DossierInput, DossierRecord } from "../../../geodata/schema/dossier.ts";
import { compileDate } from "../facts/compileDate.ts";
import { describeIssue } from "../files/describeIssue.ts";
import { dossierForm } from "../files/dossierForm.ts";
import type { FactProblem } from "../rules/index.ts";

export interface ReadRecord {
  readonly record: DossierRecord;
  readonly problems: readonly FactProblem[];
}

type Issue = Pick<FactProblem, "path" | "found" | "allowed">;

/**
 * Returns the record of a dossier that somebody is writing, and what is wrong with it: a fact with a problem
 * is left out, for a page can be drawn without it.
 */
export function readRecord(dossier: DossierInput): ReadRecord {
  const problems: FactProblem[] = [];
  const parts: Record<string, unknown> = {};
  const { parties: _, ...forms } = dossierForm.shape;
  for (const [key, form] of Object.entries<z.ZodType>(forms)) {
    const written: unknown = dossier[key as keyof DossierInput];
    if (written === undefined) continue;
    const value = Array.isArray(written)
      ? readList(key, form, written, problems)
      : readValue(form, written, [key], problems);
    if (value !== undefined) parts[key] = value;
  }
  const nothing = dossierForm.parse({ parties: dossier.parties, depth: "notes" });
  return { record: { ...nothing, ...parts }, problems };
}

function readList(
  key: string,
  form: z.ZodType,
  items: readonly unknown[],
  problems: FactProblem[],
): unknown[] {
  const formOfItem = elementOf(form);
  return items.flatMap((item, place) => {
    const value = readValue(formOfItem, item, [key, place], problems);
    return value === undefined ? [] : [value];
  });
}

/** Returns a value by its form; nothing where something is wrong with it. */
function readValue(
  form: z.ZodType,
  written: unknown,
  path: readonly PropertyKey[],
  problems: FactProblem[],
): unknown {
  const result = form.safeParse(written);
  const issues: Issue[] = result.success
    ? findDates(result.data)
    : result.error.issues.map((issue) => ({
        path: issue.path,
        ...describeIssue(issue, written, form),
      }));
  const id = (written as { readonly id?: unknown } | undefined)?.id;
  problems.push(
    ...issues.map((issue) => ({
      ...issue,
      path: [...path, ...issue.path],
      ...(typeof id === "string" && { id }),
    })),
  );
  return result.success && issues.length === 0 ? result.data : undefined;
}

/** Returns what is wrong with the dates of a fact, and with those of its spells. */
function findDates(fact: unknown): Issue[] {
  if (typeof fact !== "object" || fact === null) return [];
  const { date, dateRole, spells } = fact as DossierRecord["missions"][number]["spells"][number] & {
    readonly spells?: readonly unknown[];
  };
  const compiled = date === undefined ? undefined : compileDate({ date, dateRole });
  const own: Issue[] =
    compiled === undefined || compiled.ok ? [] : [{ ...compiled, path: ["date"] }];
  const ofSpells = (spells ?? []).flatMap((spell, place) =>
    findDates(spell).map((issue) => ({ ...issue, path: ["spells", place, ...issue.path] })),
  );
  return [...own, ...ofSpells];
}

/** Returns the form of an item of a list that may be left out. */
function elementOf(form: z.ZodType): z.ZodType {
  const { unwrap } = form as unknown as { unwrap?: () => { readonly element: z.ZodType } };
  if (unwrap === undefined) throw new Error("The form of a dossier has a list that is none.");
  return unwrap.call(form).element;
}
