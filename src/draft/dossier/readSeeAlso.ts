import type { DossierInput } from "../../../geodata/schema/dossier.ts";
import type { ReadSentence, Subject } from "../annotate.ts";
import { plainText } from "./plainText.ts";

const SEE_ALSO = /^see also|(?:^|: )see also\.?$/iu;
const POINTER =
  /^(?:- )?(?:Main articles?|See|See also|Further information): ?|^See (?=\p{Lu}.*relations$)/u;

/** Returns whether a sentence only leads to other pages. */
export function isPointer({
  text,
  place,
  heading,
}: Pick<ReadSentence, "text" | "place" | "heading">): boolean {
  return SEE_ALSO.test(place) || SEE_ALSO.test(heading) || POINTER.test(text);
}

/** Returns to which other pages a text leads, each once. */
export function readSeeAlso(
  sentences: readonly ReadSentence[],
  subject: Subject,
): NonNullable<DossierInput["seeAlso"]> {
  const titles = sentences
    .filter((sentence) => sentence.isReadable && isPointer(sentence) && !sentence.isHeading)
    .flatMap(({ text }) => text.replace(POINTER, "").split(/, (?=\p{Lu})/u))
    .map((title) => plainText(title.replace(/^[\s–•*-]+/u, "").replace(/\.$/, "")));
  return [...new Set(titles)].map((title) => {
    const [state, ...further] = subject.gazetteer
      .find(title)
      .filter(({ kind }) => kind === "state");
    const isOfParty = /^Foreign relations of/iu.test(title) && further.length === 0;
    const party = isOfParty
      ? subject.parties.find((code) => state?.codes.includes(code))
      : undefined;
    return party === undefined ? { title } : { party, title };
  });
}
