import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { CoverageFile } from "../../domain/dataset.ts";
import { makeSource } from "../../testing/makeDossier.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { serveDataset } from "../../testing/serveDataset.ts";
import { InfoPage } from "./InfoPage.tsx";

const COVERAGE: CoverageFile = {
  tables: [
    {
      table: "missions",
      rows: 14_765,
      parties: 200,
      pairs: 6011,
      sources: ["Article"],
      oldestYear: 1648,
      newestYear: 2025,
      doubted: 902,
    },
    { table: "visas", rows: 2, parties: 2, pairs: 1, sources: [], doubted: 0 },
  ],
  pairsByKinds: [10, 4970, 9950, 4970],
  pairs: 19_900,
  missions: [
    {
      senderRegion: "all",
      hostRegion: "Polynesia",
      class: "embassy" as const,
      share: 77,
      low: 49,
      high: 91,
      basis: "counted against a list",
    },
    {
      senderRegion: "all",
      hostRegion: "all",
      class: "honorary" as const,
      share: 9,
      low: 6,
      high: 13,
      measuredOn: "one sender only",
      basis: "consuls of one state",
    },
  ],
  sources: [
    { ...makeSource("Article"), rows: 1200, parties: 9, weakness: "Anyone can write it." },
    { ...makeSource("Rosters"), rows: 0, parties: 0, address: "https://example.org/" },
  ],
};

it("says what each table holds, and from which years", async () => {
  serveDataset({ coverage: COVERAGE });
  renderInAtlas(<InfoPage page="sources" />);
  expect(screen.getByRole("heading", { name: "Sources and coverage" })).toHaveFocus();
  const table = await screen.findByRole("table", { name: "What the tables hold" });
  const rows = within(table).getAllByRole("row").slice(1);
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ["Missions", "14,765", "200", "6,011", "1648–2025", "902"],
    ["Visa rules", "2", "2", "1", "", "0"],
  ]);
});

it("says of how many pairs how much is known", async () => {
  serveDataset({ coverage: COVERAGE });
  renderInAtlas(<InfoPage page="sources" />);
  const shares = await screen.findAllByRole("definition");
  expect(shares.map((share) => share.textContent)).toEqual([
    "0.1 % (10 pairs)",
    "25 % (4,970 pairs)",
    "50 % (9,950 pairs)",
    "25 % (4,970 pairs)",
  ]);
});

it("says how much of the missions the tables have, and what was counted", async () => {
  serveDataset({ coverage: COVERAGE });
  renderInAtlas(<InfoPage page="sources" />);
  const table = await screen.findByRole("table", { name: /How much of the missions/ });
  const rows = within(table).getAllByRole("row").slice(1);
  expect(rows.map((row) => row.textContent)).toEqual([
    "EmbassiesallPolynesia77 % (49 to 91 %)",
    "Honorary consulatesallall9 % (6 to 13 %)one sender only",
  ]);
  expect(screen.getByText("Counted: consuls of one state.")).toBeVisible();
});

it("names each source with licence, age and weakness", async () => {
  serveDataset({ coverage: COVERAGE });
  renderInAtlas(<InfoPage page="sources" />);
  const sources = (await screen.findAllByRole("listitem")).map((item) => item.textContent);
  expect(sources).toEqual([
    "Article. A publisher; CC BY-SA 4.0; November 2025. Anyone can write it. (cited by 1,200 rows)",
    "Rosters. A publisher; CC BY-SA 4.0; November 2025.",
  ]);
  expect(screen.getByRole("link", { name: "Rosters" })).toHaveAttribute(
    "href",
    "https://example.org/",
  );
});

it("that does not load says so, and can be tried again", async () => {
  const server = serveDataset({ coverage: COVERAGE });
  server.breakFile("coverage");
  const { user } = renderInAtlas(<InfoPage page="sources" />);
  expect(await screen.findByRole("alert")).toHaveTextContent("The figures did not load.");
  server.mendFile("coverage");
  await user.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByRole("table", { name: "What the tables hold" })).toBeVisible();
});
