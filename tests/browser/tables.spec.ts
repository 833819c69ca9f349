/** Pages of pairs and countries from tables, as a reader finds them. */
import { expect, test } from "./atlasTest.ts";
import { SAMPLE } from "./sample.ts";

const SECTIONS = [
  "Life line",
  "Figures",
  "History",
  "Missions",
  "Visits",
  "Trade and money",
  "People",
  "Organisations",
  "Other ties",
  "Open questions",
  "Sources",
];

test(
  "a pair without an article has its sections, with facts, sources and ages",
  SAMPLE,
  async ({ atlas }) => {
    await atlas.open("?pair=TCD-FRA");
    await expect(atlas.panelOf("Chad–France relations")).toContainText(
      "diplomatic relations since 12 August 1960",
      { ignoreCase: true },
    );
    for (const name of SECTIONS) await expect(atlas.section(name)).toBeAttached();
    await expect(atlas.section("Missions")).toContainText("embassy, Paris");
    await expect(atlas.section("Missions")).toContainText("last seen November 2025");
    await expect(atlas.section("Other ties")).toContainText("visa required");
  },
);

test("trade is a chart with a table, on a scale that the reader chooses", async ({ atlas }) => {
  await atlas.open("?pair=TCD-FRA");
  const trade = atlas.section("Trade and money");
  await expect(trade.getByRole("img", { name: /^Trade between Chad and France/ })).toBeVisible();
  await expect(trade.getByRole("radio", { name: "linear" })).toBeChecked();
  // The box of the choice is drawn by its label.
  await trade.getByText("logarithmic").first().click();
  await expect(trade.getByRole("radio", { name: "logarithmic" })).toBeChecked();
  await trade.getByText("Figures by year").first().click();
  await expect(trade.getByRole("row", { name: /^2016/ }).first()).toContainText("US$");
});

test("relations broken off are told from those that never were", async ({ atlas }) => {
  await atlas.open("?pair=IRN-ISR");
  await expect(atlas.panel).toContainText("broken off since 18 February 1979");
  await expect(atlas.section("Missions")).toContainText("None found.");
  await atlas.open("?pair=CHN-TWN");
  await expect(atlas.panel).toContainText(
    "No diplomatic relations: one does not recognise the other",
  );
});

test("dates that differ stand side by side, and among the open questions", async ({ atlas }) => {
  await atlas.open("?pair=AFG-CAN");
  await expect(atlas.panel).toContainText("17 July 1969");
  await expect(atlas.panel).toContainText("Another source: 17 July 1968");
  await expect(atlas.section("Open questions")).toContainText("Sources differ");
});

test("a country lists its relations, sorted and searched, those without apart", async ({
  atlas,
}) => {
  await atlas.open("?country=ISR");
  const panel = atlas.panelOf("Israel");
  const relations = panel.getByRole("region", { name: "Relations" });
  await expect(panel.getByText("Diplomatic relations", { exact: false }).first()).toBeVisible();
  await expect(panel.getByText("Stated that there are none")).toBeVisible();
  await panel.getByRole("searchbox", { name: "Find a partner" }).fill("iran");
  await expect(relations.getByRole("button", { name: /^Iran/ })).toBeVisible();
  await expect(relations.getByRole("button", { name: /^Chad/ })).toBeHidden();
  await relations.getByRole("button", { name: /^Iran/ }).click();
  await expect(atlas.panelOf("Iran–Israel relations")).toBeVisible();
});

test("a country of limited recognition says who recognises it", async ({ atlas }) => {
  await atlas.open("?country=XKX");
  await expect(atlas.panel.getByRole("heading", { name: "Recognition of it" })).toBeVisible();
  await expect(atlas.panel).toContainText("Recognised by");
});

test("the page on sources says what the tables hold and what each source is weak in", async ({
  atlas,
}) => {
  await atlas.open("?page=sources");
  const tables = atlas.panel.getByRole("table", { name: "What the tables hold" });
  await expect(tables.getByRole("row", { name: /^Missions/ })).toContainText(/\d,\d{3}/);
  const shares = atlas.panel.getByRole("table", { name: /How much of the missions/ });
  await expect(shares.getByRole("row", { name: /^Embassies/ }).first()).toContainText("%");
  await expect(atlas.panel).toContainText("Ends in 2018");
});
