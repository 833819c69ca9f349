import "./withoutPrograms.ts";
import { isLedgerOfSentences, LEFT_OUT } from "../../../geodata/schema/ledger.ts";
import { plainText } from "../dossier/plainText.ts";
import type { Account, Draft } from "../draft.ts";

const NOT_UNDERSTOOD = "not understood";
const COLUMNS = "source,sentences,place,fact";

/**
 * Returns the ledger of sentences as CSV, as `geodata/articles` has it: sentences in a row with the same
 * account share one.
 * @param options.after the present ledger of the pair: rows of other texts stay before the new ones. One of
 *   claims cannot hold sentences, and does not count.
 */
export function ledgerToCsv(
  { ledger, pair, source }: Pick<Draft, "ledger" | "pair" | "source">,
  { after = "" }: { readonly after?: string | undefined } = {},
): string {
  const rows: { first: number; last: number; readonly place: string; readonly cell: string }[] = [];
  for (const account of ledger) {
    const [place, cell] = [placeOf(account), cellOf(account, pair)];
    const before = rows.at(-1);
    if (before?.place === place && before.cell === cell) before.last = account.sentence;
    else rows.push({ first: account.sentence, last: account.sentence, place, cell });
  }
  const lines = rows.map(({ first, last, place, cell }) =>
    [source, first === last ? String(first) : `${first}-${last}`, place, cell].map(quote).join(","),
  );
  return `${[COLUMNS, ...rowsOfOthers(after, source), ...lines].join("\n")}\n`;
}

/** Every row of a ledger is one line: no cell holds a break. */
function rowsOfOthers(ledger: string, source: string): string[] {
  if (!isLedgerOfSentences(ledger)) return [];
  const [, ...rows] = ledger.split(/\r?\n/);
  return rows.filter((row) => row !== "" && !row.startsWith(`${source},`));
}

function placeOf({ place }: Account): string {
  return place === "" ? "Introduction" : plainText(place);
}

function cellOf({ facts, leftOut, isNotUnderstood }: Account, pair: string): string {
  const references = facts.map((fact) => `${pair}#${fact}`).join(" ");
  const why = isNotUnderstood ? NOT_UNDERSTOOD : leftOut;
  return [references, why === undefined ? "" : `${LEFT_OUT}${why}`]
    .filter((part) => part !== "")
    .join("; ");
}

function quote(cell: string): string {
  const words = cell.replace(/\s+/g, " ").trim();
  return /[",]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
