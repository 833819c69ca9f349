import { describe, expect, it } from "vitest";
import { createGazetteer, type Draft, draftText } from "../../draft/index.ts";
import { pairKey } from "../../testing/codes.ts";
import { makeAtlasNames } from "../../testing/makeAtlasNames.ts";
import { listCopied } from "./ownWords.ts";
import { listChapters } from "./paragraphs.ts";
import {
  EMPTY_STATE,
  isUnsaved,
  type ReadAction,
  type ReadState,
  readReducer,
} from "./readState.ts";
import { listToDo } from "./toDo.ts";
import { openDossier, type Work } from "./work.ts";
import { dossierOf, ledgerOf } from "./workFiles.ts";

const gazetteer = createGazetteer(makeAtlasNames());
const TEXT = `= Morocco–Peru relations =

== Missions ==
Peru has an embassy in Rabat. It rains.
Morocco has an embassy in Lima.

== History ==
In 1978, Peru sold four large grain ships to Morocco at a low price. In 1990 France left Russia.`;

function draft(text = TEXT): Draft {
  const made = draftText(text, gazetteer, { pair: pairKey("MAR-PER") });
  if (typeof made === "string") throw new Error(made);
  return made;
}

function act(state: ReadState, ...actions: readonly ReadAction[]): ReadState {
  return actions.reduce(readReducer, state);
}

function workOf({ work }: ReadState): Work {
  if (!work) throw new Error("Nothing is worked on");
  return work;
}

const read = () => act(EMPTY_STATE, { kind: "draft", draft: draft() });
const idOf = (state: ReadState, list: string) =>
  workOf(state).claims.find((claim) => claim.list === list)?.id ?? "";

describe("a draft", () => {
  it("is a list of claims in the order of the article, on which nothing is decided", () => {
    const { claims } = workOf(read());
    expect(claims.map(({ list, sentences }) => [list, ...sentences])).toEqual([
      ["missions", 1],
      ["missions", 3],
      ["events", 4],
    ]);
    expect(claims.every(({ verdict }) => verdict === "open")).toBe(true);
  });

  it("gives the dossier and the ledger that it came with", () => {
    const made = draft();
    const work = workOf(read());
    expect(dossierOf(work)).toEqual(made.dossier);
    expect(ledgerOf(work)).toEqual(made.ledger);
  });

  it("has its sentences in the paragraphs of the article", () => {
    const chapters = listChapters(draft());
    expect(
      chapters.map(({ place, paragraphs }) => [
        place,
        ...paragraphs.map(({ sentences }) => sentences.map(({ number }) => number)),
      ]),
    ).toEqual([
      ["Missions", [1, 2], [3]],
      ["History", [4, 5]],
    ]);
  });
});

describe("a claim that is left out", () => {
  it("is not in the dossier, and its reason is in the ledger", () => {
    const before = read();
    const id = idOf(before, "events");
    const state = act(
      before,
      { kind: "judge", id, verdict: "left-out" },
      { kind: "give reason", id, reason: "told by a table" },
    );
    expect(dossierOf(workOf(state)).events).toBeUndefined();
    const [account] = ledgerOf(workOf(state)).filter(({ sentence }) => sentence === 4);
    expect(account).toMatchObject({ facts: [], leftOut: "told by a table" });
  });

  it("is left to do where the ledger that the pair has names it", () => {
    const { dossier } = draft();
    const ledger = (id: string) => `claim,place,what,fact\n001,History,Ships,MAR-PER#${id}\n`;
    const toDoOf = (id: string, named: string) => {
      const files = { ledger: ledger(named) };
      const work = openDossier(pairKey("MAR-PER"), dossier, files);
      const open = act(EMPTY_STATE, { kind: "open", work });
      expect(listToDo(workOf(open), undefined).inLedger).toEqual([]);
      const state = act(open, { kind: "judge", id, verdict: "left-out" });
      return listToDo(workOf(state), undefined).inLedger.map((claim) => claim.id);
    };
    const id = dossier.events?.[0]?.id ?? "";
    expect(toDoOf(id, id)).toEqual([id]);
    // Another fact whose name begins with the same.
    expect(toDoOf(id, `${id}-2`)).toEqual([]);
  });

  it("takes with it that events stand in it, where it is an era; the summary can go too", () => {
    const sources = [{ id: "s" }];
    const event = { id: "ships", date: "1978", kind: "trade", status: "happened" } as const;
    const base = openDossier(pairKey("MAR-PER"), {
      ...{ parties: ["MAR", "PER"], depth: "notes" },
      summary: { text: "Old friends.", sources },
      eras: [{ id: "early", title: "Early years", from: "1960" }],
      events: [{ ...event, era: "early", text: "Ships.", actors: ["PER"], sources }],
    });
    const opened = act(EMPTY_STATE, { kind: "open", work: base });
    expect(workOf(opened).claims.map(({ list }) => list)).toEqual(["summary", "eras", "events"]);
    expect(dossierOf(workOf(opened))).toEqual(base.base);
    const changed = { id: "summary", text: "Old partners.", sources };
    const state = act(
      opened,
      { kind: "change", id: "summary", fact: changed },
      { kind: "judge", id: "early", verdict: "left-out" },
    );
    expect(dossierOf(workOf(state))).toEqual({
      ...{ parties: ["MAR", "PER"], depth: "notes" },
      summary: { text: "Old partners.", sources },
      events: [{ ...event, text: "Ships.", actors: ["PER"], sources }],
    });
    const without = act(opened, { kind: "judge", id: "summary", verdict: "left-out" });
    expect(dossierOf(workOf(without)).summary).toBeUndefined();
  });

  it("takes with it the question that is about it alone", () => {
    const base = openDossier(pairKey("MAR-PER"), {
      ...{ parties: ["MAR", "PER"], depth: "notes" },
      organisations: [{ id: "named-un", organisation: "UN", sources: [{ id: "s" }] }],
      openQuestions: [{ id: "q", text: "Which?", about: ["named-un"], sources: [{ id: "s" }] }],
    });
    const state = act(
      EMPTY_STATE,
      { kind: "open", work: base },
      { kind: "judge", id: "named-un", verdict: "left-out" },
    );
    expect(dossierOf(workOf(state))).toEqual({ parties: ["MAR", "PER"], depth: "notes" });
  });

  it("can be taken back in", () => {
    const before = read();
    const id = idOf(before, "events");
    const state = act(
      before,
      { kind: "judge", id, verdict: "left-out" },
      { kind: "judge", id, verdict: "open" },
    );
    expect(dossierOf(workOf(state))).toEqual(draft().dossier);
  });
});

describe("a text in the article’s own words", () => {
  it("is told until it is said in others", () => {
    const before = read();
    const id = idOf(before, "events");
    expect(listCopied(workOf(before)).map((claim) => claim.id)).toEqual([id]);
    const fact = workOf(before).claims.find((claim) => claim.id === id)?.fact ?? { id };
    const almost = { ...fact, text: "Peru sold four large grain ships to Morocco cheaply." };
    const own = { ...fact, text: "Morocco buys four grain ships from Peru." };
    expect(listCopied(workOf(act(before, { kind: "change", id, fact: almost })))).toHaveLength(1);
    expect(listCopied(workOf(act(before, { kind: "change", id, fact: own })))).toEqual([]);
  });

  it("is no matter once it is left out", () => {
    const before = read();
    const out = act(before, { kind: "judge", id: idOf(before, "events"), verdict: "left-out" });
    expect(listCopied(workOf(out))).toEqual([]);
  });
});

describe("what is added by hand", () => {
  it("stands in the dossier under an id of its own, and in the ledger", () => {
    const fact = { text: "Rain falls.", sources: [{ id: "draft-mar-per" }] };
    const state = act(read(), { kind: "add", list: "openQuestions", sentence: 2, fact });
    expect(dossierOf(workOf(state)).openQuestions).toEqual([{ ...fact, id: "question" }]);
    expect(ledgerOf(workOf(state))[1]).toMatchObject({ sentence: 2, facts: ["question"] });
    expect(state).toMatchObject({ edited: "question", selected: { claim: "question" } });
  });

  it("is told in the ledger where it is a reason for a sentence without claims", () => {
    const state = act(read(), { kind: "leave sentence", sentence: 5, reason: "not of the two" });
    expect(ledgerOf(workOf(state))[4]).toMatchObject({ leftOut: "not of the two" });
  });
});

describe("what is selected", () => {
  it("is the first claim of a sentence, or the sentence of a claim", () => {
    const state = read();
    const id = idOf(state, "events");
    expect(act(state, { kind: "select sentence", sentence: 4 }).selected).toMatchObject({
      claim: id,
    });
    expect(act(state, { kind: "select claim", id }).selected).toMatchObject({ sentence: 4 });
    expect(act(state, { kind: "select sentence", sentence: 2 }).selected).toMatchObject({
      ...{ claim: undefined, sentence: 2 },
    });
  });
});

describe("an article that is read into a dossier", () => {
  it("adds its claims after those of the dossier, under ids that are free", () => {
    const made = draft();
    const [event] = made.dossier.events ?? [];
    const dossier = {
      parties: ["MAR", "PER"],
      depth: "notes",
      events: event ? [event] : [],
    } as const;
    const opened = openDossier(pairKey("MAR-PER"), { ...dossier, parties: ["MAR", "PER"] });
    const state = act(EMPTY_STATE, { kind: "open", work: opened }, { kind: "draft", draft: made });
    const ids = dossierOf(workOf(state)).events?.map(({ id }) => id);
    expect(ids).toEqual([event?.id, `${event?.id}-2`]);
    expect(ledgerOf(workOf(state))[3]?.facts).toEqual([`${event?.id}-2`]);
    expect(workOf(state).claims[0]).toMatchObject({ verdict: "accepted", sentences: [] });
  });
});

describe("work that would be lost", () => {
  it("is what a person did, until all files of it are taken", () => {
    const fresh = read();
    expect(isUnsaved(EMPTY_STATE)).toBe(false);
    expect(isUnsaved(fresh)).toBe(false);
    const changed = act(fresh, { kind: "accept rest" });
    expect(isUnsaved(changed)).toBe(true);
    const half = act(changed, { kind: "took", file: "dossier" }, { kind: "took", file: "ledger" });
    expect(isUnsaved(half)).toBe(true);
    const whole = act(half, { kind: "took", file: "source" });
    expect(isUnsaved(whole)).toBe(false);
    const id = idOf(whole, "events");
    expect(isUnsaved(act(whole, { kind: "judge", id, verdict: "left-out" }))).toBe(true);
  });
});
