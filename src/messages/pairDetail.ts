import type { LineClass } from "../domain/subjectId.ts";
import { formatThousandUsd } from "./format/formatFigures.ts";

/** What the line of a pair stands for, besides its name. */
export interface PairDetail {
  readonly nameA: string;
  readonly nameB: string;
  readonly lineClass: LineClass;
  /** What its class says, where it is of facts, and which way it goes if it goes one way only. */
  readonly words?: string;
  readonly way?: "aToB" | "bToA" | undefined;
  /** Thousand US dollars; `undefined` where there is no figure. */
  readonly trade?: {
    readonly year: number;
    readonly aToB?: number;
    readonly bToA?: number;
  };
}

const WORDS: Readonly<Record<LineClass, string | ((nameA: string, nameB: string) => string)>> = {
  "relations-broken": "broken off or suspended",
  "missions-each-way": "resident missions both ways",
  "missions-a-to-b": (nameA, nameB) => missionOf(nameA, nameB),
  "missions-b-to-a": (nameA, nameB) => missionOf(nameB, nameA),
  "missions-none-found": "no resident mission found either way",
  "gap-stated": "stated that there are no relations",
  "gap-nothing-found": "nothing found on relations",
  "change-begun": "relations begun",
  "change-resumed": "relations resumed",
  "change-broken": "broken off or suspended",
  "change-ended": "relations ended, or none stated",
};

/** Returns a few words on the line of a pair: its trade each way, or what its class means. */
export function describePair(detail: PairDetail): string {
  const { nameA, nameB, lineClass, words, way, trade } = detail;
  if (words) {
    if (!way) return words;
    return way === "aToB" ? wayFrom(nameA, nameB, words) : wayFrom(nameB, nameA, words);
  }
  if (trade) return describeTrade(nameA, nameB, trade);
  const told = WORDS[lineClass] ?? "";
  return typeof told === "string" ? told : told(nameA, nameB);
}

function missionOf(from: string, to: string): string {
  return `resident mission of ${from} in ${to}; the other way none found`;
}

function wayFrom(from: string, to: string, words: string): string {
  return `${words} (${from} to ${to})`;
}

function describeTrade(nameA: string, nameB: string, trade: NonNullable<PairDetail["trade"]>) {
  const amount = (value: number | undefined) =>
    value === undefined ? "no figure" : formatThousandUsd(value, "exactly");
  return `${nameA} to ${nameB} ${amount(trade.aToB)}, ${nameB} to ${nameA} ${amount(trade.bToA)} (${trade.year})`;
}
