/** What the text leaves open or says in two ways: a person looks at it. */
import type { DossierInput } from "../../../geodata/schema/dossier.ts";
import type { ReadSentence, Subject } from "../annotate.ts";
import type { Find } from "../draft.ts";

type Question = NonNullable<DossierInput["openQuestions"]>[number];

interface Desk {
  readonly ids: ReadonlyMap<Find, string>;
  readonly cite: (sentence: ReadSentence) => Question["sources"];
  readonly idOf: (...words: readonly (string | undefined)[]) => string;
  readonly subject: Subject;
}

/** A blank before a full stop, or a preposition before it: a name has fallen out. */
const BLANK =
  /\p{L} [.,](?:\s|$)|(?<!\p{L})(?:by|of|and|include|including|are|the)(?: diplomat)? ?[.:]$/u;

/** Returns the questions that a person has to answer. */
export function askQuestions(
  finds: readonly Find[],
  sentences: readonly ReadSentence[],
  desk: Desk,
): Question[] {
  const byNumber = new Map(sentences.map((sentence) => [sentence.number, sentence]));
  return [
    ...askDates(finds, byNumber, desk),
    ...askBeginning(finds, byNumber, desk),
    ...askBlanks(sentences, desk),
  ];
}

const ASKED: ReadonlySet<Find["list"]> = new Set([...(["visit", "agreement", "trade"] as const)]);
const WHAT: Readonly<Partial<Record<Find["list"], string>>> = {
  visit: "visit",
  agreement: "agreement",
  trade: "figure of trade",
};

function askDates(
  finds: readonly Find[],
  byNumber: ReadonlyMap<number, ReadSentence>,
  { ids, cite, idOf }: Desk,
): Question[] {
  return finds.flatMap((find): Question[] => {
    const sentence = byNumber.get(find.sentences[0] ?? 0);
    const id = ids.get(find);
    if (sentence === undefined || id === undefined || !("date" in find)) return [];
    if (find.date === null && ASKED.has(find.list)) {
      const text = `Of when is this ${WHAT[find.list]}? Sentence ${sentence.number} gives no date.`;
      return [{ id: idOf("date of", id), text, about: [id], sources: cite(sentence) }];
    }
    if (find.date?.endsWith("?") !== true) return [];
    const text = `Is the year right? Sentence ${sentence.number} does not name it; it was taken from the sentences before.`;
    return [{ id: idOf("year of", id), text, about: [id], sources: cite(sentence) }];
  });
}

function askBeginning(
  finds: readonly Find[],
  byNumber: ReadonlyMap<number, ReadSentence>,
  { ids, cite, idOf }: Desk,
): Question[] {
  const beginnings = finds.filter((find) => find.list === "establishment");
  const sentence = byNumber.get(beginnings[1]?.sentences[0] ?? 0);
  if (beginnings.length < 2 || sentence === undefined) return [];
  const dates = beginnings.map(({ date }) => date).join(", ");
  return [
    {
      id: idOf("beginning of relations"),
      text: `When did relations begin? The text gives several dates: ${dates}.`,
      about: beginnings.flatMap((find) => ids.get(find) ?? []),
      sources: cite(sentence),
    },
  ];
}

function askBlanks(sentences: readonly ReadSentence[], { cite, idOf }: Desk): Question[] {
  return sentences
    .filter(({ text, isHeading, isReadable }) => isReadable && !isHeading && BLANK.test(text))
    .map((sentence) => ({
      id: idOf("blank in sentence", String(sentence.number)),
      text: `What is missing in sentence ${sentence.number}? Words seem to have fallen out of it.`,
      sources: cite(sentence),
    }));
}
