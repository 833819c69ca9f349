import { compareFactDates } from "../../domain/factDate.ts";
import type { TableRecognition } from "../../domain/pairFacts.ts";
import type { PairPage } from "./pairPage.ts";

/** Returns the spells of recognition of A by B, then of B by A, each in the order of time. */
export function recognitionSpells({
  facts,
  partyA,
  partyB,
}: Pick<PairPage, "facts" | "partyA" | "partyB">): TableRecognition[][] {
  return [partyA, partyB].map((of) =>
    (facts?.recognitions ?? [])
      .filter((spell) => spell.of === of)
      .sort((one, other) => compareFactDates(one.date, other.date)),
  );
}
