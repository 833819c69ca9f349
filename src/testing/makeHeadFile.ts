import { packHeads } from "../../geodata/compile/heads/packHeads.ts";
import type { StartData } from "../domain/dataset.ts";
import type { Clause, HeadSourcesFile, PackedHeadFile, PairHead } from "../domain/pairHead.ts";
import { splitPairKey } from "../domain/partyCode.ts";
import { code, pairKey } from "./codes.ts";
import { makeSource } from "./makeDossier.ts";

/** Returns the files of heads of a party that keeps one pair, with the sources that they cite. */
export function makeHeadFiles(
  party: string,
  pair: string,
  { past = [], present = [], figures = [] }: Partial<PairHead>,
  { parties, others }: Pick<StartData, "parties" | "others">,
): Readonly<Record<string, PackedHeadFile | HeadSourcesFile>> {
  const actors = new Map([...parties, ...others].map((actor, index) => [actor.code, index]));
  const clauses = [
    ...past.map((clause, place) => toFound(clause, "past", place)),
    ...present.map((clause, place) => toFound(clause, "present", place)),
  ];
  const { byParty, sourceIds } = packHeads(
    [
      {
        figures: new Map([[pairKey(pair), figures]]),
        clauses: new Map([[pairKey(pair), clauses]]),
      },
    ],
    splitPairKey(pairKey(pair)),
    { actors, keeperOf: () => code(party) },
  );
  const file = byParty.get(code(party));
  if (file === undefined) throw new Error(`${party} is not of ${pair}`);
  return {
    [`head/${party}`]: file,
    "head-sources": { sources: sourceIds.map((id) => makeSource(id)) },
  };
}

function toFound({ form, sources, ...clause }: Clause, time: "past" | "present", place: number) {
  const [kind = "", name = ""] = form.split(".");
  return {
    ...clause,
    kind,
    form: name,
    time,
    weight: -place,
    sources: sources.map(({ id }) => id),
  };
}
