import { codeAt, codesOfBits } from "../domain/codeAt.ts";
import type {
  Citation,
  PackedFacts,
  PackedPartyFile,
  PartyFile,
  StartData,
} from "../domain/dataset.ts";
import { PAGES_SOURCE, type PairFacts, type TableFact } from "../domain/pairFacts.ts";
import { makePairKey, type PairKey, type PartyCode } from "../domain/partyCode.ts";
import type { AnyKind } from "../kinds/defineKind.ts";
import { KINDS } from "../kinds/index.ts";
import { readRoles } from "../kinds/pairRoles.ts";
import { type Reading, unpackKind } from "../kinds/unpackKind.ts";
import { DatasetError } from "./DatasetError.ts";

/** The file of a party, with what the tables know of its pairs ready for a reader. */
export interface PartyFacts extends PartyFile {
  /** By partner; a partner of whom the tables know nothing is not in it. */
  readonly pairs: ReadonlyMap<PartyCode, PairFacts>;
}

/** What the start file knows of actors and rows refer to. */
export type Actors = Pick<StartData, "parties" | "others">;

/**
 * Returns the file of a party with the facts of its pairs unpacked.
 * @throws DatasetError when the file is not that of the party, RangeError when it holds a code that is
 *   not known: `loadFile` makes a DatasetError of any
 */
export function decodePartyFile(json: unknown, file: string, actors: Actors): PartyFacts {
  const found = json as Partial<PackedPartyFile> | null;
  if (!found?.code || file !== `party/${found.code}` || !found.facts) {
    throw new DatasetError("unreadable", file, `no facts of that party in it, but ${found?.code}`);
  }
  const { facts, ...rest } = found as PackedPartyFile;
  return { ...rest, pairs: new FactDecoder(rest.code, facts, actors).decode() };
}

/** Returns the facts of a pair of which the tables know nothing. */
export function createNoFacts(pair: PairKey): PairFacts {
  return makeFacts(pair, new Map());
}

function makeFacts(pair: PairKey, byKind: PairFacts["byKind"]): PairFacts {
  return { pair, byKind, ...readRoles({ byKind }) };
}

const OWN_PAGE = 1;
const PARTNER_PAGE = 2;
const PAGE_BITS = 2;

class FactDecoder {
  readonly #own: PartyCode;
  readonly #facts: PackedFacts;
  /** Codes by index: parties, then others. */
  readonly #codes: readonly PartyCode[];
  readonly #pages: readonly (string | undefined)[];
  readonly #ownPage: string | undefined;

  constructor(own: PartyCode, facts: PackedFacts, { parties, others }: Actors) {
    this.#own = own;
    this.#facts = facts;
    this.#codes = [...parties, ...others].map(({ code }) => code);
    this.#pages = parties.map(({ name, page }) => page ?? `Foreign relations of ${name}`);
    this.#ownPage = this.#pages[this.#codes.indexOf(own)];
  }

  decode(): ReadonlyMap<PartyCode, PairFacts> {
    const reading: Reading = {
      textAt: (place) => codeAt(this.#facts.words, place),
      own: this.#own,
      codeOf: (index) => this.#code(index),
      citationsOf: (bits, partner, item) => this.#citations(bits, partner, item),
    };
    const packed = new Map(Object.entries(this.#facts.kinds));
    const pairs = new Map<PartyCode, Map<string, TableFact[]>>();
    for (const kind of KINDS) {
      const own = packed.get(kind.id);
      if (own === undefined) throw new RangeError(`no ${kind.id} in party/${this.#own}`);
      for (const { partner, fact } of unpackKind<AnyKind>(kind, own, reading)) {
        const byKind = pairs.get(partner) ?? new Map<string, TableFact[]>();
        pairs.set(partner, byKind);
        byKind.set(kind.id, [...(byKind.get(kind.id) ?? []), fact]);
      }
    }
    return new Map(
      [...pairs].map(([partner, byKind]) => [
        partner,
        makeFacts(makePairKey(this.#own, partner), byKind),
      ]),
    );
  }

  #code(index: number): PartyCode {
    const code = this.#codes[index];
    if (code === undefined) {
      const found = `actor ${index} of ${this.#codes.length}`;
      throw new DatasetError("unreadable", `party/${this.#own}`, found);
    }
    return code;
  }

  /** Pages of the encyclopedia, that of party A first, then the other sources by their ids. */
  #citations(bits: number, partnerIndex: number, item: Citation | undefined): Citation[] {
    const pages: [code: PartyCode, page: string | undefined][] = [];
    if ((bits & OWN_PAGE) !== 0) pages.push([this.#own, this.#ownPage]);
    if ((bits & PARTNER_PAGE) !== 0) {
      pages.push([this.#code(partnerIndex), this.#pages[partnerIndex]]);
    }
    pages.sort(([one], [other]) => (one < other ? -1 : 1));
    return [
      ...pages.map(([, at]): Citation => (at ? { id: PAGES_SOURCE, at } : { id: PAGES_SOURCE })),
      ...codesOfBits(this.#facts.sourceIds, bits >> PAGE_BITS)
        .sort((one, other) => (one < other ? -1 : 1))
        .map((id): Citation => (id === item?.id ? item : { id })),
    ];
  }
}
