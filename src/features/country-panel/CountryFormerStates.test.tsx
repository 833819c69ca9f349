import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { OtherActor } from "../../domain/dataset.ts";
import { alliances } from "../../kinds/alliances/kind.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { span } from "../../testing/dates.ts";
import { makeStart } from "../../testing/makeAtlas.ts";
import { makeCountryFile } from "../../testing/makeCountryFile.ts";
import { makeSource } from "../../testing/makeDossier.ts";
import { makeAlliance, makePairFacts, ofKind } from "../../testing/makePairFacts.ts";
import { makeMoreFile, makePartyFile } from "../../testing/makePartyFile.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { serveDataset } from "../../testing/serveDataset.ts";
import "./CountryFormerStates.tsx";
import { CountryPanel } from "./CountryPanel.tsx";

const FORMER: OtherActor = {
  code: code("XFM"),
  name: "Republic of the Rif",
  kind: "former",
  continuesAs: [code("MAR")],
  until: 1926,
  source: "list",
};

function renderCountry(country: string) {
  const world = { others: [FORMER] };
  const start = makeStart(world);
  const pact = makeAlliance({ pact: "Pact of Fez", date: span("1922", ".."), note: "a remark" });
  const facts = ["MAR-XFM", "PER-XFM"].map((pair) =>
    makePairFacts(pair, { byKind: ofKind(alliances, pact) }),
  );
  const sources = [makeSource("atop", { title: "A list of pacts", date: "2018" })];
  serveDataset({
    start,
    [`party/${country}`]: makePartyFile(country, {}, { start, facts: [] }),
    [`country/${country}`]: makeCountryFile(country),
    "more/XFM": makeMoreFile("XFM", { sources }, { start, facts }),
  });
  return renderInAtlas(<CountryPanel country={code(country)} />, world);
}

it("a country tells what a former state in its place had with itself, and with whom else it had something", async () => {
  const { user, store } = renderCountry("MAR");
  const section = within(await screen.findByRole("region", { name: "Former states" }));
  expect(
    await section.findByRole("heading", { name: "Republic of the Rif (to 1926)" }),
  ).toBeVisible();
  await user.click(await section.findByText("Morocco and Republic of the Rif: 1 entry"));
  expect(section.getByText("1922: Pact of Fez is signed: defence. (a remark)")).toBeVisible();
  expect(section.getByText("By A list of pacts (2018).")).toBeVisible();
  await user.click(section.getByText("With 1 other"));
  await user.click(section.getByRole("button", { name: "Peru" }));
  expect(store.getState().selection).toMatchObject({ pair: pairKey("MAR-PER") });
});

it("a country that stands in the place of none has no such section", async () => {
  renderCountry("PER");
  await screen.findByRole("region", { name: "Facts" });
  expect(screen.queryByText("Former states")).not.toBeInTheDocument();
});
