import type { DossierEntry } from "../domain/dataset.ts";
import { FILL_CLASSES, findKept } from "../domain/keptClass.ts";
import {
  type CountryFill,
  DEPENDENCY_FILL,
  FILL_OF_MEMBER,
  FILL_OF_STANDING,
  FILL_OF_SUBJECT,
  fillOfCount,
  fillOfSubject,
  fillOfTrade,
  MEMBER_EDGE,
} from "../domain/looks/countryFill.ts";
import type { LegendRemark, LegendRow, LegendSign } from "../domain/looks/legendRow.ts";
import {
  BROKEN_DASH,
  type ClassLook,
  DOSSIER_LOOKS,
  STORY_LOOKS,
  type StrokeLook,
} from "../domain/looks/lineLook.ts";
import { type FactsOfSubject, wayOfClass } from "../domain/mapSubject.ts";
import { PAIR_STANDINGS, type PairStanding } from "../domain/pairStanding.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import type { LineClass } from "../domain/subjectId.ts";
import type { AtlasState } from "./atlasStore.ts";
import { memoise } from "./memoise.ts";
import {
  selectDrawnDossiers,
  selectDrawnKinds,
  selectHasMissions,
  selectStories,
} from "./selectDrawn.ts";
import { countryOf } from "./selection.ts";
import {
  selectAllKinds,
  selectCounted,
  selectOfferedCounts,
  selectPartners,
  selectPassing,
  selectPassingSince,
  selectSince,
  selectSubject,
  selectTradeYear,
  selectWorld,
} from "./selectors.ts";
import { selectUndatedCount } from "./selectPairLine.ts";

/**
 * What the looks of the present map mean, in the order in which a legend tells it: only what is drawn,
 * and always disputes, dependent territories, small states and capitals.
 */
export const selectLegendRows = memoise(
  (state) =>
    [
      state.selection,
      state.filter,
      selectWorld(state),
      selectSubject(state),
      selectDrawnDossiers(state),
      selectOfferedCounts(state),
      selectUndatedCount(state),
      selectPassing(state),
      selectPassingSince(state),
      selectSince(state),
      selectDrawnKinds(state) !== undefined,
      selectCounted(state),
      selectStories(state),
    ] as const,
  (state, ..._): readonly LegendRow[] => [
    ...listCountedFills(state),
    ...listStoryRows(state),
    ...listDossierRows(state),
    ...(selectDrawnKinds(state) ? listClassRows(state) : []),
    ...listStandingRows(state),
    ...listFilterRows(state),
    ...listMissionRows(state),
    { sign: { kind: "dispute" }, sample: { kind: "dispute" } },
    fillRow({ kind: "dependency" }, DEPENDENCY_FILL),
    { sign: { kind: "small-state" }, sample: { kind: "dot" } },
    { sign: { kind: "capital" }, sample: { kind: "dot", isCapital: true } },
  ],
);

const fillRow = (sign: LegendSign, fill: CountryFill) => ({
  sign,
  sample: { kind: "fill", fill } as const,
});
const strongRow = (sign: LegendSign, line: StrokeLook): LegendRow => ({
  sign,
  sample: { kind: "line", line, isStrong: true },
});
const remark = (one: LegendRemark): LegendRow => ({ remark: one });

/** The classes of the fills that count, the fewest first. */
function listCountedFills(state: AtlasState): LegendRow[] {
  const counted = selectCounted(state);
  if (!counted) return [];
  const { id, countsHosted } = selectSubject(state);
  const { limits } = counted;
  const parties = [...counted.counts.values()];
  const countOf = (from: number, until = Number.POSITIVE_INFINITY) =>
    parties.filter((one) => one >= from && one <= until).length;
  const none = countOf(0, 0);
  return [
    ...limits.flatMap((from, index) => {
      const next = limits[index + 1];
      const until = next === undefined ? undefined : next - 1;
      const count = countOf(from, until);
      const sign = { kind: "counted", subject: id, from, until, count } as const;
      return count > 0 ? [fillRow(sign, fillOfCount(limits, from))] : [];
    }),
    ...(none > 0
      ? [fillRow({ kind: "counted-none", subject: id, count: none }, fillOfCount(limits, 0))]
      : []),
    ...(countsHosted ? [remark({ kind: "hosted-as-of", years: state.atlas.missionYears })] : []),
  ];
}

function listStoryRows(state: AtlasState): LegendRow[] {
  const stories = selectStories(state);
  return [true, false]
    .filter((isBroken) => stories.some((story) => (story.isBroken ?? false) === isBroken))
    .map((isBroken) =>
      strongRow(
        { kind: "story", isBroken },
        { ...STORY_LOOKS.plain, ...(isBroken && { dash: BROKEN_DASH }) },
      ),
    );
}

function listDossierRows(state: AtlasState): LegendRow[] {
  const { selection } = state;
  const pair = selection.kind === "pair" ? selection.pair : undefined;
  const drawn = selectDrawnDossiers(state);
  const others = selectStories(state).length > 0 ? [] : drawn.filter((one) => one.pair !== pair);
  const has = (depth: DossierEntry["depth"]) => others.some((entry) => entry.depth === depth);
  const full = DOSSIER_LOOKS[selection.kind === "country" ? "ofCountry" : "full"];
  const rows: LegendRow[] = [];
  if (pair) rows.push(strongRow({ kind: "selected-pair" }, DOSSIER_LOOKS.selected));
  if (has("full")) rows.push(strongRow({ kind: "documented" }, full));
  if (has("notes")) rows.push(strongRow({ kind: "single-facts" }, DOSSIER_LOOKS.notes));
  return rows;
}

/** The classes of the lines, with how many pairs are of each, and what is remarked of them. */
function listClassRows(state: AtlasState): LegendRow[] {
  const { isOfTrade, remarks = [], facts } = selectSubject(state);
  const { atlas } = selectWorld(state);
  if (isOfTrade && selectTradeYear(state) === undefined) {
    return [remark({ kind: "no-trade", first: atlas.firstTradeYear })];
  }
  const [before, after] = [true, false].map((isBefore) =>
    remarks
      .filter((kind) => REMARKS_BEFORE.has(kind) === isBefore)
      .flatMap((kind) => REMARKS[kind]?.(state) ?? [])
      .map(remark),
  );
  return [
    ...(before ?? []),
    ...listCountedRows(state),
    ...(after ?? []),
    ...(facts?.asOf ? [remark({ kind: "subject-as-of", asOf: facts.asOf })] : []),
  ];
}

/** Remarks that stand above the classes. */
const REMARKS_BEFORE: ReadonlySet<LegendRemark["kind"]> = new Set(["trade-year"]);

/** When a remark of a subject applies, and what it says. */
const REMARKS: Partial<
  Record<LegendRemark["kind"], (state: AtlasState) => LegendRemark | undefined>
> = {
  "trade-year": (state) => {
    const year = selectTradeYear(state);
    return year === undefined ? undefined : { kind: "trade-year", year };
  },
  undated: (state) => {
    const count = selectUndatedCount(state);
    return count > 0 ? { kind: "undated", count } : undefined;
  },
  // With a country selected the remark on what stands between says it.
  "until-broken": (state) =>
    selectWorld(state).isNewest || state.selection.kind === "country"
      ? undefined
      : { kind: "until-broken" },
  "not-found": () => ({ kind: "not-found" }),
  "missions-undated": (state) => {
    const { isNewest, atlas } = selectWorld(state);
    return isNewest ? undefined : { kind: "missions-undated", years: atlas.missionYears };
  },
};

/** Whether the fills beside a selected country tell the classes of its lines, which then stand beside them. */
function hasFillsOfLines(state: AtlasState): boolean {
  const { facts, isOfTrade, ways } = selectSubject(state);
  const isTold = facts !== undefined || isOfTrade === true || ways !== undefined;
  return isTold && state.selection.kind === "country";
}

/** The line of a class, as those of a selected country stand out. */
function besideFill(state: AtlasState, lineClass: LineClass | undefined) {
  const line = lineClass === undefined ? undefined : selectSubject(state).classes[lineClass];
  return line ? { beside: { kind: "line", line, isStrong: true } as const } : {};
}

/** Classes that go one way and the other are one row. Those that fills tell stand beside these. */
function listCountedRows(state: AtlasState): LegendRow[] {
  const subject = selectSubject(state);
  const { classes, facts, absentClass } = subject;
  const counts = selectOfferedCounts(state);
  const countOf = (name: string) => counts.get(name) ?? 0;
  const areOnFills = hasFillsOfLines(state);
  const names = Object.keys(facts?.words ?? classes).filter(
    (name) => countOf(name) > 0 && (!areOnFills || name === absentClass),
  );
  const oneWay = names.filter((name) => wayOfClass(subject, name) !== undefined);
  const others = new Set(oneWay.slice(1));
  // Those of a selected country stand out.
  const isStrong = state.selection.kind === "country";
  return names
    .filter((name) => !others.has(name))
    .flatMap((lineClass): LegendRow[] => {
      const line = classes[lineClass];
      if (!line) return [];
      const isOneWay = oneWay.includes(lineClass);
      const words = facts?.words[lineClass];
      const counted = isOneWay ? oneWay : [lineClass];
      const count = counted.reduce((sum, name) => sum + countOf(name), 0);
      const told = words === undefined ? {} : { words };
      return [
        {
          sign: { kind: "line-class", lineClass, isOneWay, count, ...told },
          sample: { kind: "line", line, isStrong },
        },
      ];
    });
}

/** What stands between two, in the order of `MapSubject.ways`. */
const STANDINGS_OF_WAYS: readonly PairStanding[] = [
  "missions-both",
  "missions-sent",
  "missions-hosted",
];

/** None before the past has come: what is not there yet is not "nothing found". */
function listStandingRows(state: AtlasState): LegendRow[] {
  const { selection } = state;
  const world = selectWorld(state);
  if (selection.kind !== "country") return [];
  const { country } = selection;
  const { facts, cells, ways = [] } = selectSubject(state);
  if (facts) return listFactFills(state, facts, country);
  if (cells === "trade") return listTradeFills(state);
  // A subject of facts that has not come.
  if (!cells) return [];
  if (!world.states()) return world.isNewest ? [] : [remark({ kind: "past-standing" })];
  const standings = PAIR_STANDINGS.map((standing) => ({
    standing,
    count: countKept(state, standing),
    way: ways[STANDINGS_OF_WAYS.indexOf(standing)],
  }));
  // Missions have no dates, and stay listed where relations are broken off: the sentence counts them all.
  const lines = selectOfferedCounts(state);
  const underFills =
    ways.reduce((sum, way) => sum + (lines.get(way) ?? 0), 0) -
    standings.reduce((sum, { way, count }) => sum + (way === undefined ? 0 : count), 0);
  return [
    ...standings.flatMap(({ standing, count, way }) => {
      const sign = { kind: "standing", standing, country, count } as const;
      const row = fillRow(sign, FILL_OF_STANDING[standing]);
      return count > 0 ? [{ ...row, ...besideFill(state, way) }] : [];
    }),
    ...(underFills > 0 ? [remark({ kind: "missions-under-fills", count: underFills })] : []),
    ...(world.isNewest ? [] : [remark({ kind: "past-standing" })]),
  ];
}

/** What the fills say of the trade of the others with the selected country. */
function listTradeFills(state: AtlasState): LegendRow[] {
  const counts = selectOfferedCounts(state);
  return [
    ...[...counts].flatMap(([lineClass, count], index) =>
      count > 0
        ? [
            {
              ...fillRow(
                { kind: "subject-fill", lineClass, words: "", count },
                fillOfTrade(index + 1),
              ),
              ...besideFill(state, lineClass),
            },
          ]
        : [],
    ),
    ...noneRows(state),
  ];
}

/** What the fills say of the others where the subject is of facts, whose classes are named by their looks. */
function listFactFills(state: AtlasState, facts: FactsOfSubject, country: PartyCode): LegendRow[] {
  const subject = selectSubject(state);
  const counts = selectOfferedCounts(state);
  const shown = Object.keys(facts.words).filter((name) => (counts.get(name) ?? 0) > 0);
  const isOneWay = (name: string) => wayOfClass(subject, name) !== undefined;
  const oneWay = shown.find(isOneWay);
  const ways = oneWay === undefined ? [] : (["sent", "hosted"] as const);
  return [
    ...shown
      .filter((name) => !isOneWay(name))
      .map((lineClass) => {
        const words = facts.words[lineClass] ?? "";
        const fill = fillOfSubject(lineClass as ClassLook, true);
        const count = countKept(state, lineClass);
        return {
          ...fillRow({ kind: "subject-fill", lineClass, words, count }, fill),
          ...besideFill(state, lineClass),
        };
      }),
    ...ways.flatMap((way) => {
      const count = countKept(state, way);
      const words = facts.words[oneWay ?? ""] ?? "";
      const sign = { kind: "subject-way", way, words, country, count } as const;
      const look: ClassLook = way === "sent" ? "a-to-b" : "b-to-a";
      return count > 0
        ? [{ ...fillRow(sign, FILL_OF_SUBJECT[way]), ...besideFill(state, look) }]
        : [];
    }),
    ...noneRows(state),
  ];
}

/** Those with which nothing of the subject was found. */
function noneRows(state: AtlasState): LegendRow[] {
  const count = countKept(state, FILL_CLASSES.none);
  return count > 0 ? [fillRow({ kind: "subject-none", count }, FILL_OF_SUBJECT.none)] : [];
}

/** How many of those to whom the selected country may have lines are in a class of its fills. */
function countKept(state: AtlasState, name: string): number {
  const ground = {
    subject: selectSubject(state),
    world: selectWorld(state),
    kinds: selectAllKinds(state),
    counted: selectCounted(state),
    country: countryOf(state.selection),
  };
  const parties = findKept(name, ground)?.parties;
  return selectPartners(state)?.filter((code) => parties?.has(code)).length ?? 0;
}

/** What the fills say about the filter, and which states were none in the year shown. */
function listFilterRows(state: AtlasState): LegendRow[] {
  const { atlas, filter, selection } = state;
  const { include, exclude, between } = filter;
  const passing = selectPassing(state);
  const world = selectWorld(state);
  const since = selectSince(state);
  const isCountry = selection.kind === "country";
  const isPale = atlas.partyCodes.some((code) => world.isIndependent(code) === "no");
  const rows: LegendRow[] = [];
  if (passing && between && !isCountry) {
    const [one, other] = passing.sides ?? [];
    rows.push(
      fillRow({ kind: "blocs", ids: between.one, side: "one" }, FILL_OF_MEMBER.inside),
      fillRow({ kind: "blocs", ids: between.other, side: "other" }, FILL_OF_MEMBER.other),
    );
    if ([...(one ?? [])].some((code) => other?.has(code))) {
      rows.push(fillRow({ kind: "both-sides" }, FILL_OF_MEMBER.both));
    }
  } else if (passing) {
    const isOneBloc = include.length === 1 && exclude.length === 0;
    rows.push(
      fillRow(
        isOneBloc ? { kind: "blocs", ids: include } : { kind: "inside-filter" },
        // The fill says what stands between: members have its edge.
        isCountry ? { colour: "land", edge: MEMBER_EDGE } : FILL_OF_MEMBER.inside,
      ),
    );
  }
  if (selectPassingSince(state) && since !== undefined && !isCountry) {
    rows.push(
      fillRow({ kind: "joined", since }, FILL_OF_MEMBER.joined),
      fillRow({ kind: "left", since }, FILL_OF_MEMBER.left),
    );
  }
  if (passing && passing.unknown.size > 0) {
    rows.push(fillRow({ kind: "member-unknown" }, FILL_OF_MEMBER.unknown));
  }
  if (isPale && !isCountry) {
    rows.push(fillRow({ kind: "not-independent" }, FILL_OF_MEMBER.notIndependent));
  }
  return rows;
}

/** Missions are drawn as soon as something is selected: a country's in ink, a pair's in its colours. */
function listMissionRows(state: AtlasState): LegendRow[] {
  const { selection } = state;
  if (!selectHasMissions(state)) return [];
  const colours =
    selection.kind === "pair" ? (["party-a", "party-b"] as const) : (["line-strong"] as const);
  return [true, false].map((isExactPlace) => ({
    sign: { kind: "mission", isExactPlace },
    sample: { kind: "mission", colours, isExactPlace },
  }));
}
