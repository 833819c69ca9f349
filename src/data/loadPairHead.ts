import { codeAt } from "../domain/codeAt.ts";
import type { Source, StartData } from "../domain/dataset.ts";
import { fromSteps } from "../domain/packedSteps.ts";
import type {
  Clause,
  HeadSourcesFile,
  PackedClauses,
  PackedFigures,
  PackedHeadFile,
  PairHead,
  Rank,
  RankedFigure,
} from "../domain/pairHead.ts";
import { otherParty, type PairKey, type PartyCode } from "../domain/partyCode.ts";
import { smallerParty } from "../domain/smallerParty.ts";
import { CLAUSE_FORMS, FIGURE_KINDS } from "../kinds/heads.ts";
import { DatasetError } from "./DatasetError.ts";
import { loadStart } from "./loadDataset.ts";
import { loadFile } from "./loadFile.ts";

// Apart from the other loaders: the first map does without the words of clauses.

/** The head of a pair, with the sources of heads: more than it cites. */
export interface SourcedHead extends PairHead {
  readonly sources: readonly Source[];
}

const EMPTY: SourcedHead = { past: [], present: [], figures: [], sources: [] };

/** Returns the head of a pair: an empty one where the tables have nothing for it, or it has no file. */
export async function loadPairHead(pair: PairKey): Promise<SourcedHead> {
  const start = await loadStart();
  const keeper = smallerParty(pair, start);
  if (keeper === undefined) return EMPTY;
  // Both at once: a reader waits for the slower one.
  const sourcesHere = loadFile("head-sources", (json) => (json as HeadSourcesFile).sources);
  const fileHere = loadFile(`head/${keeper}`, readHeadFile);
  const [sources, file] = await Promise.all([sourcesHere, fileHere]);
  return { ...decodeHead(file, otherParty(pair, keeper), sources, start), sources };
}

/** @throws DatasetError when the file is not that of the party */
export function readHeadFile(json: unknown, file: string): PackedHeadFile {
  const found = json as Partial<PackedHeadFile> | null;
  if (!found?.code || file !== `head/${found.code}` || !found.figures || !found.past) {
    throw new DatasetError("unreadable", file, `no heads of that party in it, but ${found?.code}`);
  }
  return found as PackedHeadFile;
}

/**
 * Returns the head of the pair of the file's party and a partner.
 * @throws RangeError when it holds a place that is not known
 */
export function decodeHead(
  file: PackedHeadFile,
  partner: PartyCode,
  sources: readonly Source[],
  { parties }: Pick<StartData, "parties">,
): PairHead {
  const index = parties.findIndex(({ code }) => code === partner);
  const place: PlaceOfHead = { file, partner, index, sources };
  return {
    past: decodeClauses(file.past, place),
    present: decodeClauses(file.present, place),
    figures: FIGURE_KINDS.flatMap((kind) => decodeFigures(kind, place)),
  };
}

interface PlaceOfHead {
  readonly file: PackedHeadFile;
  readonly partner: PartyCode;
  readonly index: number;
  readonly sources: readonly Source[];
}

function decodeClauses(columns: PackedClauses, place: PlaceOfHead): Clause[] {
  return rowsOf(columns, place).map((row) => {
    const first = sideAt(columns.first[row], place);
    const name = codeAt(place.file.names, columns.name[row]);
    return {
      form: codeAt(CLAUSE_FORMS, columns.form[row]),
      ...(first && { first }),
      numbers: columns.numbers[row] ?? [],
      ...(name !== "" && { name }),
      sources: citationsAt(columns.sources[row], place),
    };
  });
}

/** @throws RangeError when the file does not have the kind */
function decodeFigures(kind: string, place: PlaceOfHead): RankedFigure[] {
  const columns: PackedFigures | undefined = place.file.figures[kind];
  if (columns === undefined) throw new RangeError(`no ${kind} in head/${place.file.code}`);
  return rowsOf(columns, place).map((row) => {
    const from = sideAt(columns.from[row], place);
    const year = columns.year[row];
    const own = rankOf(columns.ownPlace[row], columns.ownOf[row]);
    const other = rankOf(columns.otherPlace[row], columns.otherOf[row]);
    return {
      kind,
      ...(from && { from }),
      figure: codeAt(columns.figure, row),
      ...(year && { year }),
      ranks: new Map([
        ...(own ? [[place.file.code, own] as const] : []),
        ...(other ? [[place.partner, other] as const] : []),
      ]),
      sources: citationsAt(columns.sources[row], place),
    };
  });
}

/** Rows of the pair: partners are packed as steps. */
function rowsOf({ partner }: Pick<PackedClauses, "partner">, { index }: PlaceOfHead): number[] {
  return fromSteps(partner).flatMap((one, row) => (one === index ? [row] : []));
}

function sideAt(side: number | undefined, { file, partner }: PlaceOfHead): PartyCode | undefined {
  return codeAt(
    [undefined, file.code, partner].map((code) => ({ code })),
    side,
  ).code;
}

function rankOf(place: number | undefined, of: number | undefined): Rank | undefined {
  return place && of ? { place, of } : undefined;
}

function citationsAt(places: readonly number[] | undefined, { sources }: PlaceOfHead) {
  return (places ?? []).map((place) => ({ id: codeAt(sources, place).id }));
}
