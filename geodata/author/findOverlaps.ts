/** Finds the words that our files share with a text that they are told after. */

/** As many words in a row are the text's own and no longer ours. */
const LONGEST_SHARED = 5;
const RUN = LONGEST_SHARED + 1;

/** Our words, and where they stand. */
export interface OwnWords {
  readonly words: string;
  /** `geodata/dossiers/MAR-PER.yaml:12`. */
  readonly place: string;
}

export interface Overlap {
  readonly place: string;
  /** The shared run, as it stands in our file. */
  readonly run: string;
}

/** Small words that may stand inside a name: "Treaty of Friendship, Cooperation and Mutual Assistance". */
const INSIDE_NAMES: ReadonlySet<string> = new Set(
  "a an and at between de del der des du for in la le of on the to with".split(" "),
);
const WORD = /[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu;

interface Word {
  /** As it is compared. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly isName: boolean;
}

/**
 * Returns the runs of six words or more that our words share with a text, the longest at each place. A name
 * or a title counts as one word, however long it is: nobody can say it in words of his own.
 */
export function findOverlaps(own: readonly OwnWords[], text: string): Overlap[] {
  const runs = new Set<string>();
  const keys = wordsOf(text).map(({ key }) => key);
  for (let from = 0; from + RUN <= keys.length; from++) {
    runs.add(keys.slice(from, from + RUN).join(" "));
  }
  return own.flatMap(({ words, place }) =>
    sharedRuns(words, runs).map((run): Overlap => ({ place, run })),
  );
}

function sharedRuns(words: string, runs: ReadonlySet<string>): string[] {
  const all = wordsOf(words);
  const shared: string[] = [];
  let from = 0;
  while (from + RUN <= all.length) {
    let to = from;
    while (isRun(all, to, runs)) to += 1;
    if (to === from) {
      from += 1;
      continue;
    }
    const run = all.slice(from, to + RUN - 1);
    if (countWords(run) >= RUN) shared.push(words.slice(run[0]?.from, run.at(-1)?.to));
    from = to + RUN - 1;
  }
  return shared;
}

function isRun(words: readonly Word[], from: number, runs: ReadonlySet<string>): boolean {
  const run = words.slice(from, from + RUN);
  return run.length === RUN && runs.has(run.map(({ key }) => key).join(" "));
}

/** Words in capitals are names, and with small words between them they are one. */
function countWords(run: readonly Word[]): number {
  let count = 0;
  let sinceName: number | undefined;
  for (const { key, isName } of run) {
    if (!isName) {
      count += 1;
      if (sinceName !== undefined) sinceName = INSIDE_NAMES.has(key) ? sinceName + 1 : undefined;
    } else if (sinceName === undefined) {
      count += 1;
      sinceName = 0;
    } else {
      count -= sinceName;
      sinceName = 0;
    }
  }
  return count;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => ({
    key: match[0].toLowerCase().replaceAll("’", "'"),
    from: match.index,
    to: match.index + match[0].length,
    isName: /^\p{Lu}/u.test(match[0]),
  }));
}
