/** Measures the draft of one text against what the text bears. */
import { type Draft, FIND_LISTS, type Find, type FindList } from "../../../src/draft/index.ts";
import { isSameEvent, isSameFind, type Places } from "./matchFinds.ts";
import type { TruthFind } from "./truth.ts";

export interface ListScore {
  /** How many the truth has; of events those with a date. */
  truths: number;
  /** How many of them the draft found. */
  found: number;
  /** How many the draft has, without those that are told apart. */
  drafted: number;
  /** How many of them the truth bears out. */
  right: number;
}

export interface TextScore {
  readonly lists: Readonly<Record<FindList, ListScore>>;
  readonly missed: readonly TruthFind[];
  readonly wrong: readonly Find[];
  /** The text bears them, and the dossier leaves them out: neither right nor wrong. */
  readonly apart: readonly Find[];
  readonly sentences: number;
  /** Sentences that are facts or left out with a reason. */
  readonly accounted: number;
}

interface Measure {
  readonly places: Places;
  /** Whether a sentence is left out of the truth on purpose, or held by a table. */
  readonly isLeftOut?: (sentence: number) => boolean;
  /** What the dossier shows of other pairs: the text bears it, and it is recorded there. */
  readonly shown?: readonly TruthFind[];
}

/** Returns how the draft of a text stands beside the truth. */
export function scoreText(
  draft: Draft,
  truth: readonly TruthFind[],
  { places, isLeftOut = () => false, shown = [] }: Measure,
): TextScore {
  const finds = draft.finds.filter((find) => find.list !== "mission" || find.status !== "intended");
  const truths = truth.filter(({ list, date }) => list !== "event" || date !== null);
  const matched = match(finds, truths, places);
  const missed = truths.filter(
    (one) => !matched.truths.has(one) && !isToldOtherwise(one, finds, places),
  );
  const loose = finds.filter(
    (one) => !matched.finds.has(one) && !isTruthOtherwise(one, truth, places),
  );
  const isShown = (find: Find) =>
    shown.some(
      (one) =>
        (find.list !== "event" || find.date === one.date) &&
        (isSameFind(find, one, places) || isTruthOtherwise(find, [one], places)),
    );
  const apart = loose.filter((find) => find.sentences.some(isLeftOut) || isShown(find));
  const wrong = loose.filter((one) => !apart.includes(one));
  const unclear = draft.ledger.filter(({ isNotUnderstood }) => isNotUnderstood).length;
  return {
    lists: countLists({ finds, truths, missed, wrong, apart }),
    ...{ missed, wrong, apart, sentences: draft.ledger.length },
    accounted: draft.ledger.length - unclear,
  };
}

/** Each find of the draft is one of the truth at most, and the other way round; those of one person first. */
function match(finds: readonly Find[], truths: readonly TruthFind[], places: Places) {
  const matched = { finds: new Set<Find>(), truths: new Set<TruthFind>() };
  for (const isNarrow of [true, false]) {
    for (const find of finds) {
      if (matched.finds.has(find)) continue;
      const truth = truths.find(
        (one) =>
          !matched.truths.has(one) &&
          isSameFind(find, one, places) &&
          (!isNarrow || isSameToTheDay(find, one)),
      );
      if (truth === undefined) continue;
      matched.finds.add(find);
      matched.truths.add(truth);
    }
  }
  return matched;
}

function isSameToTheDay(find: Find, truth: TruthFind): boolean {
  return !("date" in find) || find.date === truth.date;
}

/**
 * An event of the truth that the draft has in a list of its own, and a dated fact of such a list that the draft
 * tells as an event, is found.
 */
function isToldOtherwise(truth: TruthFind, finds: readonly Find[], places: Places): boolean {
  if (truth.list !== "event") return false;
  return finds.some((find) => isSameEvent(find, truth, places));
}

/** The same for precision: an event of the draft that the truth has as a visit, and a dated visit as an event. */
function isTruthOtherwise(find: Find, truths: readonly TruthFind[], places: Places): boolean {
  if (!("date" in find) || find.date === null) return false;
  return truths.some(
    (truth) =>
      (find.list === "event" || truth.list === "event") && isSameEvent(find, truth, places),
  );
}

interface Parts {
  readonly finds: readonly Find[];
  readonly truths: readonly TruthFind[];
  readonly missed: readonly TruthFind[];
  readonly wrong: readonly Find[];
  readonly apart: readonly Find[];
}

function countLists({ finds, truths, missed, wrong, apart }: Parts): Record<FindList, ListScore> {
  const count = (all: readonly { readonly list: FindList }[], list: FindList) =>
    all.filter((one) => one.list === list).length;
  const entries = FIND_LISTS.map((list): [FindList, ListScore] => {
    const [truth, drafted] = [count(truths, list), count(finds, list) - count(apart, list)];
    return [
      list,
      {
        ...{ truths: truth, found: truth - count(missed, list) },
        ...{ drafted, right: drafted - count(wrong, list) },
      },
    ];
  });
  return Object.fromEntries(entries) as Record<FindList, ListScore>;
}

/**
 * Returns the score of several texts of one pair against one truth: missed is what none of them gave.
 * @throws RangeError when there is none
 */
export function joinScores(scores: readonly TextScore[]): TextScore {
  const [first, ...further] = scores;
  if (first === undefined) throw new RangeError("no score to join");
  const missed = first.missed.filter((one) => further.every((score) => score.missed.includes(one)));
  const wrong = scores.flatMap((score) => score.wrong);
  const apart = scores.flatMap((score) => score.apart);
  const lists = addScores(scores);
  for (const list of FIND_LISTS) {
    const { truths } = first.lists[list];
    const missing = missed.filter((one) => one.list === list).length;
    lists[list] = { ...lists[list], truths, found: truths - missing };
  }
  const sum = (key: "sentences" | "accounted") =>
    scores.reduce((total, score) => total + score[key], 0);
  return { lists, missed, wrong, apart, sentences: sum("sentences"), accounted: sum("accounted") };
}

/** Returns the sum of several texts. */
export function addScores(scores: readonly TextScore[]): Record<FindList, ListScore> {
  const entries = FIND_LISTS.map((list): [FindList, ListScore] => {
    const sum: ListScore = { truths: 0, found: 0, drafted: 0, right: 0 };
    for (const { lists } of scores) {
      sum.truths += lists[list].truths;
      sum.found += lists[list].found;
      sum.drafted += lists[list].drafted;
      sum.right += lists[list].right;
    }
    return [list, sum];
  });
  return Object.fromEntries(entries) as Record<FindList, ListScore>;
}
