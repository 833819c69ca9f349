/** Finds states, cities and organisations in a sentence, by the atlas's own names in all its languages. */
import type { NamesFile, Organisation, OtherActor, Party } from "../../domain/dataset.ts";
import { editDistance } from "../../domain/editDistance.ts";
import { foldText } from "../../domain/foldText.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import {
  CITY_WORDS,
  DEMONYM_WORDS,
  NO_ORGANISATIONS,
  NO_STATES,
  ORGANISATION_WORDS,
  STATE_WORDS,
} from "./furtherNames.ts";
import { listWords, type Word } from "./listWords.ts";

/** What the atlas knows of names: the start file and the file of names have it. */
export interface AtlasNames {
  readonly parties: readonly Pick<Party, "code" | "name" | "capital">[];
  readonly others: readonly OtherActor[];
  readonly organisations: readonly Pick<Organisation, "id" | "name" | "short">[];
  readonly names: NamesFile;
}

type NameKind = "state" | "demonym" | "city" | "organisation" | "none";

export interface NameMention {
  readonly from: number;
  readonly to: number;
  /** `demonym`: of a state ("Moroccan", "Sino-"); `city`: in a state. */
  readonly kind: Exclude<NameKind, "none">;
  /** States that it may mean, the likeliest first; for an organisation its id alone. */
  readonly codes: readonly string[];
  readonly words: string;
}

export interface Gazetteer {
  readonly find: (text: string) => NameMention[];
  readonly nameOf: (code: string) => string;
  readonly capitalOf: (code: string) => string | undefined;
  /** The parties of today that a state continues as; itself, where it is one. */
  readonly continuesAs: (code: string) => readonly PartyCode[];
  /** A city, however it is spelt: Kiev and Kyiv, both capitals of one state, are one. */
  readonly cityKey: (city: string) => string;
}

interface Name {
  readonly kind: NameKind;
  readonly words: readonly string[];
  readonly codes: string[];
  /** Abbreviations ("CAN", "US") are names only in just this spelling. */
  readonly spelling: string | undefined;
  /** "Franco-" is a name only before a hyphen: alone it is somebody's. */
  readonly isFirstHalf: boolean;
}

/** By the first word; the longest names first. */
type Names = Map<string, Name[]>;

const LONGEST_ABBREVIATION = 6;
const HAN = /\p{Script=Han}/u;
/** Letters from which on a word may be written with one letter wrong. */
const LONG_WORD = 9;

/** Builds what finds names; once for many texts. */
export function createGazetteer(atlas: AtlasNames): Gazetteer {
  const names: Names = new Map();
  // "EU" is an actor and an organisation: each is found.
  const organisations: Names = new Map();
  const han: { readonly words: string; readonly code: string }[] = [];
  const add = (kind: NameKind, code: string, spellings: readonly string[]) => {
    for (const spelling of spellings) {
      if (HAN.test(spelling)) han.push({ words: spelling, code });
      else addName(kind === "organisation" ? organisations : names, kind, code, spelling);
    }
  };
  add("none", "", NO_STATES);
  for (const words of NO_ORGANISATIONS) addName(organisations, "none", "", words);
  for (const [code, words] of Object.entries(STATE_WORDS)) add("state", code, words);
  for (const [code, words] of Object.entries(CITY_WORDS)) add("city", code, words);
  addParties(atlas, add);
  addOrganisations(atlas, add);
  for (const [code, words] of Object.entries(DEMONYM_WORDS)) add("demonym", code, words);
  for (const list of [...names.values(), ...organisations.values()]) {
    list.sort((one, other) => other.words.length - one.words.length);
  }
  han.sort((one, other) => other.words.length - one.words.length);

  const parties = new Map(atlas.parties.map((party) => [party.code as string, party]));
  const others = new Map(atlas.others.map((other) => [other.code as string, other]));
  return {
    find: (text) => {
      const words = listWords(text);
      return [
        ...findWords(text, words, names),
        ...findWords(text, words, organisations),
        ...findHan(text, han),
      ];
    },
    nameOf: (code) => parties.get(code)?.name ?? others.get(code)?.name ?? code,
    capitalOf: (code) => parties.get(code)?.capital,
    cityKey,
    continuesAs: (code) => others.get(code)?.continuesAs ?? [code as PartyCode],
  };
}

/** Names of capitals that articles use beside today's. */
const SAME_CITIES: readonly (readonly string[])[] = [
  ...[
    ["kyiv", "kiev"],
    ["beijing", "peking"],
    ["yangon", "rangoon"],
    ["mumbai", "bombay"],
  ],
  ...[
    ["kolkata", "calcutta"],
    ["chennai", "madras"],
    ["istanbul", "constantinople"],
  ],
  ...[
    ["ho chi minh city", "saigon"],
    ["washington d c", "washington", "washington dc"],
  ],
  ...[
    ["new delhi", "delhi"],
    ["astana", "nur sultan"],
    ["copenhagen", "kopenhagen"],
  ],
  ...[
    ["saint petersburg", "st petersburg", "leningrad"],
    ["mexico city", "ciudad de mexico"],
  ],
];

function cityKey(city: string): string {
  const folded = foldText(city);
  return SAME_CITIES.find((names) => names.includes(folded))?.[0] ?? folded;
}

type Add = (kind: NameKind, code: string, spellings: readonly string[]) => void;

function addParties({ parties, others, names }: AtlasNames, add: Add): void {
  for (const party of parties) add("state", party.code, [party.name]);
  for (const { code, names: inLanguages, aliases, former, official } of names.parties) {
    const spellings = [...aliases, ...former].map(([name]) => name);
    add("state", code, [...inLanguages, ...official, ...spellings]);
  }
  for (const { code, name } of others) {
    const further = names.others[code] ?? [];
    const isDemonym = (one: string) => DEMONYMS_OF_OTHERS.has(one);
    add("state", code, [name, ...further.filter((one) => !isDemonym(one))]);
    add("demonym", code, further.filter(isDemonym).flatMap(withPlural));
  }
  for (const { code, demonyms } of names.parties) {
    add("demonym", code, demonyms.flatMap(withPlural));
  }
  for (const { code, capital, cities } of names.parties) add("city", code, [capital, ...cities]);
}

/** The file of names does not tell these from the other names of former states. */
const DEMONYMS_OF_OTHERS: ReadonlySet<string> = new Set([
  ...["Soviet", "Yugoslav", "Yugoslavian", "Czechoslovak", "Czechoslovakian", "East German"],
  ...["South Vietnamese", "South Yemeni"],
]);

function withPlural(demonym: string): string[] {
  return /(?:s|sh|ch|ese)$/.test(demonym) ? [demonym] : [demonym, `${demonym}s`];
}

function addOrganisations({ organisations, names }: AtlasNames, add: Add): void {
  const inLanguages = new Map(names.organisations.map((one) => [one.id, one]));
  for (const { id, name, short } of organisations) {
    const further = inLanguages.get(id);
    const spellings = [
      ...[name, short, ...(further?.names ?? []), ...(further?.shorts ?? [])],
      ...(ORGANISATION_WORDS[id] ?? []),
    ];
    add("organisation", id, spellings.map(withoutBrackets).flatMap(withSpellings));
  }
}

function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^)]*\)/g, "");
}

function withSpellings(name: string): string[] {
  const variants = new Set([name]);
  for (const one of [...variants]) {
    variants.add(one.replaceAll("Organisation", "Organization"));
    variants.add(one.replaceAll("Organization", "Organisation"));
  }
  for (const one of [...variants]) {
    variants.add(one.replaceAll("Cooperation", "Co-operation"));
    variants.add(one.replaceAll("Co-operation", "Cooperation"));
  }
  return [...variants];
}

function addName(names: Names, kind: NameKind, code: string, spelling: string): void {
  const words = listWords(spelling).map(({ key }) => key);
  const first = words[0];
  if (first === undefined) return;
  const letters = spelling.replace(/[^\p{L}\p{N}]/gu, "");
  const isAbbreviation =
    letters.length <= LONGEST_ABBREVIATION && /^[\p{Lu}\p{N}]+$/u.test(letters);
  const list = names.get(first) ?? [];
  names.set(first, list);
  const same = list.find((one) => isSameName(one, words));
  if (same === undefined) {
    const abbreviation = isAbbreviation ? letters : undefined;
    const isFirstHalf = spelling.endsWith("-");
    list.push({ kind, words, codes: [code], spelling: abbreviation, isFirstHalf });
    return;
  }
  if (same.kind === kind && !same.codes.includes(code)) same.codes.push(code);
}

function isSameName({ words }: Name, others: readonly string[]): boolean {
  return words.length === others.length && words.every((word, index) => word === others[index]);
}

function findWords(text: string, words: readonly Word[], names: Names): NameMention[] {
  const mentions: NameMention[] = [];
  let at = 0;
  while (at < words.length) {
    const found = longestAt(words, at, names, text);
    const last = found && words[at + found.words.length - 1];
    const first = words[at];
    if (found === undefined || last === undefined || first === undefined) {
      at += 1;
      continue;
    }
    if (found.kind !== "none") {
      const [from, to] = [first.from, last.to];
      const { kind, codes } = found;
      mentions.push({ from, to, kind, codes, words: text.slice(from, to) });
    }
    at += found.words.length;
  }
  return mentions;
}

function longestAt(
  words: readonly Word[],
  at: number,
  names: Names,
  text: string,
): Name | undefined {
  const first = words[at];
  if (first === undefined || !first.isCapital) return undefined;
  return names.get(first.key)?.find((name) => isNameAt(name, words, at, text));
}

function isNameAt(name: Name, words: readonly Word[], at: number, text: string): boolean {
  const isSpelt = name.words.every((word, index) => {
    const found = words[at + index]?.key;
    return found === word || (index > 0 && isMisspelt(found, word));
  });
  if (name.isFirstHalf && !/^[-–—]/.test(text.slice(words[at]?.to))) return false;
  if (!isSpelt || name.spelling === undefined) return isSpelt;
  const [first, last] = [words[at], words[at + name.words.length - 1]];
  const written = text.slice(first?.from, last?.to).replace(/[^\p{L}\p{N}]/gu, "");
  return written === name.spelling;
}

function isMisspelt(found: string | undefined, word: string): boolean {
  return (
    found !== undefined &&
    word.length >= LONG_WORD &&
    found.length >= LONG_WORD &&
    found[0] === word[0] &&
    editDistance(found, word, 1) !== undefined
  );
}

function findHan(
  text: string,
  names: readonly { readonly words: string; readonly code: string }[],
): NameMention[] {
  if (!HAN.test(text)) return [];
  const mentions: NameMention[] = [];
  for (const { words, code } of names) {
    for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
      const to = from + words.length;
      if (mentions.some((one) => from < one.to && to > one.from)) continue;
      mentions.push({ from, to, kind: "state", codes: [code], words });
    }
  }
  return mentions.sort((one, other) => one.from - other.from);
}
