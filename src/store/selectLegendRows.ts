import type { DossierEntry } from "../domain/dataset.ts";
import { isOneWay, LINE_CLASSES, type LineClass, type SubjectClass } from "../domain/lineMode.ts";
import type { LineSubject } from "../domain/lineSubject.ts";
import {
  type CountryFill,
  DEPENDENCY_FILL,
  FILL_OF_MEMBER,
  FILL_OF_STANDING,
  FILL_OF_SUBJECT,
  fillOfSubject,
  MEMBER_EDGE,
} from "../domain/looks/countryFill.ts";
import type {
  CountedClass,
  LegendRemark,
  LegendRow,
  LegendSign,
} from "../domain/looks/legendRow.ts";
import {
  BROKEN_DASH,
  DOSSIER_LOOKS,
  LINE_LOOKS,
  type StrokeLook,
} from "../domain/looks/lineLook.ts";
import { isBrokenRelation, PAIR_STANDINGS } from "../domain/pairStanding.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import type { AtlasState } from "./atlasStore.ts";
import { memoise } from "./memoise.ts";
import {
  selectClassCounts,
  selectDrawnDossiers,
  selectLinePicture,
  selectPassing,
  selectPassingSince,
  selectSince,
  selectSubject,
  selectTradeYear,
  selectUndatedCount,
  selectWorld,
} from "./selectors.ts";

/**
 * What the looks of the present map mean, in the order in which a legend tells it: only what is drawn,
 * and always disputes, dependent territories and small states.
 */
export const selectLegendRows = memoise(
  (state) =>
    [
      state.selection,
      state.filter,
      selectWorld(state),
      selectLinePicture(state),
      selectDrawnDossiers(state),
      selectClassCounts(state),
      selectUndatedCount(state),
      selectPassing(state),
      selectPassingSince(state),
      selectSince(state),
      selectSubject(state),
    ] as const,
  (state, ..._): readonly LegendRow[] => [
    ...listDossierRows(state),
    ...(selectLinePicture(state) === "documented" ? [] : listClassRows(state)),
    ...listStandingRows(state),
    ...listFilterRows(state),
    ...listMissionRows(state),
    { sign: { kind: "dispute" }, sample: { kind: "dispute" } },
    fillRow({ kind: "dependency" }, DEPENDENCY_FILL),
    { sign: { kind: "small-state" }, sample: { kind: "dot" } },
  ],
);

const fillRow = (sign: LegendSign, fill: CountryFill): LegendRow => ({
  sign,
  sample: { kind: "fill", fill },
});
const strongRow = (sign: LegendSign, line: StrokeLook): LegendRow => ({
  sign,
  sample: { kind: "line", line, isStrong: true },
});
const remark = (one: LegendRemark): LegendRow => ({ remark: one });

function listDossierRows(state: AtlasState): LegendRow[] {
  const { selection } = state;
  const pair = selection.kind === "pair" ? selection.pair : undefined;
  const drawn = selectDrawnDossiers(state);
  const others = drawn.filter((entry) => entry.pair !== pair);
  const has = (depth: DossierEntry["depth"]) => others.some((entry) => entry.depth === depth);
  const full = DOSSIER_LOOKS[selection.kind === "country" ? "ofCountry" : "full"];
  const rows: LegendRow[] = [];
  if (pair) rows.push(strongRow({ kind: "selected-pair" }, DOSSIER_LOOKS.selected));
  if (has("full")) rows.push(strongRow({ kind: "documented" }, full));
  if (has("notes")) rows.push(strongRow({ kind: "single-facts" }, DOSSIER_LOOKS.notes));
  const broken = drawn.find(isBrokenRelation);
  if (broken && selectLinePicture(state) === "documented") {
    const look = broken.depth === "full" ? full : DOSSIER_LOOKS.notes;
    rows.push(strongRow({ kind: "broken-dossier" }, { ...look, dash: BROKEN_DASH }));
  }
  return rows;
}

/** The classes of the lines, with how many pairs are of each. */
function listClassRows(state: AtlasState): LegendRow[] {
  const picture = selectLinePicture(state);
  const counts = selectClassCounts(state);
  const world = selectWorld(state);
  const tradeYear = selectTradeYear(state);
  const count = (name: LineClass) => counts.get(name) ?? 0;
  // Those of a selected country stand out.
  const isStrong = state.selection.kind === "country";
  const row = (lineClass: CountedClass, look: LineClass, count: number): LegendRow => ({
    sign: { kind: "line-class", lineClass, count },
    sample: { kind: "line", line: LINE_LOOKS[look], isStrong },
  });
  if (picture === "missions") {
    const oneWay = count("missions-a-to-b") + count("missions-b-to-a");
    const none = count("missions-none-found");
    return [
      row("missions-each-way", "missions-each-way", count("missions-each-way")),
      row("missions-one-way", "missions-a-to-b", oneWay),
      ...(none > 0 ? [row("missions-none-found", "missions-none-found", none)] : []),
      ...(world.isNewest
        ? []
        : [remark({ kind: "missions-undated", years: world.atlas.missionYears })]),
    ];
  }
  if (picture === "subject") return listSubjectRows(state, counts, isStrong);
  if (picture === "trade" && tradeYear === undefined) {
    return [remark({ kind: "no-trade", first: world.atlas.firstTradeYear })];
  }
  const rows = LINE_CLASSES[picture].map((name) => row(name, name, count(name)));
  const undated = selectUndatedCount(state);
  // With a country selected the remark on what stands between says it.
  const isPastAlone = !world.isNewest && state.selection.kind !== "country";
  return [
    ...(picture === "trade" && tradeYear !== undefined
      ? [remark({ kind: "trade-year", year: tradeYear })]
      : []),
    ...rows,
    ...(undated > 0 ? [remark({ kind: "undated", count: undated })] : []),
    ...(picture === "relations" && isPastAlone ? [remark({ kind: "until-broken" })] : []),
    ...(picture === "gaps" ? [remark({ kind: "not-found" })] : []),
  ];
}

/** Classes with the same words, as one way and the other, are one row. */
function listSubjectRows(
  state: AtlasState,
  counts: ReadonlyMap<LineClass, number>,
  isStrong: boolean,
): LegendRow[] {
  const subject = selectSubject(state);
  if (!subject) return [];
  const rows = new Map<string, { subjectClass: SubjectClass; count: number }>();
  for (const [name, words] of Object.entries(subject.words)) {
    const subjectClass = name as SubjectClass;
    const row = rows.get(words) ?? { subjectClass, count: 0 };
    rows.set(words, { ...row, count: row.count + (counts.get(subjectClass) ?? 0) });
  }
  return [
    ...[...rows].map(
      ([words, row]): LegendRow => ({
        sign: { kind: "subject-class", words, ...row },
        sample: { kind: "line", line: LINE_LOOKS[row.subjectClass], isStrong },
      }),
    ),
    ...(subject.asOf ? [remark({ kind: "subject-as-of", asOf: subject.asOf })] : []),
  ];
}

/** None before the past has come: what is not there yet is not "nothing found". */
function listStandingRows(state: AtlasState): LegendRow[] {
  const { selection } = state;
  const world = selectWorld(state);
  if (selection.kind !== "country") return [];
  const { country } = selection;
  const subject = selectSubject(state);
  if (selectLinePicture(state) === "subject")
    return subject ? listSubjectFills(state, subject, country) : [];
  const present = new Set(
    world.states()
      ? world.atlas.partyCodes
          .filter((code) => code !== country)
          .map((code) => world.standing(country, code))
      : [],
  );
  return [
    ...PAIR_STANDINGS.filter((standing) => present.has(standing)).map((standing) =>
      fillRow({ kind: "standing", standing, country }, FILL_OF_STANDING[standing]),
    ),
    ...(world.isNewest ? [] : [remark({ kind: "past-standing" })]),
  ];
}

/** What the fills say of the others where lines stand for a kind of fact. */
function listSubjectFills(
  state: AtlasState,
  subject: LineSubject,
  country: PartyCode,
): LegendRow[] {
  const counts = selectClassCounts(state);
  const shown = (Object.keys(subject.words) as SubjectClass[]).filter(
    (name) => (counts.get(name) ?? 0) > 0,
  );
  const ways = shown.some(isOneWay) ? (["sent", "hosted"] as const) : [];
  return [
    ...shown
      .filter((name) => !isOneWay(name))
      .map((subjectClass) => {
        const words = subject.words[subjectClass] ?? "";
        const fill = fillOfSubject(subjectClass, true);
        return fillRow({ kind: "subject-fill", subjectClass, words }, fill);
      }),
    ...ways.map((way) => fillRow({ kind: "subject-way", way, country }, FILL_OF_SUBJECT[way])),
    fillRow({ kind: "subject-none" }, FILL_OF_SUBJECT.none),
  ];
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
function listMissionRows({ selection }: AtlasState): LegendRow[] {
  if (selection.kind === "none") return [];
  const colours =
    selection.kind === "pair" ? (["party-a", "party-b"] as const) : (["line-strong"] as const);
  return [true, false].map((isExactPlace) => ({
    sign: { kind: "mission", isExactPlace },
    sample: { kind: "mission", colours, isExactPlace },
  }));
}
