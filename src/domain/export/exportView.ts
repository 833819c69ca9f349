import type { CoverageFile, TradeYearFile } from "../dataset.ts";
import type { MapSubject } from "../mapSubject.ts";
import type { OrganisationFilter, Passing } from "../organisationFilter.ts";
import { MEMBERSHIP_SOURCES } from "../pairFacts.ts";
import type { PairKey, PartyCode } from "../partyCode.ts";
import type { Subject } from "../shown.ts";
import type { WorldInYear } from "../worldInYear.ts";

/** Tables that the files of a view rest on: those of its lines, and those of columns that all files have. */
export interface TablesOfView {
  readonly lines: readonly string[];
  readonly relations: readonly string[];
  readonly missions: readonly string[];
  readonly trade: readonly string[];
  readonly statehood: readonly string[];
}

/** A view with all that its files are made of. */
export interface ExportView {
  /** With its past: it says since when, by whom and from which sources, in the newest year too. */
  readonly world: WorldInYear;
  readonly subject: Subject;
  readonly filter: OrganisationFilter;
  /** Absent where nothing is filtered. */
  readonly passing: Passing | undefined;
  /** What the lines stand for. */
  readonly lines: MapSubject;
  /** An earlier year that this one is compared with. */
  readonly since: number | undefined;
  /** Kinds of all pairs in the order of `pairPlace`: those above 0 are exported. */
  readonly kinds: Uint8Array;
  /** Of the year shown; absent where no trade is asked for. */
  readonly trade: TradeYearFile | undefined;
  /** Where the view is a matrix: its parties, and what its cells show. */
  readonly matrix?: {
    readonly rows: readonly PartyCode[];
    readonly columns: readonly PartyCode[];
    /** The class of each pair, where its cells show that. */
    readonly kinds?: Uint8Array | undefined;
  };
  readonly coverage: CoverageFile;
  readonly tables: TablesOfView;
  /** Address of the page of a pair. */
  pageOf(pair: PairKey): string;
}

/** Word for what was looked for and not found: it may exist all the same. */
export const NONE_FOUND = "none found";

/** Returns the ids of the sources of tables of a view, each once, those of the first first. */
export function sourcesOfTables(
  { coverage, tables }: Pick<ExportView, "coverage" | "tables">,
  ...which: readonly (keyof TablesOfView)[]
): string[] {
  const ids = which
    .flatMap((one) => tables[one])
    .flatMap((name) => coverage.tables.find(({ table }) => table === name)?.sources ?? []);
  return [...new Set(ids)];
}

/**
 * Returns the sources of a whole view: of its lines and, with a filter, of the memberships.
 */
export function sourcesOfView(view: ExportView): string[] {
  const { lines, passing, subject } = view;
  const ofLines = lines.facts?.sources ?? sourcesOfTables(view, "lines");
  const ofCountry =
    subject.kind === "country" ? sourcesOfTables(view, "relations", "missions") : [];
  return [...new Set([...ofLines, ...ofCountry, ...(passing ? MEMBERSHIP_SOURCES : [])])];
}

/** Returns the sources as one text, each with its id and title: `cow-igo: Intergovernmental …`. */
export function nameSources(coverage: CoverageFile, ids: readonly string[]): string {
  return ids
    .map((id) => {
      const title = coverage.sources.find((source) => source.id === id)?.title;
      return title === undefined ? id : `${id}: ${title}`;
    })
    .join("; ");
}

/** Returns the sources of memberships as one text. */
export function nameMembershipSources(coverage: CoverageFile): string {
  return nameSources(coverage, MEMBERSHIP_SOURCES);
}
