// @vitest-environment node
import { describe, expect, it } from "vitest";
import { NOTES, problemsOf, problemsOfDossier } from "../testing/makeTree.ts";

const FILE = "geodata/dossiers/MAR-PER.yaml";
const SOURCES = "sources: [{id: article}]";

describe("the ends of a directed fact", () => {
  const mission = (sender: string, host: string) =>
    `missions: [{id: embassy, sender: ${sender}, host: ${host}, class: embassy, kind: embassy, status: open, ${SOURCES}}]`;
  const visit = (from: string, to: string, third = "[]") =>
    `visits: [{id: visit, date: "2004", from: ${from}, to: ${to}, persons: [{name: A, office: B}], status: happened, text: A visit., third: ${third}, ${SOURCES}}]`;
  const recognition = (by: string, of: string) =>
    `recognitions: [{id: recognised, date: "2011", by: ${by}, of: ${of}, state: recognised, text: So., ${SOURCES}}]`;
  const problemsWith = (line: string, head = "parties: [MAR, PER]\ndepth: notes\n") =>
    problemsOfDossier(`${head}${line}`).map((problem) => problem.replace(/^\S+ /, ""));

  it("are the two parties", () => {
    expect(problemsWith(mission("MAR", "PER"))).toEqual([]);
    expect(problemsWith(mission("ESP", "PER"))).toEqual(["sender is ESP; allowed are MAR, PER"]);
    expect(problemsWith(visit("MAR", "ESP"))).toEqual(["to is ESP; allowed are MAR, PER"]);
    expect(problemsWith(recognition("PER", "ESH"))).toEqual(["of is ESH; allowed are MAR, PER"]);
  });

  it("differ", () => {
    expect(problemsWith(mission("MAR", "MAR"))).toEqual([
      "sender and host are both MAR; the two differ",
    ]);
    expect(problemsWith(visit("PER", "PER"))).toEqual(["from and to are both PER; the two differ"]);
    expect(problemsWith(recognition("PER", "PER"))).toEqual([
      "by and of are both PER; the two differ",
    ]);
  });

  it("can be a third party of a visit", () => {
    expect(problemsWith(visit("MAR", "ESP", "[ESP]"))).toEqual([]);
  });

  it("can be a former state in place of the party that it continues as", () => {
    const problems = problemsOf({
      "geodata/dossiers/MAR-RUS.yaml": `parties: [MAR, RUS]\ndepth: notes\n${mission("SUN", "MAR")}`,
    });
    expect(problems).toEqual([]);
  });

  it("include whose decision a change of relations was, but not from where a state is covered", () => {
    expect(problemsOfDossier(NOTES.replace("state:", "by: ESP\n    state:"))).toEqual([
      `${FILE}:7:5: by is ESP; allowed are MAR, PER`,
    ]);
    expect(
      problemsWith(
        `representations: [{id: covered, date: "2011", sender: PER, host: MAR, state: covered, from: ESP, text: So., ${SOURCES}}]`,
      ),
    ).toEqual([]);
  });
});
