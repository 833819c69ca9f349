import { FIND_LISTS, type Find, type FindList } from "../../../src/draft/index.ts";
import type { ListScore, TextScore } from "./scoreText.ts";
import type { TruthFind } from "./truth.ts";

/** Returns the figures of all lists, a row each. */
export function reportLists(lists: Readonly<Record<FindList, ListScore>>): string {
  const rows = FIND_LISTS.map((list) => {
    const { truths, found, drafted, right } = lists[list];
    return [
      list.padEnd(14),
      `${share(found, truths)} recall (${found} of ${truths})`.padEnd(30),
      `${share(right, drafted)} precision (${right} of ${drafted})`,
    ].join(" ");
  });
  return rows.join("\n");
}

function share(part: number, whole: number): string {
  return whole === 0 ? "    –" : `${((part / whole) * 100).toFixed(0).padStart(3)} %`;
}

/** Returns what of one text was missed, is wrong, and stands apart, a line each. */
export function reportText(file: string, score: TextScore): string {
  const { missed, wrong, apart, accounted, sentences } = score;
  return [
    `${file}: ${accounted} of ${sentences} sentences accounted for`,
    ...missed.map((find) => `  missed  ${tellTruth(find)}`),
    ...wrong.map((find) => `  wrong   ${tellFind(find)}`),
    ...apart.map((find) => `  apart   ${tellFind(find)}`),
  ].join("\n");
}

const SHORT = 110;

function tellFind({ list, sentences, words, ...rest }: Find): string {
  const told = Object.entries(rest).filter(
    ([key]) => !["asGiven", "dateRole", "third", "what"].includes(key),
  );
  const values = told.map(([, value]) => [value].flat().join("+"));
  const named =
    list === "organisation" || list === "agreement" ? ` ${"what" in rest ? rest.what : ""}` : "";
  return `${list}${named} ${values.join(" ")} [${sentences.join(" ")}] ${words.slice(0, SHORT)}`;
}

function tellTruth({ list, sentences, ...rest }: TruthFind): string {
  const values = Object.values(rest).filter((value) => value !== null && value !== undefined);
  const words = values.map((value) => String([value].flat().join("+")).slice(0, SHORT));
  return `${list} ${words.join(" ")}${sentences.length > 0 ? ` [${sentences.join(" ")}]` : ""}`;
}
