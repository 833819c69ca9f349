import type { FactsOfSubject } from "../../domain/mapSubject.ts";
import type { MatrixCell, TieSign } from "../../domain/matrix.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { matrixMessages as messages } from "../../messages/matrixView.ts";

/**
 * Returns what a cell says, read aloud: "Morocco–Peru: diplomatic relations", in code order where it
 * has no direction.
 * @param facts what is told of the facts whose classes the cells show, if they do
 */
export function nameCell(
  cell: MatrixCell,
  [row, column]: readonly [PartyCode, PartyCode],
  nameOf: (party: PartyCode) => string,
  facts?: Pick<FactsOfSubject, "words">,
): string {
  const [from, to] = [nameOf(row), nameOf(column)];
  switch (cell.sign) {
    case "same":
      return messages.same(from);
    case "mission":
      return messages.mission(from, to);
    case "no-mission":
      return messages.noMission(from, to);
    case "tie-one-way":
      return messages.tie(from, to, wordsOf(cell, facts));
    case "tie-strong":
    case "tie-plain":
    case "tie-dashed":
    case "tie-dotted": {
      const [one, other] = row < column ? [from, to] : [to, from];
      return messages.pair(one, other, wordsOf(cell, facts));
    }
    case "no-tie":
      return messages.noTie(from, to);
    case "no-figure":
      return messages.noFigure(from, to);
    case "trade-1":
    case "trade-2":
    case "trade-3":
    case "trade-4":
      return messages.trade(from, to, cell.thousandUsd);
    default:
      return row < column
        ? messages.pair(from, to, messages.signs[cell.sign])
        : messages.pair(to, from, messages.signs[cell.sign]);
  }
}

function wordsOf(
  { lineClass }: Extract<MatrixCell, { readonly sign: TieSign }>,
  facts: Pick<FactsOfSubject, "words"> | undefined,
): string {
  return facts?.words[lineClass] ?? "";
}
