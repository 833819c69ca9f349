import type { CoverageFile, TradeYearFile } from "../dataset.ts";
import type { LinePicture } from "../lineMode.ts";
import type { LineSubject } from "../lineSubject.ts";
import type { MatrixMode } from "../matrix.ts";
import type { OrganisationFilter, Passing } from "../organisationFilter.ts";
import { MEMBERSHIP_SOURCES } from "../pairFacts.ts";
import type { PairKey, PartyCode } from "../partyCode.ts";
import type { Subject } from "../shown.ts";
import type { WorldInYear } from "../worldInYear.ts";

/** A view with all that its files are made of. */
export interface ExportView {
  /** With its past: it says since when, by whom and from which sources, in the newest year too. */
  readonly world: WorldInYear;
  readonly subject: Subject;
  readonly filter: OrganisationFilter;
  /** Absent where nothing is filtered. */
  readonly passing: Passing | undefined;
  readonly mode: LinePicture;
  /** An earlier year that this one is compared with. */
  readonly since: number | undefined;
  /** Kinds of all pairs in the order of `pairPlace`: those above 0 are exported. */
  readonly kinds: Uint8Array;
  /** Of the year shown; absent where no trade is asked for. */
  readonly trade: TradeYearFile | undefined;
  /** The kind of fact that lines stand for, if they do. */
  readonly lineSubject?: LineSubject | undefined;
  /** Where the view is a matrix: its parties, and what its cells show. */
  readonly matrix?: {
    readonly rows: readonly PartyCode[];
    readonly columns: readonly PartyCode[];
    readonly lines: MatrixMode;
    readonly kinds?: Uint8Array | undefined;
  };
  readonly coverage: CoverageFile;
  /** Address of the page of a pair. */
  pageOf(pair: PairKey): string;
}

/** Word for what was looked for and not found: it may exist all the same. */
export const NONE_FOUND = "none found";

/** Tables that the columns of a file rest on. */
export const TABLES = {
  relations: ["relations", "relation_spells", "no_relations"],
  missions: ["missions"],
  trade: ["trade_series"],
  statehood: ["statehood"],
} as const;

/** Returns the ids of the sources of some tables, each once, those of the first table first. */
export function sourcesOfTables(coverage: CoverageFile, tables: readonly string[]): string[] {
  const ids = tables.flatMap(
    (name) => coverage.tables.find(({ table }) => table === name)?.sources ?? [],
  );
  return [...new Set(ids)];
}

/**
 * Returns the sources of a whole view: of its lines and, with a filter, of the memberships. Documented
 * pairs rest on articles.
 */
export function sourcesOfView({
  mode,
  lineSubject,
  passing,
  subject,
  coverage,
}: ExportView): string[] {
  const articles = coverage.sources.filter(({ id }) => /^wp-[a-z]{3}-[a-z]{3}$/.test(id));
  const ofLines = {
    documented: () => articles.map(({ id }) => id),
    relations: () => sourcesOfTables(coverage, TABLES.relations),
    missions: () => sourcesOfTables(coverage, TABLES.missions),
    trade: () => sourcesOfTables(coverage, TABLES.trade),
    gaps: () => sourcesOfTables(coverage, TABLES.relations),
    changes: () => sourcesOfTables(coverage, TABLES.relations),
    subject: () => sourcesOfTables(coverage, lineSubject ? [lineSubject.id] : []),
  }[mode]();
  const ofCountry =
    subject.kind === "country"
      ? sourcesOfTables(coverage, [...TABLES.relations, ...TABLES.missions])
      : [];
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
