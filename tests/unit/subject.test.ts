/** A kind of fact that lines stand for: which class, which way and as of when, wherever it is told. */
import { describe, expect, it } from "vitest";
import { listMatrixRows } from "../../src/domain/export/matrixTable.ts";
import { writePairTable } from "../../src/domain/export/pairTable.ts";
import { type ClassLook, LOOKS_OF_FACTS } from "../../src/domain/looks/lineLook.ts";
import { kindOf as kindOfClass, type MapSubject } from "../../src/domain/mapSubject.ts";
import { fillMatrix, signOfClass } from "../../src/domain/matrix.ts";
import { pairPlace } from "../../src/domain/pairStates.ts";
import { type SubjectFile, subjectOfFile } from "../../src/domain/subjectFile.ts";
import { nameCell } from "../../src/features/table-view/nameCell.ts";
import { SIGNS } from "../../src/features/table-view/signs.ts";
import { writeLegendRow } from "../../src/messages/legend.ts";
import { writeShownSentence } from "../../src/messages/shown.ts";
import { type AtlasState, createAtlasStore } from "../../src/store/atlasStore.ts";
import { selectLegendRows } from "../../src/store/selectLegendRows.ts";
import { selectShown, selectWorld } from "../../src/store/selectors.ts";
import { selectFactKinds } from "../../src/store/selectPairLine.ts";
import { code, codes } from "../../src/testing/codes.ts";
import { makeAtlas } from "../../src/testing/makeAtlas.ts";
import { makeExportView } from "../../src/testing/makeExportView.ts";

const ID = "tolls";
const WORLD = { subjects: [[ID, "Tolls", "economy"]] as const };
const ATLAS = makeAtlas(WORLD);
const LOOKS = Object.keys(LOOKS_OF_FACTS) as ClassLook[];
const kindOf = (name: ClassLook) => kindOfClass({ classes: LOOKS_OF_FACTS }, name);
const placeOf = (one: string, other: string) =>
  pairPlace(
    ATLAS.partyCodes.indexOf(code(one)),
    ATLAS.partyCodes.indexOf(code(other)),
    ATLAS.partyCodes.length,
  );

/** France takes a toll of Morocco; Peru and Chile, and Peru and Morocco, have treaties of two kinds. */
function makeSubject(changes: Partial<SubjectFile> = {}): MapSubject {
  const spans = {
    place: [placeOf("CHL", "PER"), placeOf("FRA", "MAR"), placeOf("MAR", "PER")],
    kind: [kindOf("strong"), kindOf("a-to-b"), kindOf("dashed")],
    since: [0, 0, 0],
    until: [0, 0, 0],
  };
  const words = {
    strong: "a treaty",
    dashed: "a dispute",
    "a-to-b": "a toll one way",
    "b-to-a": "a toll one way",
  };
  const file = { id: ID, isDated: true, spans, ...changes };
  return subjectOfFile(file, { name: "Tolls", words, tables: [ID] });
}

const show =
  (subject: MapSubject, prepare: (state: AtlasState) => void = () => undefined) =>
  (state: AtlasState) => {
    state.receiveSubject(subject);
    state.showLines(ID);
    prepare(state);
  };

function stateOf(subject: MapSubject, prepare?: (state: AtlasState) => void) {
  const store = createAtlasStore(ATLAS);
  show(subject, prepare)(store.getState());
  return store.getState();
}

describe("the sentence", () => {
  const say = (changes: Partial<SubjectFile>, prepare?: (state: AtlasState) => void) =>
    writeShownSentence(selectShown(stateOf(makeSubject(changes), prepare)));

  it("names the year that is drawn, and no year of the newest", () => {
    expect(say({})).toBe("Tolls: 3 of 28 pairs");
    expect(say({}, (state) => state.chooseYear(1990))).toBe("Tolls in 1990: 3 of 28 pairs");
  });

  it("names the last year of a table that ends sooner", () => {
    expect(say({ lastYear: 2018 })).toBe("Tolls in 2018: 3 of 28 pairs");
    expect(say({ lastYear: 2018 }, (state) => state.chooseYear(2020))).toBe(
      "Tolls in 2018: 3 of 28 pairs",
    );
  });

  it("never says of facts without dates that they are of the year shown", () => {
    const changes = { isDated: false, asOf: "February 2026" };
    expect(say(changes, (state) => state.chooseYear(1990))).toBe(
      "Tolls, as of February 2026: 3 of 28 pairs",
    );
  });
});

describe("the matrix", () => {
  const [CHL, FRA, MAR, PER] = codes("CHL", "FRA", "MAR", "PER");
  const parties = codes("CHL", "FRA", "MAR", "PER");
  const subject = makeSubject();
  const state = stateOf(subject);
  const cells = fillMatrix(selectWorld(state), subject, {
    rows: parties,
    columns: parties,
    trade: undefined,
    kinds: selectFactKinds(state),
  });
  const cellOf = (row = CHL, column = CHL) =>
    cells?.[parties.indexOf(row as never)]?.[parties.indexOf(column as never)] ?? { sign: "same" };

  it("has a sign of its own for each class, and one way only from the row", () => {
    expect(cellOf(CHL, PER).sign).toBe("tie-strong");
    expect(cellOf(PER, MAR).sign).toBe("tie-dashed");
    expect(cellOf(FRA, MAR).sign).toBe("tie-one-way");
    expect(cellOf(MAR, FRA).sign).toBe("no-tie");
    const signs = LOOKS.map((name) => SIGNS[signOfClass(name)]);
    expect(new Set(signs).size).toBe(new Set(LOOKS.map(signOfClass)).size);
  });

  it("says the class of a cell aloud", () => {
    const say = (row: typeof CHL, column: typeof CHL) =>
      nameCell(cellOf(row, column), [row as never, column as never], ATLAS.nameOf, subject.facts);
    expect(say(PER, CHL)).toBe("Chile–Peru: a treaty");
    expect(say(FRA, MAR)).toBe("France to Morocco: a toll one way");
    expect(say(MAR, FRA)).toBe("Morocco to France: none found");
  });
});

it("the legend says at which end one way begins", () => {
  const state = stateOf(makeSubject());
  const words = selectLegendRows(state).map((row) => writeLegendRow(row, ATLAS));
  const first = words.indexOf("a treaty: 1");
  expect(words.slice(first, first + 3)).toEqual([
    "a treaty: 1",
    "a dispute: 1",
    "a toll one way, from the solid half: 1",
  ]);
});

it("files say the class in words, and which way it goes", () => {
  const view = makeExportView(WORLD, show(makeSubject()));
  expect(writePairTable(view).rows.map((row) => row.class)).toEqual([
    "a treaty",
    "a toll one way, FRA to MAR",
    "a dispute",
  ]);
  const matrix = makeExportView(
    { ...WORLD, ...LAS },
    show(makeSubject(), (state) => {
      state.includeOrganisation("LAS");
      state.chooseView("matrix");
    }),
  );
  expect(listMatrixRows(matrix).rows).toMatchObject([
    { code: "FRA", MAR: "a toll one way" },
    { code: "MAR", FRA: "none found" },
  ]);
});

const LAS = {
  memberships: [
    { party: "FRA", organisation: "LAS", since: 19500000 },
    { party: "MAR", organisation: "LAS", since: 19500000 },
  ],
};
