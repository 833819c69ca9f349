import type { Atlas } from "../../domain/atlas.ts";
import type { NamesFile } from "../../domain/dataset.ts";
import { foldText } from "../../domain/foldText.ts";
import { type PartyCode, splitPairKey } from "../../domain/partyCode.ts";

/** What kind of name something was found by. */
export type NameKind =
  | "name"
  | "code"
  | "other-name"
  | "official"
  | "demonym"
  | "former-name"
  | "capital"
  | "city";

/** A name that the search compares with what is typed. */
export interface SearchName {
  readonly text: string;
  readonly folded: string;
  /** A bit for each letter that stands in it: names with other letters are not near. */
  readonly letters: number;
  readonly kind: NameKind;
  /** BCP 47 tag, where the language is known. */
  readonly language?: string;
}

/** A place that is no party of the atlas, and the parties that it has to do with. */
export interface TerritoryResult {
  readonly kind: "territory";
  /** Code or id of the place. */
  readonly id: string;
  readonly name: string;
  readonly status:
    | { readonly kind: "dependency" | "part"; readonly of?: PartyCode }
    | {
        readonly kind: "disputed";
        readonly administeredBy: readonly PartyCode[];
        readonly claimedBy: readonly PartyCode[];
      };
}

/** What names stand for. */
export type SearchTarget =
  | { readonly kind: "party"; readonly party: PartyCode }
  | { readonly kind: "organisation"; readonly id: string }
  | TerritoryResult
  /** A state of the past: the parties that continue it answer for it. */
  | { readonly kind: "former-state"; readonly name: string; readonly parties: readonly PartyCode[] }
  /** Has no page of its own; some pairs of it have one. */
  | { readonly kind: "actor"; readonly party: PartyCode };

export interface SearchEntry {
  readonly id: string;
  readonly target: SearchTarget;
  readonly names: readonly SearchName[];
}

/** Returns everything that can be found by a name; without the file of names, by English names. */
export function listSearchEntries(atlas: Atlas, file: NamesFile | undefined): SearchEntry[] {
  return [
    ...partyEntries(atlas, file),
    ...otherEntries(atlas, file),
    ...organisationEntries(atlas, file),
    ...territoryEntries(atlas, file),
  ].map((entry) => ({ ...entry, names: withoutRepeats(entry.names) }));
}

/** Most names are the same in several languages, once marks are left off. */
function withoutRepeats(names: readonly SearchName[]): SearchName[] {
  const seen = new Set<string>();
  return names.filter(({ folded }) => !seen.has(folded) && seen.add(folded) !== undefined);
}

function partyEntries(atlas: Atlas, file: NamesFile | undefined): SearchEntry[] {
  const byCode = new Map(file?.parties.map((party) => [party.code, party]));
  return atlas.parties.map(({ code, name, capital }) => {
    const more = byCode.get(code);
    const named = (kind: NameKind, texts: readonly string[] = []) =>
      texts.map((text) => makeName(kind, text));
    const inLanguage = (
      kind: NameKind,
      names: readonly (readonly [name: string, language: number])[] = [],
    ) => names.map(([text, language]) => makeName(kind, text, file?.languages[language]));
    return {
      id: code,
      target: { kind: "party", party: code },
      names: [
        makeName("name", name),
        ...named("code", [code, atlas.twoLetterCode(code) ?? code]),
        ...inLanguage(
          "other-name",
          more?.names.map((text, language) => [text, language] as const),
        ),
        ...inLanguage("other-name", more?.aliases),
        ...named("official", more?.official),
        ...named("demonym", more?.demonyms),
        ...inLanguage("former-name", more?.former),
        makeName("capital", capital),
        ...named("city", more?.cities),
      ],
    };
  });
}

function organisationEntries(atlas: Atlas, file: NamesFile | undefined): SearchEntry[] {
  const byId = new Map(file?.organisations.map((organisation) => [organisation.id, organisation]));
  return atlas.organisations.map(({ id, name, short }) => {
    const more = byId.get(id);
    return {
      id: `organisation ${id}`,
      target: { kind: "organisation", id },
      names: [
        ...ownNames(name),
        makeName("code", short),
        ...[...(more?.names ?? []), ...(more?.shorts ?? [])].map((text) =>
          makeName("other-name", text),
        ),
      ],
    };
  });
}

/** Former states, and actors that are no party of the map but have a dossier. */
function otherEntries(atlas: Atlas, file: NamesFile | undefined): SearchEntry[] {
  const withDossier = new Set(atlas.dossiers.flatMap(({ pair }) => splitPairKey(pair)));
  return atlas.others.flatMap(({ code, name, continuesAs }): SearchEntry[] => {
    const names = [
      makeName("name", name),
      makeName("code", code),
      ...(file?.others[code] ?? []).map((text) => makeName("other-name", text)),
    ];
    if (continuesAs) {
      return [{ id: code, target: { kind: "former-state", name, parties: continuesAs }, names }];
    }
    return withDossier.has(code)
      ? [{ id: code, target: { kind: "actor", party: code }, names }]
      : [];
  });
}

function territoryEntries(atlas: Atlas, file: NamesFile | undefined): SearchEntry[] {
  const disputed = atlas.disputes.map(
    ({ id, name, administeredBy, claimedBy }): TerritoryResult => ({
      kind: "territory",
      id,
      name,
      status: { kind: "disputed", administeredBy, claimedBy },
    }),
  );
  // What is disputed and has an outline as a dependency too is one place.
  const isDisputed = new Set(disputed.map(({ name }) => foldText(name)));
  const dependencies = atlas.dependencies
    .filter(({ name }) => !isDisputed.has(foldText(name)))
    .map(({ code, name, of }): TerritoryResult => {
      return {
        kind: "territory",
        id: code,
        name,
        status: { kind: "dependency", ...(of && { of }) },
      };
    });
  const others = (file?.territories ?? []).map(({ id, name, kind, of }): TerritoryResult => {
    return { kind: "territory", id, name, status: { kind, of } };
  });
  return [...disputed, ...dependencies, ...others].map((target) => ({
    id: `territory ${target.id}`,
    target,
    names: [
      ...ownNames(target.name),
      ...(atlas.dependency(target.id) ? [makeName("code", target.id)] : []),
      ...(file?.others[target.id] ?? []).map((text) => makeName("other-name", text)),
    ],
  }));
}

/** A name, and the same without what stands in brackets: "European Union (…)". */
function ownNames(text: string): SearchName[] {
  const short = text.replace(/ *\(.*\)/, "");
  return [makeName("name", text), ...(short === text ? [] : [makeName("name", short)])];
}

function makeName(kind: NameKind, text: string, language?: string): SearchName {
  const folded = foldText(text);
  const letters = lettersOf(folded);
  return { kind, text, folded, letters, ...(language !== undefined && { language }) };
}

/** Returns a set of bits, one for each letter of a folded text; letters far apart share bits. */
export function lettersOf(folded: string): number {
  let letters = 0;
  for (let at = 0; at < folded.length; at++) letters |= 1 << (folded.charCodeAt(at) & 31);
  return letters;
}
