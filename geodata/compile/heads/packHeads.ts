import { toSteps } from "../../../src/domain/packedSteps.ts";
import type {
  PackedClauses,
  PackedFigures,
  PackedHeadFile,
  RankedFigure,
} from "../../../src/domain/pairHead.ts";
import { otherParty, type PairKey, type PartyCode } from "../../../src/domain/partyCode.ts";
import { CLAUSE_FORMS, FIGURE_KINDS } from "../../../src/kinds/heads.ts";
import { NumberedTexts } from "../packedColumns.ts";
import type { ActorIndexes } from "../packFacts.ts";
import { type ClauseOfKind, chooseClauses, type KindFindings } from "./findHeads.ts";

/** What the heads are packed with. */
export interface HeadGround {
  readonly actors: ActorIndexes;
  /** Returns the one party in whose file a pair stands. */
  readonly keeperOf: (pair: PairKey) => PartyCode | undefined;
}

/** The heads of all pairs, and the ids of the sources that they cite. */
export interface PackedHeads {
  readonly byParty: ReadonlyMap<PartyCode, PackedHeadFile>;
  readonly sourceIds: readonly string[];
}

/**
 * Returns the heads of the pairs that each party keeps.
 * @param findings of all kinds, in any order
 */
export function packHeads(
  findings: readonly KindFindings[],
  parties: readonly PartyCode[],
  { actors, keeperOf }: HeadGround,
): PackedHeads {
  const sourceIds = new NumberedTexts();
  const packers = new Map(parties.map((code) => [code, new HeadPacker(code, actors, sourceIds)]));
  const pairs = new Set(
    findings.flatMap(({ figures, clauses }) => [...figures.keys(), ...clauses.keys()]),
  );
  for (const pair of [...pairs].sort()) {
    const packer = packers.get(keeperOf(pair) ?? ("" as PartyCode));
    // Of two that are no parties, or of one that is none, there is no page.
    if (packer === undefined || !isOfParties(pair, packers)) continue;
    packer.add(
      pair,
      findings.flatMap(({ clauses }) => clauses.get(pair) ?? []),
      findings.flatMap(({ figures }) => figures.get(pair) ?? []),
    );
  }
  const byParty = new Map([...packers].map(([code, packer]) => [code, packer.pack()]));
  return { byParty, sourceIds: sourceIds.texts };
}

function isOfParties(pair: PairKey, packers: ReadonlyMap<PartyCode, unknown>): boolean {
  return pair.split("-").every((code) => packers.has(code as PartyCode));
}

/** Columns that grow by a row at a time. */
type Growing<Columns> = {
  readonly [Name in keyof Columns]: Columns[Name] extends readonly (infer Cell)[] ? Cell[] : never;
};

class HeadPacker {
  readonly #code: PartyCode;
  readonly #actors: ActorIndexes;
  readonly #names = new NumberedTexts("");
  readonly #sourceIds: NumberedTexts;
  readonly #past = createClauses();
  readonly #present = createClauses();
  readonly #figures = new Map(FIGURE_KINDS.map((kind) => [kind, createFigures()]));

  constructor(code: PartyCode, actors: ActorIndexes, sourceIds: NumberedTexts) {
    this.#code = code;
    this.#actors = actors;
    this.#sourceIds = sourceIds;
  }

  add(pair: PairKey, clauses: readonly ClauseOfKind[], figures: readonly RankedFigure[]): void {
    const partner = otherParty(pair, this.#code);
    const { past, present } = chooseClauses(clauses);
    for (const clause of past) this.#addClause(this.#past, partner, clause);
    for (const clause of present) this.#addClause(this.#present, partner, clause);
    for (const figure of figures) this.#addFigure(partner, figure);
  }

  pack(): PackedHeadFile {
    return {
      code: this.#code,
      names: this.#names.texts,
      past: inSteps(this.#past),
      present: inSteps(this.#present),
      figures: Object.fromEntries(
        [...this.#figures].map(([kind, columns]) => [kind, inSteps(columns)]),
      ),
    };
  }

  #addClause(columns: Growing<PackedClauses>, partner: PartyCode, clause: ClauseOfKind): void {
    const form = `${clause.kind}.${clause.form}`;
    const place = CLAUSE_FORMS.indexOf(form);
    if (place < 0) throw new RangeError(`the clause ${form} has no words`);
    columns.partner.push(this.#actor(partner));
    columns.form.push(place);
    columns.first.push(this.#sideOf(clause.first));
    columns.numbers.push(clause.numbers ?? []);
    columns.name.push(this.#names.place(clause.name ?? ""));
    columns.sources.push(clause.sources.map((id) => this.#sourceIds.place(id)));
  }

  #addFigure(partner: PartyCode, figure: RankedFigure): void {
    const columns = this.#figures.get(figure.kind);
    if (columns === undefined) throw new RangeError(`the figure of ${figure.kind} has no words`);
    const [own, other] = [figure.ranks.get(this.#code), figure.ranks.get(partner)];
    columns.partner.push(this.#actor(partner));
    columns.from.push(this.#sideOf(figure.from));
    columns.figure.push(figure.figure);
    columns.year.push(figure.year ?? 0);
    columns.ownPlace.push(own?.place ?? 0);
    columns.ownOf.push(own?.of ?? 0);
    columns.otherPlace.push(other?.place ?? 0);
    columns.otherOf.push(other?.of ?? 0);
    columns.sources.push(figure.sources.map(({ id }) => this.#sourceIds.place(id)));
  }

  #sideOf(code: PartyCode | undefined): number {
    if (code === undefined) return 0;
    return code === this.#code ? 1 : 2;
  }

  #actor(code: PartyCode): number {
    const index = this.#actors.get(code);
    if (index === undefined) throw new Error(`unknown code ${code}: the checks come first`);
    return index;
  }
}

function inSteps<Columns extends { readonly partner: readonly number[] }>(
  columns: Columns,
): Columns {
  return { ...columns, partner: toSteps(columns.partner) };
}

function createClauses(): Growing<PackedClauses> {
  return { partner: [], form: [], first: [], numbers: [], name: [], sources: [] };
}

function createFigures(): Growing<PackedFigures> {
  return {
    partner: [],
    from: [],
    figure: [],
    year: [],
    ownPlace: [],
    ownOf: [],
    otherPlace: [],
    otherOf: [],
    sources: [],
  };
}
