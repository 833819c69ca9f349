import type { ReadSentence } from "../annotate.ts";
import type { EstablishmentFind } from "../draft.ts";
import { foundDate, nearestDate } from "./nearestDate.ts";

const TIES = "(?:relations|relationships?|ties|links)";
const WHAT =
  "(?:(?:full|formal|official|diplomatic|bilateral|ambassadorial|mutual|their|first|direct|state|inter-state)[ -]+(?:and )?)*";
const BEGAN =
  "(?:officially |formally |first |fully )?(?:established|initiated|inaugurated|entered into|begun|began|started|opened|set up|dates? (?:back )?(?:from|to))";
/** How a text says that relations began. */
const BEGINNINGS: readonly RegExp[] = [
  new RegExp(
    `(?<!re-?)(?:establish\\w*|enter\\w* into|initiat\\w*|opened|inaugurat\\w*|set up|took up|beg[au]n) ${WHAT}${TIES}`,
    "giu",
  ),
  new RegExp(`(?<!re-?)establishment of ${WHAT}${TIES}`, "giu"),
  new RegExp(
    `${TIES}(?:[^.;]{0,80}?)(?:were|was|have been|had been|are|has been)? ?(?<!re-?)${BEGAN}`,
    "giu",
  ),
  new RegExp(`(?:diplomatic|official|formal) ${TIES}[^.;]{0,60} since`, "giu"),
  new RegExp(`${TIES}[^.;]{0,60}(?:since|from) (?:their|its) establishment`, "giu"),
  // A row of a table of partners: who, since when, notes.
  /^(?:- )?(?:\p{Lu}[^|]{1,40}) \| (?=[^|]{0,20}\d{4}[^|]{0,10}(?:\||$))/gu,
  /(?:Formal|Diplomatic|Official) relations(?: began| established)?: /giu,
  /^- (?:Established|Established relations|Date|Start(?:ed)?|Relations established|Formal relations began): /giu,
];
/** It is told of something else: that it was renewed, raised, refused, or is one of several things. */
const NO_BEGINNING =
  /re-?establish|restor|resum|normali[sz]|renew|broke|sever|suspend|re-?open|without|not (?:yet )?(?:establish|have)|never|anniversary|lacked|no (?:formal|official|diplomatic)|trade relations|sister|consular relations (?:were|was)? ?established|refus/iu;
/** "… recognised it on 15 May, and established relations three days later": on no day that is named. */
const LATER =
  /^[^.;,\d]{0,50}(?<!\p{L})(?:days?|weeks?|months?|years?) (?:later|after(?:wards)?)(?!\p{L})/iu;
/** How far around the words a sentence is searched for what changes them. */
const AROUND = 40;

/** Finds that relations of the pair began; of relations with others nothing. */
export function findEstablishment(sentence: ReadSentence): EstablishmentFind[] {
  if (sentence.dates.length === 0) return [];
  for (const form of BEGINNINGS) {
    for (const { index, 0: words } of sentence.text.matchAll(form)) {
      const to = index + words.length;
      if (isOther(sentence, index, to)) continue;
      const date = nearestDate(sentence, index, to);
      if (date === undefined || isTooVague(date.edtf)) continue;
      return [
        {
          list: "establishment",
          sentences: [sentence.number],
          words,
          ...foundDate(sinceAsDay(date)),
        },
      ];
    }
  }
  return [];
}

function isOther(sentence: ReadSentence, from: number, to: number): boolean {
  const around = sentence.text.slice(Math.max(0, from - AROUND), to + AROUND);
  if (NO_BEGINNING.test(around) || LATER.test(sentence.text.slice(to))) return true;
  const states = sentence.names.filter(({ kind }) => kind === "state" || kind === "demonym");
  const isOfPair = sentence.isOfBoth || states.some(({ party }) => party !== undefined);
  const partner = states.find((name) => name.from >= from && isPartner(sentence.text, name.from));
  if (partner !== undefined) return partner.party === undefined;
  const others = states.filter(({ party }) => party === undefined);
  return others.length > 0 && !isOfPair;
}

/** "relations with Peru", "between Morocco and Peru". */
function isPartner(text: string, at: number): boolean {
  return /(?:with|between) (?:the |newly |independent |Republic of |Kingdom of )*$/u.test(
    text.slice(Math.max(0, at - 40), at),
  );
}

/** Relations "since 1992" began in 1992. */
function sinceAsDay<Date extends { readonly edtf: string; readonly dateRole?: "span" | "within" }>(
  date: Date,
): Date {
  if (!date.edtf.endsWith("/..")) return date;
  const { dateRole: _, ...rest } = date;
  return { ...rest, edtf: date.edtf.slice(0, -3) } as Date;
}

function isTooVague(edtf: string): boolean {
  return edtf.includes("XX") || edtf.startsWith("/");
}
