import { describe, expect, it } from "vitest";
import type { DossierInput } from "../../../geodata/schema/dossier.ts";
import { lanesOfBits } from "../../domain/lifeLanes.ts";
import { unpackMarks } from "../../domain/lifeMarks.ts";
import { leaderVisits } from "../../kinds/leader_visits/kind.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { on, span } from "../../testing/dates.ts";
import { makeDossier, makeEvent, makeRelation, makeSource } from "../../testing/makeDossier.ts";
import {
  makePairFacts,
  makeSeries,
  makeTableMission,
  ofKind,
} from "../../testing/makePairFacts.ts";
import { factsOfDraft, pairsReferredTo } from "./factsOfDraft.ts";

const sources = [{ id: "article", at: "History" }];
const TALKS = {
  ...{ id: "talks", date: "1964-06", kind: "statement" as const, status: "happened" as const },
  ...{ text: "The two talk.", actors: ["MAR"], sources },
};
const VISIT = {
  ...{ id: "visit", date: "2004-11-30", from: "MAR", to: "PER", status: "happened" as const },
  ...{ persons: [{ name: "Mohammed VI", office: "King" }], text: "The king visits.", sources },
};

const makeDraft = (changes: Partial<DossierInput> = {}): DossierInput => ({
  ...{ parties: ["MAR", "PER"], depth: "full", ...changes },
});
const GROUND = { facts: makePairFacts("MAR-PER"), sources: [makeSource("article")] };

describe("the page of a draft", () => {
  it("has the facts of the draft as the app reads them", () => {
    const { dossier, problems, missingSources } = factsOfDraft(
      makeDraft({
        events: [
          { ...TALKS, date: "1970" },
          { ...TALKS, id: "first" },
        ],
        visits: [VISIT],
      }),
      GROUND,
    );
    expect(dossier).toMatchObject({ pair: "MAR-PER", depth: "full", missions: [] });
    expect(dossier.events.map(({ id }) => id)).toEqual(["first", "talks"]);
    expect(dossier.events[1]).toMatchObject({ date: on("1970"), third: [], text: "The two talk." });
    expect(dossier.visits).toMatchObject([{ id: "visit", date: on("2004-11-30") }]);
    expect(dossier.sources).toEqual([makeSource("article")]);
    expect([problems, missingSources]).toEqual([[], []]);
  });

  it("says what the build would refuse of the whole: an era that is gone, an id that stands twice", () => {
    const eras = [{ id: "late", title: "Late", from: "1990" }];
    const events = [TALKS, { ...TALKS, date: "1995" }];
    const { dossier, problems } = factsOfDraft(makeDraft({ eras, events }), GROUND);
    expect(problems.map(({ id, path, found }) => [id, path.join("."), found])).toEqual([
      ["talks", "events.1.id", "the id talks stands here again"],
      ["talks", "events.0.date", "the event talks of 1964-06 lies in none of the eras"],
    ]);
    expect(dossier.events).toHaveLength(2);
  });

  it("keeps what the tables know, with a life line that tells both once", () => {
    const journey = {
      ...{
        visitor: code("MAR"),
        host: code("PER"),
        person: "Mohammed VI",
        occasion: "state" as const,
      },
      ...{ date: on("2004-12-01"), sources: [{ id: "us-historian" }] },
    } as const;
    const facts = makePairFacts("MAR-PER", {
      missions: [makeTableMission()],
      byKind: ofKind(leaderVisits, journey),
    });
    const ground = { ...GROUND, facts, series: [makeSeries()] };
    const alone = factsOfDraft(makeDraft(), ground).facts;
    expect(alone).toMatchObject({ missions: [makeTableMission()], byKind: facts.byKind });
    expect(lanesOfBits(alone?.lifeLine?.lanes ?? 0)).toEqual(
      expect.arrayContaining(["missions", "visits", "trade"]),
    );
    const visits = (marks = alone?.lifeLine) =>
      unpackMarks(marks ?? { look: [], from: [], years: [] }).filter(
        ({ lane }) => lane === "visits",
      );
    expect(visits()).toHaveLength(1);
    const beside = factsOfDraft(makeDraft({ visits: [VISIT] }), ground).facts;
    expect(visits(beside?.lifeLine)).toHaveLength(0);
  });

  it("shows facts and bands of other pairs", () => {
    const other = makeDossier("ESH-PER", {
      events: [makeEvent("frozen"), makeEvent("borrowed", { ofPair: pairKey("MAR-PER") })],
      relations: [makeRelation("established", { date: span("1984", "1996") })],
    });
    const draft = makeDraft({
      showAlso: ["ESH-PER#frozen", "ESH-PER#borrowed", "DZA-MAR#unknown"],
      bandsOf: ["ESH-PER"],
    });
    expect(pairsReferredTo(draft)).toEqual(["ESH-PER", "DZA-MAR"]);
    const { dossier } = factsOfDraft(draft, {
      ...GROUND,
      others: new Map([[other.pair, other]]),
    });
    expect(dossier.events).toMatchObject([{ id: "frozen", ofPair: "ESH-PER" }]);
    expect(dossier.bands).toEqual([{ pair: "ESH-PER", spells: other.relations }]);
  });

  it("leaves out what is no fact yet, and says what is wrong with it", () => {
    const { dossier, problems } = factsOfDraft(
      makeDraft({
        events: [
          { ...TALKS, text: "" },
          { ...TALKS, id: "second" },
          { ...TALKS, id: "third", date: "June 1964" },
        ],
        missions: [
          {
            ...{ id: "embassy", sender: "MAR", host: "PER", class: "embassy", kind: "embassy" },
            ...{
              status: "open",
              spells: [{ date: "1964/1964", dateRole: "span", status: "open" }],
              sources,
            },
          },
        ],
        summary: { text: "A summary.", sources: [] },
      }),
      GROUND,
    );
    expect(dossier.events.map(({ id }) => id)).toEqual(["second"]);
    expect([dossier.missions, dossier.summary]).toEqual([[], undefined]);
    expect(problems.map(({ path, id }) => [path.join("."), id])).toEqual([
      ["summary.sources", undefined],
      ["events.0.text", "talks"],
      ["events.2.date", "third"],
      ["missions.0.spells.0.date", "embassy"],
    ]);
    expect(problems.every(({ found, allowed }) => found !== "" && allowed !== "")).toBe(true);
  });

  it("names the sources of which nothing is known", () => {
    const { dossier, missingSources } = factsOfDraft(makeDraft({ events: [TALKS] }), {
      ...GROUND,
      sources: [],
    });
    expect(dossier.sources).toEqual([]);
    expect(missingSources).toEqual(["article"]);
  });

  it("stands without tables, for a pair of which they have no file", () => {
    const { facts, dossier } = factsOfDraft(makeDraft({ events: [TALKS] }), {
      ...GROUND,
      facts: undefined,
    });
    expect(facts).toBeUndefined();
    expect(dossier.events).toHaveLength(1);
  });
});
