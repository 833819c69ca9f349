import { infoPageTitles } from "./infoPageTitles.ts";

/** Words of the frame: start, failures, notices, menu, keys. */
export const appMessages = {
  title: "Dyad",
  fullTitle: "Dyad: an atlas of bilateral relations",
  titleOf: (name: string) => `${name} · Dyad`,
  loading: "Opening the atlas …",
  startFailed: "The atlas did not load.",
  tryAgain: "Try again",
  regionFailed: "This part of the atlas ran into an error. The rest still works.",
  dismiss: "Dismiss",
  unknownKey: (key: string) =>
    `The address has a part “${key}” that the atlas does not know; it was left out.`,
  unknownValue: (key: string, value: string) =>
    `The address asks for ${key} “${value}”, which the atlas does not know; it was left out.`,
  noParty: (name: string, successors: string, state: string) =>
    `${name} is no party of the atlas and has no page${successors && `; it continues as ${successors}`}${state && `; it belongs to ${state}`}.`,
  sameParty: (value: string) =>
    `The address asks for the pair “${value}”: a pair needs two different states.`,
  printed: (day: string, version: string, address: string) =>
    `Dyad, edition ${version}, data as of ${day}. The sources of each fact are at ${address}. Outlines and lines make no statement on borders.`,
  keyTwice: (key: string) => `The address gives “${key}” more than once; the last one counts.`,
  betweenOne: (value: string) =>
    `The address asks for “between=${value}”: it needs two organisations or regions with a “~” between them; it was left out.`,
  yearOutside: (asked: {
    readonly key: string;
    readonly value: string;
    readonly first: number;
    readonly last: number;
  }) =>
    `The address asks for ${asked.key} ${asked.value}; the atlas shows ${asked.first} to ${asked.last}, so it was left out.`,
  sinceNotEarlier: (since: number, year: number) =>
    `The address asks what changed from ${since} to ${year}: the first year has to be the earlier one, so it was left out.`,
  more: "More",
  takeAlong: "Export",
  openInAtlas: "Open in Dyad",
  theme: "Theme",
  themeSystem: "As the system",
  themeLight: "Light",
  themeDark: "Dark",
  borders: infoPageTitles.borders,
  sources: infoPageTitles.sources,
  about: infoPageTitles.about,
  keys: "Keys",
  close: "Close",
  keysTitle: "Keys",
  letterKeys: "Single-letter keys",
  keyList: [
    ["/", "Search"],
    ["Arrow keys", "On the map: move between states"],
    ["Shift and arrow keys", "On the map: move the map"],
    ["+ and −", "On the map: zoom"],
    ["Enter", "On the map: select; a second time makes the pair"],
    ["n and p", "On the map: next and previous line"],
    ["Up and down, Page Up and Page Down", "In the table: move between rows"],
    ["Escape", "One step back"],
    ["?", "This list"],
  ],
  opened: (name: string) => `${name} opened`,
  closed: "Selection closed",
  skipToMap: "Skip to the map",
} as const;
