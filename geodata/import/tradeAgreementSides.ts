import type { TableRow } from "./csv.ts";

/** When a party of an agreement is bound by it; absent where the agreement itself says. */
export interface Bound {
  readonly since?: string;
  readonly until?: string;
  /** It has signed, and is not bound yet. */
  readonly isNotYet?: true;
}

/** Parties of an agreement; ties are between sides, never inside one. */
export interface Side {
  readonly codes: readonly string[];
  /** A bloc binds its members from the day on which they join it. */
  readonly bloc?: Bloc;
  /** Its parties are one by one in the agreement, and tied by another row. */
  readonly isOneByOne?: true;
}

/** A bloc that signs as one: when each of its members, former ones too, belongs to it. */
export type Bloc = ReadonlyMap<string, Bound>;

/** The agreements that founded the blocs of Europe, by their ids in the table. */
const FOUNDATIONS = { EU: "120", EFTA: "152" } as const;
/** Agreements of a bloc whose parties the table lists one by one. */
const OF_BLOCS: readonly (readonly [name: RegExp, bloc: keyof typeof FOUNDATIONS])[] = [
  [/^(EC|EEC|EU) [-–] /, "EU"],
  [/^EFTA - |^Finland-European Free Trade/, "EFTA"],
];
/**
 * Rows on who acceded, which the agreement itself does not tell: the acceding are tied to the others,
 * who are not tied to one another anew. What other such rows tell the own dates of the agreement say.
 */
const ACCESSIONS: ReadonlyMap<string, readonly string[]> = new Map([
  ["54", ["HRV"]],
  ["216", ["BGR"]],
  ["217", ["ROU"]],
  ["218", ["SVN"]],
  ["838", ["BDI", "RWA"]],
  ["950", ["GTM"]],
  ["1009", ["SYC"]],
  ["1075", ["TUN"]],
  ["1218", ["GBR"]],
]);
/** Parties that the agreement lists from its beginning, and that acceded by a row of their own. */
const TOLD_BY_ACCESSION: ReadonlyMap<string, readonly string[]> = new Map([
  ["94", ["BDI", "RWA"]],
  ["121", ["SYC", "TUN"]],
  ["640", ["GBR"]],
]);

/** Returns whether a row tells no more than the own dates of the agreement that it extends. */
export function isToldByOwnDates({ id = "", name = "" }: TableRow): boolean {
  return / - Accession of | Enlargement$/.test(name) && !ACCESSIONS.has(id);
}

/** Returns when single parties are bound, as the table has it: `CRI 2019-11-01/; CAN not yet/`. */
export function readOwnDates(cell: string): ReadonlyMap<string, Bound> {
  const own = cell.split("; ").filter((text) => text !== "");
  return new Map(
    own.map((text): [string, Bound] => {
      const code = text.slice(0, text.indexOf(" "));
      const [since = "", until = ""] = text.slice(code.length + 1).split("/");
      if (since === "not yet") return [code, { isNotYet: true }];
      return [code, { ...(since !== "" && { since }), ...(until !== "" && { until }) }];
    }),
  );
}

/**
 * Returns the blocs of Europe with the days of their members, as their own agreements have them; none of
 * a table without rows.
 * @throws Error when the table lacks such an agreement
 */
export function readBlocs(rows: readonly TableRow[]): Readonly<Record<string, Bloc>> {
  if (rows.length === 0) return {};
  return Object.fromEntries(
    Object.entries(FOUNDATIONS).map(([name, id]) => {
      const row = rows.find((one) => one.id === id);
      if (row === undefined) throw new Error(`no agreement ${id}, on which the ${name} rests`);
      const founders = (row.sides ?? "").split("|").map((code): [string, Bound] => [code, {}]);
      return [name, new Map([...founders, ...readOwnDates(row.own_dates ?? "")])];
    }),
  );
}

/**
 * Returns the sides of an agreement. Members of a bloc are one of them also where the table lists them
 * one by one; who has left stands on the side of its bloc, or on one of its own.
 */
export function listSides(row: TableRow, blocs: Readonly<Record<string, Bloc>>): readonly Side[] {
  const { id = "", name = "", sides: ofTable = "", own_dates: ownDates = "" } = row;
  const left = TOLD_BY_ACCESSION.get(id) ?? [];
  const written = ofTable.split("|").map((side) => side.split(" "));
  const codes = new Set(written.flat());
  const former = [...readOwnDates(ownDates).keys()].filter((code) => !codes.has(code));
  const acceding = ACCESSIONS.get(id);
  if (acceding !== undefined) return ofAccession([...codes], acceding);
  const bloc = blocs[OF_BLOCS.find(([pattern]) => pattern.test(name))?.[1] ?? ""];
  const isOneByOne = written.every((side) => side.length === 1);
  if (bloc !== undefined && isOneByOne) return ofBloc([...codes, ...former], bloc, row);
  const sides = written
    .map((side) => side.filter((code) => !left.includes(code)))
    .filter((side) => side.length > 0)
    .map((side) => makeSide(side, blocs));
  return former.reduce(addFormer, sides);
}

function ofAccession(codes: readonly string[], acceding: readonly string[]): Side[] {
  const others = codes.filter((code) => !acceding.includes(code));
  return [...acceding.map((code) => ({ codes: [code] })), { codes: others, isOneByOne: true }];
}

/** Those who had joined the bloc before the agreement ended are one side, the others are one each. */
function ofBloc(codes: readonly string[], bloc: Bloc, row: TableRow): Side[] {
  const isMember = (code: string) => {
    const member = bloc.get(code);
    return (
      member !== undefined && (!row.inactive_since || (member.since ?? "") < row.inactive_since)
    );
  };
  const others = codes.filter((code) => !isMember(code)).map((code) => ({ codes: [code] }));
  return [{ codes: codes.filter(isMember), bloc }, ...others];
}

function makeSide(codes: readonly string[], blocs: Readonly<Record<string, Bloc>>): Side {
  const bloc = Object.values(blocs).find((one) => codes.every((code) => one.has(code)));
  return codes.length > 1 && bloc !== undefined ? { codes, bloc } : { codes };
}

function addFormer(sides: readonly Side[], code: string): readonly Side[] {
  const at = sides.findIndex(({ bloc }) => bloc?.has(code));
  if (at < 0) return [...sides, { codes: [code] }];
  return sides.map((side, index) =>
    index === at ? { ...side, codes: [...side.codes, code] } : side,
  );
}
