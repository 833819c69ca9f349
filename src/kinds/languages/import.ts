import { type OwnRow, sortRows, type TableRow, writeTable } from "../../../geodata/import/csv.ts";
import type { ImportedTable } from "../../../geodata/import/importedTable.ts";
import { keepKnown, keepRows } from "../../../geodata/import/leftOut.ts";

/** Percent of the people from which on a language counts as widely used. */
const WIDELY_USED = 10;
/** Dialects of a language that is in the list too, or several languages under one code. */
const DIALECTS: ReadonlySet<string> = new Set(["gsw", "bar", "man"]);

/** How a language stands in a country. */
interface Standing {
  readonly name: string;
  readonly country: string;
  readonly official: "by-law" | "in-fact" | undefined;
  readonly percent: number;
}

/** Returns `languages.csv`: a language that two states have in common a row. */
export function importLanguages(
  languages: readonly TableRow[],
  parties: ReadonlySet<string>,
): ImportedTable {
  const known = keepKnown(languages, ["country"], parties);
  const kept = keepRows(known.rows, ({ country, language = "" }) => {
    if (country === "ESH") return "ESH: languages of the territory of Western Sahara";
    return DIALECTS.has(language) ? `${language} is no language of its own here` : undefined;
  });
  const own = [...standingsByLanguage(kept.rows)].flatMap(([language, standings]) =>
    pairsOf(standings).flatMap(([one, other]): OwnRow[] => {
      const standing = compare(one, other);
      if (standing === undefined) return [];
      const [a, b] = [one.country, other.country].sort();
      return [{ a, b, language, name: one.name, standing }];
    }),
  );
  const columns = ["a", "b", "language", "name", "standing"];
  return {
    text: writeTable(columns, sortRows(own, ["a", "b", "language"])),
    remarks: [...known.remarks, ...kept.remarks],
  };
}

/** By language, whatever its script: `zh_Hant` is `zh`. */
function standingsByLanguage(rows: readonly TableRow[]): ReadonlyMap<string, readonly Standing[]> {
  const languages = new Map<string, Map<string, Standing>>();
  for (const row of rows) {
    const [language = ""] = (row.language ?? "").split("_");
    const countries = languages.get(language) ?? new Map<string, Standing>();
    languages.set(language, countries);
    const country = row.country ?? "";
    const before = countries.get(country);
    countries.set(country, {
      country,
      name: before?.name ?? row.language_name ?? "",
      official: officialOf(row.status) ?? before?.official,
      percent: Math.max(Number(row.percent || 0), before?.percent ?? 0),
    });
  }
  return new Map([...languages].map(([language, all]) => [language, [...all.values()]]));
}

function officialOf(status = ""): Standing["official"] {
  if (status === "official") return "by-law";
  return status === "official in fact" ? "in-fact" : undefined;
}

function compare(one: Standing, other: Standing): string | undefined {
  if (one.official && other.official) {
    return one.official === "by-law" && other.official === "by-law"
      ? "official"
      : "official-in-fact";
  }
  return Math.min(one.percent, other.percent) >= WIDELY_USED ? "used" : undefined;
}

function pairsOf<Item>(items: readonly Item[]): (readonly [Item, Item])[] {
  return items.flatMap((one, index) =>
    items.slice(index + 1).map((other) => [one, other] as const),
  );
}
