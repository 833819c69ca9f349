import fc from "fast-check";
import { expect, it } from "vitest";
import { createHistory } from "../../src/domain/atlasHistory.ts";
import { MISSION_LEVELS } from "../../src/domain/countedMission.ts";
import { MEMBERSHIP_ROLES, type TradeYearFile, TURN_KINDS } from "../../src/domain/dataset.ts";
import type { Cell } from "../../src/domain/export/csv.ts";
import { writePairTable } from "../../src/domain/export/pairTable.ts";
import { writeStateTable } from "../../src/domain/export/stateTable.ts";
import { rankParties } from "../../src/domain/nameOrder.ts";
import { EXTRA_ROLES } from "../../src/domain/organisationFilter.ts";
import { PAIR_STATES } from "../../src/domain/pairState.ts";
import { listPairColumns } from "../../src/features/table-view/pairColumns.ts";
import { listStateColumns } from "../../src/features/table-view/stateColumns.ts";
import { FIRST_SUBJECTS } from "../../src/kinds/subjects/index.ts";
import { type AtlasState, createAtlasStore } from "../../src/store/atlasStore.ts";
import { selectExportView } from "../../src/store/selectExportView.ts";
import { selectSince, selectSubject, selectWorld } from "../../src/store/selectors.ts";
import {
  selectAskedTrade,
  selectPairRows,
  selectStateRows,
  selectTiedCountry,
} from "../../src/store/selectRows.ts";
import { code } from "../../src/testing/codes.ts";
import { makeAtlas, makeEntry, makeOrganisation } from "../../src/testing/makeAtlas.ts";
import { makeCoverage } from "../../src/testing/makeExportView.ts";
import { makeHistoryFile, type SpokenTurn } from "../../src/testing/makeWorld.ts";

const PARTIES = ["CHL", "ESH", "FRA", "MAR", "NZL", "PER", "PSE", "TCD"];
const PAIRS = PARTIES.flatMap((one, index) =>
  PARTIES.slice(index + 1).map((other) => `${one}-${other}`),
);
const ORGANISATIONS = ["AU", "LAS"];
const NONE_FOUND = "none found";

const anyDate = fc.constantFrom(0, 19609900, 19610099, 19640600, 19730000, 19850301, 20200000);
const anyYear = fc.constantFrom(1950, 1965, 1999, 2010, 2016);
const someTurns = fc.uniqueArray(
  fc.tuple(fc.constantFrom(...PAIRS), fc.constantFrom(...TURN_KINDS), anyDate, anyDate),
  { selector: ([pair]) => pair },
);
const someSummaries = fc.dictionary(
  fc.constantFrom(...PAIRS),
  fc.record({
    state: fc.constantFrom(...PAIR_STATES),
    missionsAToB: fc.constantFrom(...MISSION_LEVELS),
    missionsBToA: fc.constantFrom(...MISSION_LEVELS),
  }),
);
const someMemberships = fc.array(
  fc.record({
    party: fc.constantFrom(...PARTIES),
    organisation: fc.constantFrom(...ORGANISATIONS),
    role: fc.constantFrom(...MEMBERSHIP_ROLES),
    since: anyDate,
    until: fc.constantFrom(0, 0, 19990000),
  }),
);
const someDossiers = fc.uniqueArray(
  fc.record({
    pair: fc.constantFrom(...PAIRS),
    depth: fc.constantFrom("full" as const, "notes" as const),
    state: fc.constantFrom("relations" as const, "broken" as const, "stated-none" as const),
  }),
  { selector: ({ pair }) => pair },
);
const someTrade = fc.dictionary(
  fc.nat(PAIRS.length - 1).map(String),
  fc.tuple(fc.constantFrom(-1, 0, 7, 24_000), fc.constantFrom(-1, 5_000_000)),
);
const someStatehood = fc.dictionary(
  fc.constantFrom(...PARTIES),
  fc.constantFrom([[19600811, 0]] as const, [[18210728, 0]] as const),
);
const anyChoice = fc.record({
  lines: fc.constantFrom(...FIRST_SUBJECTS.map(({ id }) => id)),
  year: fc.option(anyYear),
  since: fc.option(anyYear),
  include: fc.subarray(ORGANISATIONS),
  between: fc.boolean(),
  roles: fc.subarray([...EXTRA_ROLES]),
  country: fc.option(fc.constantFrom(...PARTIES)),
});

const anyCase = fc.record({
  turns: someTurns,
  summaries: someSummaries,
  memberships: someMemberships,
  dossiers: someDossiers,
  trade: someTrade,
  statehood: someStatehood,
  choice: anyChoice,
});
type Case = typeof anyCase extends fc.Arbitrary<infer Value> ? Value : never;

/** The screen and the file of one view of one world. */
function show(drawn: Case) {
  const atlas = makeAtlas({
    summaries: drawn.summaries,
    memberships: drawn.memberships,
    organisations: ORGANISATIONS.map((id) => makeOrganisation(id)),
    dossiers: drawn.dossiers.map(({ pair, depth, state }) => makeEntry(pair, { depth, state })),
  });
  const turns = drawn.turns.map(
    ([pair, kind, one, other]): SpokenTurn =>
      other > one && one > 0 ? [pair, kind, one, other] : [pair, kind, one],
  );
  const past = { turns, statehood: drawn.statehood };
  const history = createHistory(makeHistoryFile(atlas, past), atlas.partyCodes);
  const store = createAtlasStore(atlas);
  const { lines, year, since, include, between, roles, country } = drawn.choice;
  const act = (step: (state: AtlasState) => void) => step(store.getState());
  act((state) => state.receiveHistory(history));
  act((state) => state.chooseView("table"));
  act((state) => state.chooseLines(lines));
  for (const id of include) act((state) => state.includeOrganisation(id));
  act((state) => state.setRoles(roles));
  if (between) act((state) => state.setBetween({ one: ["AU"], other: ["LAS"] }));
  if (year !== null) act((state) => state.chooseYear(year));
  if (since !== null) act((state) => state.compareSince(since));
  if (country !== null) act((state) => state.openCountry(code(country), "list"));
  act((state) => state.receiveTrade(makeTrade(drawn.trade, Math.min(year ?? 2016, 2016))));
  const state = store.getState();
  const beyond = { history, coverage: makeCoverage(), base: "" };
  return { atlas, state, view: selectExportView(state, beyond) };
}

function makeTrade(figures: Case["trade"], year: number): TradeYearFile {
  const places = Object.keys(figures).map(Number);
  places.sort((one, other) => one - other);
  const column = (side: 0 | 1) => places.map((place) => figures[place]?.[side] ?? -1);
  return { year, sourceId: "list", trade: { place: places, aToB: column(0), bToA: column(1) } };
}

/** The first day of a date in a file, as the screen sorts by it. */
function dayOf(cell: Cell): number | undefined {
  return cell === undefined ? undefined : Number(String(cell).replaceAll("-", ""));
}

it("a pair has on the screen and in its file the same state, date, missions and figures", () => {
  fc.assert(
    fc.property(anyCase, (drawn) => {
      const { atlas, state, view } = show(drawn);
      const trade = selectAskedTrade(state);
      const subject = selectSubject(state);
      const since = subject.isOfTwoYears ? selectSince(state) : undefined;
      const columns = listPairColumns(atlas, rankParties(atlas), {
        past: "here",
        subject,
        ...(trade && { tradeYear: trade.year }),
        ...(since !== undefined && { since }),
      });
      const column = (id: string) => columns.find((one) => one.id === id);
      const screen = selectPairRows(state).map((row) => {
        const words = (id: string) => column(id)?.cellOf(row).text;
        const key = (id: string) => column(id)?.keyOf(row);
        return {
          names: [words("partyA"), words("partyB")],
          relations: words("relations")?.replace("nothing found", NONE_FOUND),
          since: key("since"),
          missions: [words("missionsAToB"), words("missionsBToA")],
          trade: [key("tradeAToB"), key("tradeBToA")],
          documented: words("documented"),
        };
      });
      const words = { full: "documented", notes: "single facts", no: "—" };
      const file = writePairTable(view).rows.map((row) => ({
        names: [row.name_a, row.name_b],
        relations: row.relations,
        since: dayOf(row.relations_since),
        missions: [row.resident_mission_a_in_b, row.resident_mission_b_in_a],
        trade: [row.trade_a_to_b_thousand_usd, row.trade_b_to_a_thousand_usd],
        documented: words[row.has_dossier as keyof typeof words],
      }));
      expect(file).toEqual(screen);
    }),
  );
});

it("a state has on the screen and in its file the same counts, side, standing and membership", () => {
  const count = (cell: Cell) => (cell === NONE_FOUND ? 0 : cell);
  fc.assert(
    fc.property(anyCase, (drawn) => {
      const { atlas, state, view } = show(drawn);
      const country = selectTiedCountry(state);
      const columns = listStateColumns(atlas, {
        filter: state.filter,
        country,
        others: 0,
        rankOf: rankParties(atlas),
        isNewest: selectWorld(state).isNewest,
        past: "here",
      });
      const column = (id: string) => columns.find((one) => one.id === id);
      const table = writeStateTable(view);
      // Of a mission where nothing else was found the table tells the mission, the file both.
      const isMissionAlone = (row: (typeof table.rows)[number]) =>
        view.world.isNewest &&
        row.relations === NONE_FOUND &&
        [row.resident_mission_of_selected_here, row.resident_mission_in_selected].includes("yes");
      const screen = selectStateRows(state).map((row) => {
        const words = (id: string) => column(id)?.cellOf(row).text;
        const key = (id: string) => column(id)?.keyOf(row);
        return {
          name: words("state"),
          isNotIndependent: words("status") === "not independent",
          counts: [key("relationsWith"), key("sent"), key("hosted")],
          side: words("side")?.replace("—", ""),
          yearOfEntry: /\d{4}/.exec(words("member-since") ?? "")?.[0],
          standing: coarse(words("standing")),
        };
      });
      const file = table.rows.map((row) => ({
        name: row.name,
        isNotIndependent: row.independent === "no",
        counts: [row.relations_with, row.resident_missions_sent, row.resident_missions_hosted].map(
          count,
        ),
        side: table.columns.includes("side") ? String(row.side ?? "") : undefined,
        yearOfEntry: (row.member_since as string | undefined)?.slice(0, 4),
        standing: coarse(isMissionAlone(row) ? "relations" : (row.relations as string)),
      }));
      expect(file).toEqual(screen);
    }),
  );
});

/** What the words of a standing say of relations: the table tells of missions by the way. */
function coarse(words: string | undefined): string | undefined {
  if (words === undefined) return undefined;
  if (/not (an )?independent/.test(words)) return "not independent";
  if (/stated/.test(words)) return "stated that there are none";
  if (/broken off/.test(words)) return "broken off";
  return /^(nothing|none) found$/.test(words) ? "nothing found" : "relations";
}
