import { codeAt, codesOfBits } from "../domain/codeAt.ts";
import type { Citation, PackedFacts, StartData } from "../domain/dataset.ts";
import { PAGES_SOURCE, type TableFact } from "../domain/pairFacts.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import type { AnyKind } from "../kinds/defineKind.ts";
import { type Reading, unpackKind } from "../kinds/unpackKind.ts";
import { DatasetError } from "./DatasetError.ts";

/** What the start file knows of actors and rows refer to. */
export type Actors = Pick<StartData, "parties" | "others">;

/** Where packed facts stand, and which kinds are to be in them. */
export interface FactsPlace {
  /** Key of the file, for messages. */
  readonly file: string;
  readonly own: PartyCode;
  readonly kinds: readonly AnyKind[];
}

const OWN_PAGE = 1;
const PARTNER_PAGE = 2;
const PAGE_BITS = 2;

/**
 * Returns the facts of the pairs of a party by partner and by the id of their kind, in the order of
 * their tables.
 * @throws DatasetError or RangeError when a kind is missing or a code is not known: `loadFile` makes a
 *   DatasetError of any
 */
export function decodeFacts(
  facts: PackedFacts,
  { file, own, kinds }: FactsPlace,
  { parties, others }: Actors,
): Map<PartyCode, Map<string, TableFact[]>> {
  const codes = [...parties, ...others].map(({ code }) => code);
  const pages = parties.map(({ name, page }) => page ?? `Foreign relations of ${name}`);
  const reading: Reading = {
    textAt: (place) => codeAt(facts.words, place),
    own,
    codeOf,
    citationsOf,
  };
  const packed = new Map(Object.entries(facts.kinds));
  const pairs = new Map<PartyCode, Map<string, TableFact[]>>();
  for (const kind of kinds) {
    const rows = packed.get(kind.id);
    if (rows === undefined) throw new RangeError(`no ${kind.id} in ${file}`);
    for (const { partner, fact } of unpackKind<AnyKind>(kind, rows, reading)) {
      const byKind = pairs.get(partner) ?? new Map<string, TableFact[]>();
      pairs.set(partner, byKind);
      const ofKind = byKind.get(kind.id);
      if (ofKind) ofKind.push(fact);
      else byKind.set(kind.id, [fact]);
    }
  }
  return pairs;

  function codeOf(index: number): PartyCode {
    const code = codes[index];
    if (code === undefined) {
      throw new DatasetError("unreadable", file, `actor ${index} of ${codes.length}`);
    }
    return code;
  }

  /** Pages of the encyclopedia, that of party A first, then the other sources by their ids. */
  function citationsOf(bits: number, partner: number, item: Citation | undefined): Citation[] {
    const cited: (readonly [code: PartyCode, page: string | undefined])[] = [];
    if ((bits & OWN_PAGE) !== 0) cited.push([own, pages[codes.indexOf(own)]]);
    if ((bits & PARTNER_PAGE) !== 0) cited.push([codeOf(partner), pages[partner]]);
    cited.sort(([one], [other]) => (one < other ? -1 : 1));
    return [
      ...cited.map(([, at]): Citation => (at ? { id: PAGES_SOURCE, at } : { id: PAGES_SOURCE })),
      ...codesOfBits(facts.sourceIds, bits >> PAGE_BITS)
        .sort((one, other) => (one < other ? -1 : 1))
        .map((id): Citation => (id === item?.id ? item : { id })),
    ];
  }
}
