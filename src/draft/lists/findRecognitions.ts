/** Finds who recognised whom, and who refused to. */
import { type Name, otherOf, type ReadSentence, type Subject } from "../annotate.ts";
import type { RecognitionFind } from "../draft.ts";
import { foundDate, nearestDate } from "./nearestDate.ts";

const RECOGNISED = /(?<!\p{L})(?:recogni[sz](?:ed|es|e|ing|tion)|recogni[sz]ed)(?!\p{L})/giu;
const REFUSED =
  /(?<!\p{L})(?:not|never|refus\w*|declin\w*|withheld|without|no|nor|neither|yet to|against|ambiguous|oppos\w*|conditional)(?!\p{L})[^,;.]{0,40}$/iu;
/** Between the word and whom it leads to. */
const LEADS =
  /^(?: (?:of|the|by|diplomatic|independence|sovereignty|newly|independent|new|self-proclaimed|so-called|self-declared|government|state|as|independent|statehood|formally|officially|and|its|now|right|regime|in|modern|sovereign|both|Republic|Kingdom|State|People[’']s|Democratic|Provisional|Government|Union|United|Federal|Federation|Islamic|Socialist|Imperial|and establish\w* (?:diplomatic )?relations with)|,|[’']s?)* ?$/iu;
/** What is recognised is no state: a qualification, a border, a need. */
const OF_OTHER =
  /^ (?:as (?:one|a (?:key|leading|major))|for (?:his|her|their)|that|the (?:importance|need|right|role|value|border|claim|annexation))|^ internationally/iu;

/** Returns the recognitions of one state by another that a sentence tells of; one of the two must have a part. */
export function findRecognitions(sentence: ReadSentence, subject: Subject): RecognitionFind[] {
  const { text, number } = sentence;
  for (const { index, 0: words } of text.matchAll(RECOGNISED)) {
    const to = index + words.length;
    if (OF_OTHER.test(text.slice(to))) continue;
    const sides = sidesOf(sentence, subject, index, to);
    if (sides === undefined) continue;
    const [by, of] = sides;
    if (by.party === undefined && of.party === undefined) continue;
    const isRefused = REFUSED.test(text.slice(0, index));
    const date = foundDate(nearestDate(sentence, index, to));
    if (/tion$/iu.test(words) && date.date === null && !isRefused) continue;
    return [
      {
        ...{ list: "recognition", from: by.code, to: of.code, sentences: [number] },
        words: text.slice(Math.min(by.from, index), Math.max(of.to, to)),
        ...(isRefused ? { refused: true } : {}),
        ...date,
      },
    ];
  }
  return [];
}

type Side = Pick<Name, "code" | "party" | "from" | "to">;

function sidesOf(
  sentence: ReadSentence,
  subject: Subject,
  from: number,
  to: number,
): readonly [by: Side, of: Side] | undefined {
  const { names, text } = sentence;
  const states = names.filter(({ kind }) => kind !== "city");
  const before = states.findLast((name) => name.to <= from && from - name.to < 160);
  const after = states.find(
    (name) => name.from >= to && LEADS.test(text.slice(to, name.from)) && isState(text, name),
  );
  const isPassive = /(?:was|were|been|is|being|be)(?: \p{L}+ly)? $/u.test(text.slice(0, from));
  if (isPassive) {
    // A capital may speak for its state: "recognised by Moscow".
    const by = names.find(
      (name) => name.from >= to && /(?<!\p{L})by (?:the )?$/u.test(text.slice(to, name.from)),
    );
    return by && before && by.code !== before.code ? [by, before] : undefined;
  }
  if (after === undefined) return undefined;
  const by = states.find(
    (name) =>
      name.from > after.to &&
      /^[^.;,]{0,30}(?<!\p{L})by (?:the )?$/u.test(text.slice(after.to, name.from)),
  );
  const subjectOf = by ?? before ?? implied(sentence, subject, after);
  return subjectOf === undefined || subjectOf.code === after.code ? undefined : [subjectOf, after];
}

/** "the Armenian government" is recognised as Armenia is; "the Armenian claim" is not. */
function isState(text: string, { kind, to }: Name): boolean {
  return (
    kind === "state" ||
    /^ (?:\p{L}+ )?(?:government|independence|state|republic|regime|statehood|sovereignty)/iu.test(
      text.slice(to),
    )
  );
}

/** "The two countries recognised …" names nobody; "It recognised Peru" leaves only the other. */
function implied({ text }: ReadSentence, subject: Subject, of: Name): Side | undefined {
  if (
    of.party === undefined ||
    !/(?<!\p{L})(?:it|which|who)(?!\p{L})/iu.test(text.slice(0, of.from))
  )
    return undefined;
  const code = otherOf(subject, of.party);
  return { code, party: code, from: of.from, to: of.to };
}
