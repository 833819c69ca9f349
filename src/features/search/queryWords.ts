import { foldText } from "../../domain/foldText.ts";

/** Words between the two names of a pair. */
const BETWEEN = new Set(
  "and or to with vs v versus against x y o et ou und oder e u и с или و 和 与 跟 同 或".split(" "),
);
/** Words round the names that name nothing: "bilateral relations between Morocco and Peru". */
const AROUND = new Set(
  `relations relation relationship relationships ties between bilateral diplomatic foreign of from
   the s trade relaciones entre relacoes beziehungen zwischen отношения между`.split(/\s+/),
);
/** Letters that flags are written with, from A on. */
const FIRST_FLAG_LETTER = 0x1f1e6;

/** A query as the search compares it. */
export interface Query {
  /** Without case, accents and punctuation; flags are their two letters. */
  readonly folded: string;
  readonly words: readonly string[];
  /** Typed in capitals: AND is Andorra then. */
  readonly isInCapitals: boolean;
}

/** Returns the query of what a reader typed. */
export function readQuery(text: string): Query {
  const withoutFlags = text.replace(
    /[\u{1F1E6}-\u{1F1FF}]{2}/gu,
    (flag) => ` ${[...flag].map(flagLetter).join("")} `,
  );
  const folded = foldText(withoutFlags);
  return {
    folded,
    words: folded
      .split(" ")
      .flatMap((word) => word.split(/(?<=\p{Script=Han})[和与跟同或](?=\p{Script=Han})/u))
      .filter((word) => word !== ""),
    isInCapitals: text !== text.toLowerCase() && text === text.toUpperCase(),
  };
}

function flagLetter(letter: string): string {
  return String.fromCharCode((letter.codePointAt(0) ?? 0) - FIRST_FLAG_LETTER + 97);
}

/** Returns the query without the words round a name, where there are any and something is left. */
export function withoutWordsAround({ words, folded }: Query): string | undefined {
  const rest = trim(words, (word) => AROUND.has(word)).join(" ");
  return rest === "" || rest === folded ? undefined : rest;
}

/** Returns every way to cut a query in two names, without the words round and between them. */
export function cutInTwo({ words, isInCapitals }: Query): [one: string, other: string][] {
  const isFiller = (word: string) => AROUND.has(word) || BETWEEN.has(word);
  const cuts = words.slice(1).flatMap((_, at): [string, string][] => {
    const [one, other] = [words.slice(0, at + 1), words.slice(at + 1)].map((part) => {
      const rest = trim(part, isFiller);
      return (rest.length === 0 && isInCapitals ? part : rest).join(" ");
    });
    return one && other ? [[one, other]] : [];
  });
  return [...new Map(cuts.map((cut) => [cut.join("|"), cut])).values()];
}

function trim(words: readonly string[], isFiller: (word: string) => boolean): string[] {
  const first = words.findIndex((word) => !isFiller(word));
  const last = words.findLastIndex((word) => !isFiller(word));
  return first === -1 ? [] : words.slice(first, last + 1);
}
