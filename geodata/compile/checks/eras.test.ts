// @vitest-environment node
import { describe, expect, it } from "vitest";
import { makeDossier, makeEvent, problemsOfDossier } from "../testing/makeTree.ts";

const FILE = "geodata/dossiers/MAR-PER.yaml";

describe("eras", () => {
  const withEras = (eras: string, ...events: string[]) =>
    `${makeDossier(...events)}\neras: [${eras}]`;
  const EARLY = "{id: early, title: Early, from: 1956, until: 1990}";
  const LATE = "{id: late, title: Late, from: 1990}";

  it("hold every event, by its date or by name", () => {
    expect(
      problemsOfDossier(
        withEras(
          `${EARLY}, ${LATE}`,
          makeEvent({ id: "by-date" }),
          makeEvent({ id: "by-name", date: "unknown", era: "late" }),
          makeEvent({ id: "nowhere", date: "unknown" }),
          makeEvent({ id: "before-all", date: "1898" }),
          makeEvent({ id: "misnamed", date: "unknown", era: "lost" }),
        ),
      ),
    ).toEqual([
      `${FILE}:20:5: the event nowhere has neither a date nor an era; allowed are early, late`,
      `${FILE}:27:5: the event before-all of 1898 lies in none of the eras; give it an era; allowed are early, late`,
      `${FILE}:40:5: unknown era lost; allowed are early, late`,
    ]);
  });

  it("are not needed where a dossier has none", () => {
    expect(problemsOfDossier(makeDossier(makeEvent({ date: "unknown" })))).toEqual([]);
    expect(problemsOfDossier(makeDossier(makeEvent({ date: "unknown", era: "late" })))).toEqual([
      `${FILE}:11:5: unknown era late; the dossier has no eras`,
    ]);
  });

  it.each([
    [
      `${LATE.replace("1990", "1950")}, ${EARLY}`,
      [
        "the era late ends in no year; allowed is 1956, in which early begins",
        "the last era, early, ends in 1990; the last era has no until",
      ],
    ],
    [
      `${EARLY.replace("1956, until: 1990", "1995, until: 2000")}, ${LATE}`,
      [
        "the era late begins in 1990, early before it in 1995; eras stand in their order",
        "the event embassy-opened of 1965 lies in none of the eras; give it an era; allowed are early, late",
      ],
    ],
    [
      `${EARLY.replace("1990", "1985")}, ${LATE}`,
      ["the era early ends in 1985; allowed is 1990, in which late begins"],
    ],
    [`${EARLY}, ${LATE.replace("late", "early")}`, ["the era early again; an id names one era"]],
  ])("follow each other: %s", (eras, expected) => {
    const problems = problemsOfDossier(withEras(eras, makeEvent())).map((problem) =>
      problem.split(": ").slice(1).join(": "),
    );
    expect([...problems].sort()).toEqual([...expected].sort());
  });
});
