import { type PairKey, splitPairKey } from "../../src/domain/partyCode.ts";
import type { Geodata } from "../compile/geodata.ts";
import { listReferences } from "../schema/ledger.ts";

/**
 * Returns which files of a folder are texts that the dossier of a pair is told after: those on the pair
 * itself, by its codes (`GBR-IND.txt`, `GBR-IND.2.txt`) or its names (`morocco-peru.txt`), and those on a
 * pair whose ledger names facts of this one.
 */
export function textsOfPair(
  pair: PairKey,
  files: readonly string[],
  geodata: Pick<Geodata, "parties" | "ledgers">,
): string[] {
  const pairs = geodata.ledgers
    .filter(({ claims, sentences }) =>
      [...claims, ...sentences].some(({ value }) =>
        listReferences(value.fact).some((reference) => reference.startsWith(`${pair}#`)),
      ),
    )
    .map((ledger) => ledger.pair);
  const stems = new Set(
    [pair, ...pairs].flatMap((one) => [one.toLowerCase(), ...nameStems(one, geodata)]),
  );
  return files.filter((file) => stems.has(file.toLowerCase().replace(/(\.\d+)?\.[a-z]+$/, "")));
}

/** Codes and names of a pair may stand in another order. */
function nameStems(pair: PairKey, { parties }: Pick<Geodata, "parties">): string[] {
  const names = splitPairKey(pair).map(
    (code) => parties.find(({ value }) => value.code === code)?.value.name ?? code,
  );
  return [names, names.toReversed()].map((ordered) =>
    ordered.join("-").toLowerCase().replaceAll(" ", "-"),
  );
}
