/** How texts call missions, and of which class each is. */
import type { MissionClass } from "../../domain/dataset.ts";

interface MissionWord {
  readonly class: MissionClass;
  readonly form: RegExp;
}

/** The most telling first: an honorary consulate is no consulate. */
const WORDS: readonly MissionWord[] = [
  { class: "honorary", form: /honorary (?:vice[- ])?consul(?:ate)?s?(?:[- ]general)?/giu },
  { class: "embassy", form: /de facto embass(?:y|ies)/giu },
  { class: "consulate", form: /(?:vice[- ])?consulates?[- ]general|consulates? generals?/giu },
  {
    class: "consulate",
    form: /vice[- ]consulates?|consulates?|consular (?:offices?|agenc(?:y|ies)|missions?)|consulate-general/giu,
  },
  {
    class: "embassy",
    form: /embass(?:y|ies)|high commissions?(?!er)|(?:apostolic )?nunciatures?|legations?/giu,
  },
  {
    class: "office",
    form: /(?:representative|representation|liaison|trade|commercial|economic|cultural|interests?|information|diplomatic)(?: and \p{Ll}+)? (?:offices?|sections?|missions?|representations?)|interests sections?|(?:general|special|permanent) delegations?|representative offices?|representation(?= (?:in|at) \p{Lu})|offices? (?=of the (?:PLO|Palestine Liberation))/giu,
  },
];
/** "… has an embassy in Lima, and Peru one in Rabat." */
const ONE_MORE = /(?<=\s)one(?= in \p{Lu})/gu;
/** A word that only the heading or the name of something is made with. */
const NO_MISSION =
  /^(?:[ -]?(?:staff|official|personnel|building|hostage|bombing|attack|row)|er\b)/iu;

export interface MissionWordAt {
  readonly from: number;
  readonly to: number;
  readonly class: MissionClass;
  readonly words: string;
}

/** Returns the words for missions in a text, in their order. */
export function findMissionWords(text: string): MissionWordAt[] {
  const found: MissionWordAt[] = [];
  for (const { class: missionClass, form } of WORDS) {
    for (const { index: from, 0: words } of text.matchAll(form)) {
      const to = from + words.length;
      const isTaken = found.some((one) => from < one.to && to > one.from);
      if (isTaken || NO_MISSION.test(text.slice(to))) continue;
      found.push({ from, to, class: missionClass, words });
    }
  }
  found.sort((one, other) => one.from - other.from);
  return withOneMore(text, found);
}

function withOneMore(text: string, found: readonly MissionWordAt[]): MissionWordAt[] {
  const more = Array.from(text.matchAll(ONE_MORE)).flatMap(({ index: from }) => {
    const before = found.findLast((one) => one.to <= from);
    return before === undefined ? [] : [{ ...before, from, to: from + "one".length }];
  });
  return [...found, ...more].sort((one, other) => one.from - other.from);
}

/** Returns the word for one mission: "consulates-general" is "consulate-general". */
export function inSingular(words: string): string {
  return words
    .toLowerCase()
    .replace(/embassies/, "embassy")
    .replace(/agencies/, "agency")
    .replace(
      /(consulate|consul|commission|office|section|mission|legation|delegation|nunciature)s\b/,
      "$1",
    )
    .replace(/generals$/, "general");
}
