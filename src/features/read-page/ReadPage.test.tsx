import { act, screen, waitFor, within } from "@testing-library/react";
import type { ReactNode } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Party } from "../../domain/dataset.ts";
import { TEXT_FILES } from "../../domain/textFiles.ts";
import { createGazetteer, draftText } from "../../draft/index.ts";
import { BEFORE_ENTRY } from "../../store/addressKeys.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { on } from "../../testing/dates.ts";
import { makeEntry, makeParty, makeStart, type World } from "../../testing/makeAtlas.ts";
import { makeAtlasNames } from "../../testing/makeAtlasNames.ts";
import { makeEstablished, makePairFacts, makeTableMission } from "../../testing/makePairFacts.ts";
import { makeMoreFile, makePartyFile } from "../../testing/makePartyFile.ts";
import { packTrade } from "../../testing/packFacts.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { serveDataset } from "../../testing/serveDataset.ts";
import type { DraftedPage } from "./PageOfWork.tsx";
// Loaded beforehand: a program that is on its way when a test file ends is lost to the files after it.
import "./workshop.ts";
import { ReadPage } from "./ReadPage.tsx";
import type { ToReader } from "./readerMessages.ts";

const { parties, others, organisations, names } = makeAtlasNames();
const WORLD: World = {
  parties: parties.map(({ code, name, capital }): Party => makeParty(code, { name, capital })),
  others,
};

const TEXT = `= Morocco–Peru relations =

== Missions ==
Peru has an embassy in Rabat. It rains.
Morocco has an embassy in Lima.

== History ==
In 1978, Peru sold four large grain ships to Morocco at a low price.`;

/** A window in which all parts of the page stand beside each other, or one of them alone. */
function haveWindow(isWide: boolean): void {
  const list = (media: string) => ({ matches: isWide && media.includes("width >"), media });
  vi.stubGlobal("matchMedia", list);
}
/** The browser of the tests has no workers: one that makes drafts where it stands. */
class ReaderStandIn extends EventTarget {
  postMessage({ names: known, text, pair }: ToReader): void {
    const data = draftText(text, createGazetteer(known), pair === undefined ? {} : { pair });
    setTimeout(() => this.dispatchEvent(new MessageEvent("message", { data })));
  }
  terminate(): void {}
}

beforeEach(() => {
  haveWindow(true);
  vi.stubGlobal("Worker", ReaderStandIn);
  return () => {
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  };
});

type Draw = (pair: string, page: DraftedPage) => ReactNode;

function open(
  files: Readonly<Record<string, unknown>> = { start: makeStart(WORLD), names },
  draw?: Draw,
) {
  serveDataset(files);
  return renderInAtlas(
    <ReadPage {...(draw && { renderPage: draw })} />,
    { ...WORLD, organisations: organisations.map(toTable) },
    (state) => state.openPage("read"),
  );
}

function toTable(organisation: (typeof organisations)[number]) {
  return { ...organisation, kind: "global", coversFormerMembers: true } as const;
}

async function read(text = TEXT, files?: Readonly<Record<string, unknown>>, draw?: Draw) {
  const page = open(files, draw);
  await page.user.click(screen.getByRole("textbox", { name: "Text of the article" }));
  await page.user.paste(text);
  await page.user.click(screen.getByRole("button", { name: "Read the article" }));
  return page;
}

const findClaims = async () =>
  within(await screen.findByRole("list", { name: "Claims" })).getAllByRole("listitem");

describe("an article that is pasted", () => {
  it("is shown under its headings, each sentence with what was made of it", async () => {
    await read();
    expect(
      await screen.findByRole("heading", { level: 2, name: "Morocco–Peru relations, a draft" }),
    ).toHaveFocus();
    expect(screen.getByRole("heading", { level: 4, name: "History" })).toBeVisible();
    const marks = screen.getAllByRole("button", { name: /^Sentence \d+: / });
    expect(marks.map((mark) => mark.textContent)).toEqual([
      "mission",
      "left out",
      "mission",
      "event",
    ]);
  });

  it("is a list of claims, each of which can be accepted or left out for a reason", async () => {
    const { user } = await read();
    const claims = await findClaims();
    expect(claims.map((claim) => within(claim).getByRole("heading").textContent)).toEqual([
      "Peru: embassy in Rabat",
      "Morocco: embassy in Lima",
      "In 1978, Peru sold four large grain ships to Morocco at a low price.",
    ]);
    expect(screen.getByText("0 of 3 claims looked at")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Accept: Peru: embassy in Rabat" }));
    await user.click(screen.getByRole("button", { name: "Leave out: Morocco: embassy in Lima" }));
    await user.type(screen.getByRole("textbox", { name: "Why it is left out" }), "told twice");
    expect(screen.getByText("2 of 3 claims looked at")).toBeVisible();
    expect(screen.getByRole("button", { name: "Sentence 3: left out" })).toBeVisible();
    await user.click(
      screen.getByRole("button", { name: "Take back in: Morocco: embassy in Lima" }),
    );
    expect(screen.getByText("1 of 3 claims looked at")).toBeVisible();
  });

  it("leads from a sentence to its claim and back, by mouse and by keys", async () => {
    const { user } = await read();
    const mark = await screen.findByRole("button", { name: "Sentence 4: event" });
    await user.click(screen.getByText(/^In 1978, Peru sold/, { selector: "span" }));
    expect(mark).toHaveAttribute("aria-pressed", "true");
    const [, , event] = await findClaims();
    expect(event && within(event).getByRole("heading")).toHaveFocus();
    screen.getByRole("button", { name: "Sentence 4: event" }).focus();
    await user.keyboard("{ArrowUp}{Enter}");
    const [, lima] = await findClaims();
    expect(lima && within(lima).getByRole("heading")).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Sentence 1" }));
    expect(screen.getByRole("button", { name: "Sentence 1: mission" })).toHaveFocus();
  });

  it("says of a sentence without claims why, and takes another reason", async () => {
    const { user } = await read();
    await user.click(await screen.findByRole("button", { name: "Sentence 2: left out" }));
    const card = screen.getByRole("region", { name: "Sentence 2" });
    expect(card).toHaveTextContent("Left out: no date and no sum of money.");
    const reason = within(card).getByRole("textbox", { name: "Why" });
    await user.clear(reason);
    await user.type(reason, "weather");
    await user.click(within(card).getByRole("button", { name: "Leave it out" }));
    expect(card).toHaveTextContent("Left out: weather.");
  });

  it("warns of a text that is still the article’s own sentence", async () => {
    await read();
    const [rabat, , event] = await findClaims();
    expect(event).toHaveTextContent("Still in the article’s own words");
    expect(rabat).not.toHaveTextContent("Still in the article’s own words");
  });
});

/** Files that were saved, by their names. */
function catchFiles(): Map<string, Blob> {
  const files = new Map<string, Blob>();
  let last: Blob | undefined;
  vi.spyOn(URL, "createObjectURL").mockImplementation((content) => {
    last = content as Blob;
    return "blob:file";
  });
  vi.spyOn(URL, "revokeObjectURL").mockImplementation(() => undefined);
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    if (last) files.set(this.download, last);
  });
  return files;
}

describe("a claim", () => {
  const SHIPS = "In 1978, Peru sold four large grain ships to Morocco at a low price.";

  it("is changed in a form, and no longer warned of once it is in other words", async () => {
    const { user } = await read();
    await user.click(await screen.findByRole("button", { name: `Change: ${SHIPS}` }));
    const form = screen.getByRole("group", { name: `Change: ${SHIPS}` });
    await user.selectOptions(within(form).getByRole("combobox", { name: "Kind" }), "trade");
    const text = within(form).getByRole("textbox", { name: "Text" });
    await user.clear(text);
    await user.type(text, "Morocco buys grain ships from Peru.");
    const [, , event] = await findClaims();
    expect(event).toHaveTextContent("Accepted");
    expect(event).toHaveTextContent("Changed");
    expect(event).not.toHaveTextContent("Still in the article’s own words");
    await user.click(screen.getByRole("button", { name: "As it was found" }));
    expect(event).toHaveTextContent("Still in the article’s own words");
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(screen.queryByRole("group", { name: /^Change: / })).toBeNull();
  });

  it("says what is wrong with a date, and asks what an interval means", async () => {
    const { user } = await read();
    await user.click(await screen.findByRole("button", { name: `Change: ${SHIPS}` }));
    const date = screen.getByRole("textbox", { name: "Date (EDTF)" });
    await user.clear(date);
    await user.type(date, "1978-13");
    expect(date).toHaveAccessibleDescription(/is not in the calendar: allowed are/);
    await user.clear(date);
    await user.type(date, "1978/1980");
    expect(date).not.toHaveAccessibleDescription(/calendar/);
    await user.selectOptions(screen.getByRole("combobox", { name: "The interval" }), "within");
    expect(screen.getByText("1978/1980")).toBeVisible();
  });

  it("has third parties added and removed by name", async () => {
    const { user } = await read();
    await user.click(await screen.findByRole("button", { name: `Change: ${SHIPS}` }));
    const third = screen.getByRole("group", { name: "Third parties" });
    await user.selectOptions(within(third).getByRole("combobox"), "France");
    await user.click(within(third).getByRole("button", { name: "Remove France" }));
    expect(within(third).queryByRole("button")).toBeNull();
  });

  it("can be made of a sentence, or added from nothing", async () => {
    const { user } = await read();
    await user.click(await screen.findByRole("button", { name: "Sentence 2: left out" }));
    await user.click(screen.getByRole("button", { name: "Make a claim of it" }));
    expect(screen.getByRole("group", { name: "Change: It rains." })).toBeVisible();
    expect(screen.getByRole("button", { name: "Sentence 2: event" })).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Done" }));
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Kind of claim" }),
      "Open question",
    );
    await user.click(screen.getByRole("button", { name: "Add a claim" }));
    await user.type(screen.getByRole("textbox", { name: "Text" }), "Who rains?");
    const claims = await findClaims();
    expect(claims.some((claim) => claim.textContent?.includes("Who rains?"))).toBe(true);
  });
});

describe("the files", () => {
  it("are dossier, ledger and source, without what was left out, and say what is left to do", async () => {
    const files = catchFiles();
    const { user } = await read();
    await user.click(
      await screen.findByRole("button", { name: "Leave out: Morocco: embassy in Lima" }),
    );
    await user.click(screen.getByRole("button", { name: "Take the files" }));
    const toDo = screen.getByRole("region", { name: "Still to do" });
    expect(toDo).toHaveTextContent("1 text is still in the article’s own words");
    expect(toDo).toHaveTextContent("2 claims were not looked at");
    expect(toDo).toHaveTextContent("The text is not named as a source in full");
    await user.type(screen.getByRole("textbox", { name: "Publisher" }), "Tests");
    await user.click(screen.getByRole("button", { name: "Save MAR-PER.yaml" }));
    await screen.findByText("Saved MAR-PER.yaml.");
    await user.click(screen.getByRole("button", { name: "Save MAR-PER.csv" }));
    await screen.findByText("Saved MAR-PER.csv.");
    await user.click(screen.getByRole("button", { name: "Save MAR-PER.source.yaml" }));
    await screen.findByText("Saved MAR-PER.source.yaml.");
    const [dossier, ledger, source] = await Promise.all(
      [...files.values()].map((one) => one.text()),
    );
    expect(dossier).toContain("city: Rabat");
    expect(dossier).not.toContain("city: Lima");
    expect(dossier).toMatch(/# .*the article's own sentence/);
    expect(ledger).toContain("draft-mar-per,3,Missions,left out: not taken over");
    expect(source).toContain("publisher: Tests");
    expect(source).toContain("licence: to be filled in");
  });

  it("lead back to a text that is to be said in other words", async () => {
    const { user } = await read();
    await user.click(await screen.findByRole("button", { name: "Take the files" }));
    await user.click(screen.getByRole("button", { name: /^In 1978, Peru sold/ }));
    expect(screen.getByRole("group", { name: /^Change: In 1978/ })).toBeVisible();
  });
});

describe("what the tables know", () => {
  const START = makeStart(WORLD);
  const FACTS = makePairFacts("MAR-PER", {
    missions: [makeTableMission({ sender: code("PER"), host: code("MAR"), city: "Rabat" })],
    established: makeEstablished({ date: on("1964-06-27") }),
  });
  const FILES = {
    ...{ start: START, names },
    "party/MAR": makePartyFile("MAR", {}, { start: START, facts: [FACTS] }),
    "more/MAR": makeMoreFile("MAR", {}, { start: START, facts: [FACTS] }),
    "trade/MAR": packTrade(
      code("MAR"),
      [],
      START.parties.map((party) => party.code),
    ),
  };
  const RELATIONS = "\nMorocco and Peru established diplomatic relations in 1970.";

  it("is said at each claim: the same, or something else", async () => {
    await read(TEXT + RELATIONS, FILES);
    const claims = await findClaims();
    const rabat = claims.find((claim) => claim.textContent?.includes("embassy in Rabat"));
    await waitFor(() => expect(rabat).toHaveTextContent("The tables say the same."));
    const established = claims.find((claim) => claim.textContent?.includes("establish diplomatic"));
    expect(established).toHaveTextContent("The tables say: relations established 27 June 1964.");
  });

  it("is what the page of the pair is drawn over, with the claims as they stand", async () => {
    const draw = vi.fn((pair: string, page: DraftedPage) => (
      <p>{`${pair}: ${page.dossier.missions.map(({ city }) => city).join(", ")}`}</p>
    ));
    const { user } = await read(TEXT, FILES, draw);
    expect(await screen.findByText("MAR-PER: Rabat, Lima")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Leave out: Morocco: embassy in Lima" }));
    expect(await screen.findByText("MAR-PER: Rabat")).toBeVisible();
  });

  it("that does not load says so, and can be tried again", async () => {
    const { user } = await read(TEXT, { start: START, names }, () => null);
    const alert = await screen.findByRole("alert");
    expect(alert).toHaveTextContent("What the tables know of this pair did not load.");
    serveDataset(FILES);
    await user.click(within(alert).getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
  });

  it("tells what the check of the atlas would refuse", async () => {
    const { user } = await read(TEXT, FILES);
    await user.click(await screen.findByRole("button", { name: /^Change: In 1978/ }));
    const date = screen.getByRole("textbox", { name: "Date (EDTF)" });
    await user.clear(date);
    await user.type(date, "in 1978");
    await user.click(screen.getByRole("button", { name: "Take the files" }));
    const toDo = screen.getByRole("region", { name: "Still to do" });
    await waitFor(() => expect(toDo).toHaveTextContent(/1 fact would be refused.*“?in 1978/));
  });
});

describe("a dossier that there is", () => {
  const YAML = `# What a hand wrote
parties: [MAR, PER]
depth: notes

missions:
  - {id: embassy-rabat, sender: PER, host: MAR, class: embassy, kind: Embassy, city: Rabat, status: open, sources: [{id: list}]}
`;
  const DOSSIERS = [makeEntry("MAR-PER")];
  const TEXT_OF_PAIR = "dossier-text/MAR-PER";

  const filesWith = (yaml = YAML) => ({
    ...{ start: makeStart({ ...WORLD, dossiers: DOSSIERS }), names },
    [TEXT_FILES]: yaml ? { [TEXT_OF_PAIR]: `${TEXT_OF_PAIR}.1.json` } : {},
    ...(yaml && { [TEXT_OF_PAIR]: yaml }),
  });

  function openPair(yaml?: string) {
    serveDataset(filesWith(yaml));
    return renderInAtlas(<ReadPage />, { ...WORLD, dossiers: DOSSIERS }, (state) => {
      state.openPair(pairKey("MAR-PER"), "list");
      state.openPage("read");
    });
  }

  it("opens with its claims, and is written as it stood but for what was changed", async () => {
    const files = catchFiles();
    const { user } = openPair();
    expect(await screen.findByText("1 of 1 claims looked at")).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Change: Peru: Embassy in Rabat" }));
    const city = screen.getByRole("textbox", { name: "City" });
    await user.clear(city);
    await user.type(city, "Casablanca");
    await user.click(screen.getByRole("button", { name: "Take the files" }));
    expect(screen.queryByRole("button", { name: "Save MAR-PER.csv" })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Save MAR-PER.yaml" }));
    await screen.findByText("Saved MAR-PER.yaml.");
    const text = await files.get("MAR-PER.yaml")?.text();
    expect(text).toMatch(/^# What a hand wrote\nparties: \[MAR, PER\]\ndepth: notes\n/);
    expect(text).toContain("city: Casablanca");
  });

  it("is an empty one for a pair that has none, to which a claim can be added", async () => {
    const { user } = openPair("");
    expect(await screen.findByText(/^There is no claim yet/)).toBeVisible();
    await user.click(screen.getByRole("button", { name: "Add a claim" }));
    await user.type(screen.getByRole("textbox", { name: "Text" }), "They meet.");
    await user.type(screen.getByRole("textbox", { name: /^Source/ }), "some-list");
    const [event] = await findClaims();
    expect(event).toHaveTextContent("Added by you");
  });

  it("has an article of its pair read into it, which says what it has already", async () => {
    serveDataset(filesWith());
    const { user } = renderInAtlas(<ReadPage />, { ...WORLD, dossiers: DOSSIERS });
    await user.click(screen.getByRole("textbox", { name: "Text of the article" }));
    await user.paste(TEXT);
    await user.click(screen.getByRole("button", { name: "Read the article" }));
    const claims = await findClaims();
    expect(claims.map((claim) => within(claim).getByRole("heading").textContent)).toEqual([
      "Peru: embassy in Rabat",
      "Morocco: embassy in Lima",
      expect.stringMatching(/^In 1978/),
      "Peru: Embassy in Rabat",
    ]);
    expect(claims[0]).toHaveTextContent("The dossier has one like it: Peru: Embassy in Rabat");
    expect(claims[1]).not.toHaveTextContent("The dossier has one like it");
    expect(screen.getByText(/the article was read into it/)).toBeVisible();
  });

  it("that does not come says so, and can be asked for again", async () => {
    const server = serveDataset(filesWith());
    server.breakFile(TEXT_OF_PAIR);
    const { user } = renderInAtlas(<ReadPage />, { ...WORLD, dossiers: DOSSIERS }, (state) =>
      state.openPair(pairKey("MAR-PER"), "list"),
    );
    expect(await screen.findByRole("alert")).toHaveTextContent("The dossier did not load.");
    server.mendFile(TEXT_OF_PAIR);
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("1 of 1 claims looked at")).toBeVisible();
  });
});

describe("leaving", () => {
  it("asks where something would be lost, and is called off or done", async () => {
    const { user, store } = await read();
    await user.click(await screen.findByRole("button", { name: /^Accept the other/ }));
    await user.click(screen.getByRole("button", { name: "Back to the atlas" }));
    const dialog = screen.getByRole("dialog", { name: "Leave without the files?" });
    await user.click(within(dialog).getByRole("button", { name: "Stay" }));
    expect(store.getState().page).toBe("read");
    screen.getByRole("button", { name: "Take the files" }).focus();
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("button", { name: "Leave" }));
    expect(store.getState().page).toBeUndefined();
  });

  it("by closing the window or by Back asks too", async () => {
    const { user } = await read();
    const close = () => window.dispatchEvent(new Event("beforeunload", { cancelable: true }));
    expect(close()).toBe(true);
    await user.click(await screen.findByRole("button", { name: /^Accept the other/ }));
    expect(close()).toBe(false);
    const step = new Event(BEFORE_ENTRY, { cancelable: true });
    act(() => void window.dispatchEvent(step));
    expect(step.defaultPrevented).toBe(true);
    expect(screen.getByRole("dialog", { name: "Leave without the files?" })).toBeVisible();
  });

  it("asks nothing where nothing was changed", async () => {
    const { user, store } = await read();
    await user.click(await screen.findByRole("button", { name: "Back to the atlas" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(store.getState().page).toBeUndefined();
  });
});

describe("on a phone", () => {
  it("the parts are tabs, and a sentence opens the claims", async () => {
    haveWindow(false);
    const { user } = await read();
    await user.click(await screen.findByRole("button", { name: "Sentence 3: mission" }));
    expect(screen.getByRole("tab", { name: "Claims" })).toHaveAttribute("aria-selected", "true");
    expect(screen.queryByRole("button", { name: "Sentence 3: mission" })).toBeNull();
    const [, lima] = await findClaims();
    expect(lima && within(lima).getByRole("heading")).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "Sentence 1" }));
    expect(screen.getByRole("tab", { name: "Article" })).toHaveAttribute("aria-selected", "true");
    expect(screen.getByRole("button", { name: "Sentence 1: mission" })).toHaveFocus();
  });
});

describe("a text of which no draft can be made", () => {
  it.each([
    ["   ", /There is no text yet/],
    ["PK\u0003\u0004\0\0Peru Morocco", /no text but a file of another kind/],
    ["A tale of nobody.", /does not say whose relations/],
  ])("says why: %j", async (text, why) => {
    await read(text);
    expect(await screen.findByRole("alert")).toHaveTextContent(why);
  });

  it("is read when its pair is chosen", async () => {
    const { user } = await read("In 1978, Peru sold ships.");
    await screen.findByRole("alert");
    await user.selectOptions(screen.getByRole("combobox", { name: "One country" }), "Peru");
    await user.click(screen.getByRole("button", { name: "Read the article" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("Choose both countries");
    await user.selectOptions(screen.getByRole("combobox", { name: "The other country" }), "France");
    await user.click(screen.getByRole("button", { name: "Read the article" }));
    expect(
      await screen.findByRole("heading", { level: 2, name: "France–Peru relations, a draft" }),
    ).toBeVisible();
  });

  it("can be a file", async () => {
    const { user } = open();
    const input = document.querySelector<HTMLInputElement>("input[type=file]");
    if (input) await user.upload(input, new File([TEXT], "article.txt", { type: "text/plain" }));
    await waitFor(() =>
      expect(screen.getByRole("textbox", { name: "Text of the article" })).toHaveValue(TEXT),
    );
  });

  it("says that the names did not load", async () => {
    const server = serveDataset({ start: makeStart(WORLD) });
    server.breakFile("names");
    const { user } = renderInAtlas(<ReadPage />, WORLD);
    await user.click(screen.getByRole("textbox", { name: "Text of the article" }));
    await user.paste(TEXT);
    await user.click(screen.getByRole("button", { name: "Read the article" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("did not load");
  });
});
