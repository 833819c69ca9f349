import type { LineClass } from "../domain/lineMode.ts";
import { formatThousandUsd } from "./format/formatFigures.ts";

/** What the line of a pair stands for, besides its name. */
export interface PairDetail {
  readonly nameA: string;
  readonly nameB: string;
  readonly lineClass: LineClass;
  /** What its class of a kind of fact says. */
  readonly words?: string;
  /** Thousand US dollars; `undefined` where there is no figure. */
  readonly trade?: {
    readonly year: number;
    readonly aToB?: number;
    readonly bToA?: number;
  };
}

/** Returns a few words on the line of a pair: its trade each way, or what its class means. */
export function describePair({ nameA, nameB, lineClass, words, trade }: PairDetail): string {
  switch (lineClass) {
    case "documented":
    case "relations":
      return "";
    case "relations-broken":
    case "change-broken":
      return "broken off or suspended";
    case "missions-each-way":
      return "resident missions both ways";
    case "missions-a-to-b":
      return `resident mission of ${nameA} in ${nameB}; the other way none found`;
    case "missions-b-to-a":
      return `resident mission of ${nameB} in ${nameA}; the other way none found`;
    case "missions-none-found":
      return "no resident mission found either way";
    case "gap-stated":
      return "stated that there are no relations";
    case "gap-nothing-found":
      return "nothing found on relations";
    case "change-begun":
      return "relations begun";
    case "change-resumed":
      return "relations resumed";
    case "change-ended":
      return "relations ended, or none stated";
    case "subject-a-to-b":
      return words ? wayFrom(nameA, nameB, words) : "";
    case "subject-b-to-a":
      return words ? wayFrom(nameB, nameA, words) : "";
    case "subject-strong":
    case "subject-plain":
    case "subject-dashed":
    case "subject-dotted":
      return words ?? "";
    default:
      return trade ? describeTrade(nameA, nameB, trade) : "";
  }
}

function wayFrom(from: string, to: string, words: string): string {
  return `${words} (${from} to ${to})`;
}

function describeTrade(nameA: string, nameB: string, trade: NonNullable<PairDetail["trade"]>) {
  const amount = (value: number | undefined) =>
    value === undefined ? "no figure" : formatThousandUsd(value, "exactly");
  return `${nameA} to ${nameB} ${amount(trade.aToB)}, ${nameB} to ${nameA} ${amount(trade.bToA)} (${trade.year})`;
}
