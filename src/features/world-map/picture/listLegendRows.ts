import { LINE_CLASSES, type LineClass } from "../../../domain/lineMode.ts";
import { isBrokenRelation, PAIR_STANDINGS } from "../../../domain/pairStanding.ts";
import type { CountryFill } from "../../../layers/CountriesLayer.ts";
import type { MapColour } from "../../../layers/palette.ts";
import { legendMessages as messages } from "../../../messages/legend.ts";
import { writeStanding } from "../../../messages/standing.ts";
import type { AtlasState } from "../../../store/atlasStore.ts";
import {
  selectClassCounts,
  selectDrawnDossiers,
  selectLinePicture,
  selectPassing,
  selectTradeYear,
  selectWorld,
} from "../../../store/selectors.ts";
import { BROKEN_DASH, LINE_LOOKS, type LineLook } from "../lineLooks.ts";
import { FILL_OF_STANDING } from "../styleCountries.ts";

/** A sample of the picture. */
export type Sample =
  | { readonly kind: "fill"; readonly fill: CountryFill }
  | { readonly kind: "dispute" }
  | { readonly kind: "line"; readonly line: Omit<LineLook, "opacity"> }
  | { readonly kind: "gradient"; readonly colours: readonly [MapColour, MapColour] };

/** A sample, and what it means; a row without one is a remark. */
export interface LegendRow {
  readonly sample?: Sample;
  readonly text: string;
}

/** Returns what the colours, patterns and lines of a picture mean, in short. */
export function listLegendRows(state: AtlasState): LegendRow[] {
  return [
    ...lineRows(state),
    ...standingRows(state),
    ...filterRows(state),
    { sample: { kind: "dispute" }, text: messages.dispute },
    { sample: { kind: "fill", fill: { colour: "dependency" } }, text: messages.dependency },
  ];
}

function lineRows(state: AtlasState): LegendRow[] {
  const picture = selectLinePicture(state);
  const { selection } = state;
  const pair = selection.kind === "pair" ? selection.pair : undefined;
  const selected: LegendRow[] = pair
    ? [
        {
          sample: { kind: "gradient", colours: ["party-a", "party-b"] },
          text: messages.selectedPair,
        },
      ]
    : [];
  const drawn = selectDrawnDossiers(state);
  const others = drawn.filter((entry) => entry.pair !== pair);
  const line = (width: number, dash?: readonly number[]): Sample => ({
    kind: "line",
    line: { colour: "line", width, ...(dash && { dash }) },
  });
  const brokenRow = drawn.some(isBrokenRelation)
    ? [{ sample: line(1.7, BROKEN_DASH), text: messages.brokenLine }]
    : [];
  return [
    ...selected,
    ...(others.some(({ depth }) => depth === "full")
      ? [{ sample: line(1.7), text: messages.documented }]
      : []),
    ...(others.some(({ depth }) => depth === "notes")
      ? [{ sample: line(1.1), text: messages.notes }]
      : []),
    ...(picture === "documented" ? brokenRow : classRows(state)),
  ];
}

/** The classes of the lines, with how many pairs are of each. */
function classRows(state: AtlasState): LegendRow[] {
  const picture = selectLinePicture(state);
  const counts = selectClassCounts(state);
  const tradeYear = selectTradeYear(state);
  const world = selectWorld(state);
  const row = (name: LineClass, text: string, count: number): LegendRow => ({
    sample: { kind: "line", line: LINE_LOOKS[name] },
    text: messages.counted(text, count),
  });
  const count = (name: LineClass) => counts.get(name) ?? 0;
  if (picture === "missions") {
    const oneWay = count("missions-a-to-b") + count("missions-b-to-a");
    const { "missions-each-way": both, "missions-one-way": one } = messages.lineClasses;
    return [
      row("missions-each-way", both, count("missions-each-way")),
      row("missions-a-to-b", one, oneWay),
      ...(count("missions-none-found") > 0
        ? [
            row(
              "missions-none-found",
              messages.lineClasses["missions-none-found"],
              count("missions-none-found"),
            ),
          ]
        : []),
      ...(world.isNewest ? [] : [{ text: messages.missionsUndated }]),
    ];
  }
  const rows = LINE_CLASSES[picture].map((name) =>
    row(name, messages.lineClasses[name as keyof typeof messages.lineClasses], count(name)),
  );
  if (picture === "gaps") return [...rows, { text: messages.noteNotFound }];
  if (picture !== "trade") return rows;
  return tradeYear === undefined
    ? [{ text: messages.noTrade(world.atlas.tradeYears[0]) }]
    : [...rows, { text: messages.tradeYear(tradeYear) }];
}

function standingRows(state: AtlasState): LegendRow[] {
  const { selection } = state;
  if (selection.kind !== "country") return [];
  const world = selectWorld(state);
  const { country } = selection;
  const present = new Set(
    world.atlas.partyCodes
      .filter((code) => code !== country)
      .map((code) => world.standing(country, code)),
  );
  return PAIR_STANDINGS.filter((standing) => present.has(standing)).map((standing) => ({
    sample: { kind: "fill", fill: FILL_OF_STANDING[standing] },
    text: writeStanding(standing, world.atlas.nameOf(country)),
  }));
}

function filterRows(state: AtlasState): LegendRow[] {
  const passing = selectPassing(state);
  if (!passing) return [];
  const { atlas, filter } = state;
  const shortNames = (ids: readonly string[]) =>
    ids.map((id) => atlas.bloc(id)?.short ?? id).join(", ");
  const isCountry = state.selection.kind === "country";
  const member = (texture?: CountryFill["texture"]): Sample => ({
    kind: "fill",
    fill: { colour: "member", edge: "member-edge", ...(texture && { texture }) },
  });
  const unknown: LegendRow[] =
    passing.unknown.size > 0
      ? [
          {
            sample: { kind: "fill", fill: { colour: "land", texture: "dots" } },
            text: messages.memberUnknown,
          },
        ]
      : [];
  if (filter.between && passing.sides && !isCountry) {
    const [one, other] = passing.sides;
    const both = [...one].some((code) => other.has(code));
    return [
      { sample: member(), text: shortNames(filter.between.one) },
      { sample: member("rows"), text: shortNames(filter.between.other) },
      ...(both ? [{ sample: member("crosses"), text: messages.bothSides }] : []),
      ...unknown,
    ];
  }
  const isOneBloc = filter.include.length === 1 && filter.exclude.length === 0;
  const text = isOneBloc ? shortNames(filter.include) : messages.insideFilter;
  const edge: Sample = { kind: "fill", fill: { colour: "land", edge: "member-edge" } };
  return [{ sample: isCountry ? edge : member(), text }, ...unknown];
}
