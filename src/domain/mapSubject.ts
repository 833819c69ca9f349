import type { TradeYearFile } from "./dataset.ts";
import type { FactDate, IsoDay } from "./factDate.ts";
import type { LegendRemark } from "./looks/legendRow.ts";
import type { LineLook } from "./looks/lineLook.ts";
import type { LineClass, SubjectId } from "./subjectId.ts";
import type { WorldInYear } from "./worldInYear.ts";

/**
 * What the map is about: which pairs have a line, of which class, and what legend, sentence, list, table
 * and files say of it. Each is a file in `src/kinds/subjects`; how a kind of fact is drawn stands with it.
 */
export interface MapSubject {
  readonly id: SubjectId;
  /**
   * The looks of its classes, the last drawn on top. A pair's kind is the place of its class here, counted
   * from 1; 0 is for a pair that has no line.
   */
  readonly classes: Readonly<Record<LineClass, LineLook>>;
  /**
   * Returns the kind of each pair, in the order of `pairPlace`; `undefined` where what it needs has not
   * come yet.
   */
  readonly kindsOf: (ground: SubjectGround) => Uint8Array | undefined;
  /** `among`: told pairs that have a line stand out. */
  readonly dossiers?: "among";
  /**
   * Where nothing is selected and nothing filtered, fills tell how many missions each party hosts, and lines
   * come only when they are asked for. Of other subjects they tell with how many others each is in a class.
   */
  readonly countsHosted?: true;
  /** The classes that fills count. Default: all. */
  readonly countedClasses?: readonly LineClass[];
  /** The class that says that nothing was found: who asks for the others does not ask for it. */
  readonly absentClass?: LineClass;
  /** In a past year a pair of which one was no independent state is none of its pairs. */
  readonly isOfStates?: true;
  /** It needs the trade of a year. */
  readonly isOfTrade?: true;
  /** It compares two years. */
  readonly isOfTwoYears?: true;
  /** Where two years are compared another subject tells it: what changed. */
  readonly yieldsToChanges?: true;
  /** What a cell of the matrix shows; otherwise the class of the pair. */
  readonly cells?: "states" | "missions" | "trade";
  /** Classes of missions both ways, from A to B, from B to A: the sentence counts each way. */
  readonly ways?: readonly [both: LineClass, aToB: LineClass, bToA: LineClass];
  /** What the legend remarks, where it applies. */
  readonly remarks?: readonly LegendRemark["kind"][];
  /** Where its classes are of facts: fills, table and matrix tell them in these words. */
  readonly facts?: FactsOfSubject;
}

/** What is told of a subject whose classes are of facts. */
export interface FactsOfSubject {
  readonly name: string;
  /** Tables that they stand in. */
  readonly tables: readonly string[];
  /** Their sources, where they stand in none of the tables of facts. */
  readonly sources?: readonly string[];
  /** The words of its classes, in the order in which a legend tells them. */
  readonly words: Readonly<Partial<Record<LineClass, string>>>;
  /** They have dates; else every year shows the same, as of the source. */
  readonly isDated: boolean;
  /** The last year that its tables speak of: later years show it as it was then. */
  readonly lastYear?: number;
  /** As of when the source is, in its own words: "2010–2019". */
  readonly asOf?: string;
  /** Returns since and until when a pair is of its class on a day, and who says so; the pair by its place. */
  readonly standingOf?: (place: number, day: IsoDay) => ClassStanding | undefined;
}

/** Since and until when a pair is of a class, where facts have dates, and the ids of the sources that say it. */
export interface ClassStanding {
  readonly date?: FactDate;
  readonly sourceIds: readonly string[];
}

/** What the classes of pairs are found from. */
export interface SubjectGround {
  readonly world: WorldInYear;
  /** The world in an earlier year that is compared with. */
  readonly worldSince?: WorldInYear | undefined;
  /** The year whose trade is shown; absent before the first. */
  readonly tradeYear?: number | undefined;
  /** Trade of that year, once it has come. */
  readonly trade?: TradeYearFile | undefined;
  /** Two blocs are asked for: what is not found between them is shown as well. */
  readonly isBetweenBlocs?: boolean;
}

/** Kind of a pair that has no line. */
export const NO_LINE = 0;

/** Returns the number that stands for a class in lists of kinds. */
export function kindOf({ classes }: Pick<MapSubject, "classes">, name: LineClass): number {
  return Object.keys(classes).indexOf(name) + 1;
}

/** Returns the class that a number stands for, `undefined` for no line. */
export function classOf({ classes }: Pick<MapSubject, "classes">, kind: number) {
  return kind === NO_LINE ? undefined : Object.keys(classes)[kind - 1];
}

/** Returns the way that a class goes, if it goes one way only. */
export function wayOfClass(
  { classes }: Pick<MapSubject, "classes">,
  name: LineClass,
): "aToB" | "bToA" | undefined {
  const { dashedHalf } = classes[name] ?? {};
  return dashedHalf && (dashedHalf === "b" ? "aToB" : "bToA");
}
