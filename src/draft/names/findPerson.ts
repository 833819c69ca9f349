/** Finds who is named in words, and with what office. */

export interface Person {
  readonly name?: string;
  readonly office?: string;
}

/** "Foreign Affairs", of which a minister is one. */
const FIELD =
  "\\p{Lu}\\p{L}+(?: (?:Affairs|Cooperation|Development|Trade|Relations|Security|Resources|Policy|Commerce|Industry))?";
const MINISTERS = `(?:(?:Deputy|Vice|First|Assistant|Former|then)[ -])*(?:Prime Minister|Foreign Minister|Foreign Secretary|Defen[cs]e Minister|(?:\\p{Lu}\\p{L}+ )?Minister(?: (?:of|for) (?:the )?${FIELD}(?:(?:, and|,| and| of) (?:the )?${FIELD}){0,3})?|Secretary of (?:State|Defen[cs]e|Commerce|the Treasury)|Secretary[- ]General|General Secretary|State Secretary)`;
const HEADS =
  "(?:(?:Deputy|Vice|First|Former|Acting|then)[ -])*(?:President(?: of the (?:Republic|Congress|Parliament|Senate|National Assembly))?|Premier|Chancellor|King|Queen|Emperor|Empress|Sultan|Emir|Amir|Shah|Tsar|Crown Prince|Crown Princess|Grand Duke|Prince|Princess|Pope|Taoiseach|Governor-General|First Lady|Chairman|Speaker(?: of \\p{Lu}\\p{L}+)?|Marshal|General|Admiral|Colonel|Ambassador|Chief of Staff|Chairperson|(?:\\p{Lu}{2,5} )?Spokes(?:man|woman|person)|Secretary|Leader|Commander|Mayor|Governor|Senator|Envoy|Special Envoy|Imam|Ayatollah|Captain)";
const OFFICE = new RegExp(
  `(?<!\\p{L})(?:${inEitherCase(MINISTERS)}|${inEitherCase(HEADS)})(?!\\p{L})`,
  "gu",
);
/** "Foreign Minister" and "foreign minister"; names keep their capitals, so no flag can say it. */
function inEitherCase(form: string): string {
  return form.replace(
    /(?<![\p{L}{\\])(\p{Lu})(?=\p{Ll})/gu,
    (letter) => `[${letter}${letter.toLowerCase()}]`,
  );
}
const PART_OF_NAME = "\\p{Lu}[\\p{L}'’-]*\\.?";
const BETWEEN_PARTS =
  "(?: (?:al|el|de|da|do|dos|del|della|di|bin|ben|ibn|van|von|der|den|la|le|du|y|e)(?= |-))*[ -]";
const NAME = new RegExp(`${PART_OF_NAME}(?:${BETWEEN_PARTS}${PART_OF_NAME}){0,4}`, "gu");
/** Words in capitals that begin sentences or belong to offices, and are no names. */
const NO_NAME =
  /^(?:About|Cabinet|Council|Parliament|Papal|Members?|Delegates?|Delegations?|Recently|Currently|Meanwhile|Moreover|Subsequently|Finally|Early|Late|\p{Lu}{3,}|These|Those|Ties|Several|Many|Some|Upon|Europe|Under|Following|Since|By|To|With|There|While|Although|However|Also|Two|Three|First|One|Another|Relations|Later|Until|Despite|Thus|Such|More|Most|All|Prior|Since|Today|Now|Every|Each|Where|Who|Which|What|If|But|And|Or|So|Not|Only|Even|Due|Former|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|The|In|On|At|A|An|During|When|After|Before|Both|His|Her|Their|Its|Then|This|That|He|She|They|It|As|For|From|Of|High|State|Official|January|February|March|April|May|June|July|August|September|October|November|December|Foreign|Minister|Ministry|Republic|Kingdom|Government|Majesty|Royal|Excellency|Current|Former|President|Prime)$/u;

/** Between whose visit it was and the word for it. */
const OF_VISIT =
  /^(?: (?:first|second|third|last|next|later|own|official|state|recent|historic|brief))*\s*$/u;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Words extends Stretch {
  readonly words: string;
}

/**
 * Returns the last person named in words, with the office that stands beside the name.
 * @param places where states, cities and dates stand in the words
 */
export function findPerson(words: string, places: readonly Stretch[] = []): Person | undefined {
  const offices = Array.from(
    words.matchAll(OFFICE),
    ({ index: from, 0: office }): Words => ({
      ...{ from, to: from + office.length, words: office },
    }),
  ).filter(
    ({ words: office }) => /\p{Lu}/u.test(office) || /minister|president|king/iu.test(office),
  );
  const names = namesIn(words, offices, places);
  const office = offices.at(-1);
  const name =
    (office && names.find(({ from }) => from >= office.to && from - office.to < 40)) ??
    names.at(-1);
  const near = name && offices.findLast((one) => one.to <= name.from || one.from >= name.to);
  const held = near ?? office;
  if (name === undefined && held === undefined) return undefined;
  return {
    ...(name === undefined ? {} : { name: name.words }),
    ...(held === undefined ? {} : { office: held.words }),
  };
}

function namesIn(words: string, offices: readonly Words[], places: readonly Stretch[]): Words[] {
  // What is an office or a place is no name: it is blanked out, so that the rest keeps its places.
  const bare = [...offices, ...places].reduce(
    (text, { from, to }) => text.slice(0, from) + ",".repeat(to - from) + text.slice(to),
    words,
  );
  return Array.from(bare.matchAll(NAME)).flatMap(({ index, 0: found }) => {
    const parts = found.split(" ");
    const skipped = parts.findIndex((part) => !NO_NAME.test(part));
    if (skipped < 0) return [];
    const from = index + parts.slice(0, skipped).join(" ").length + (skipped > 0 ? 1 : 0);
    const to = index + found.length;
    const name = words.slice(from, to);
    // "Ruiz’s visit" names who came; "Ruiz’s friends" do not.
    const isOwner = /[’']s?$/u.test(name);
    if (to - from < 2 || (isOwner && !OF_VISIT.test(words.slice(to)))) return [];
    return [{ from, to, words: name.replace(/[’']s?$/u, "") }];
  });
}
