import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { TradeSeries } from "../../domain/pairFacts.ts";
import { code } from "../../testing/codes.ts";
import { makeSource } from "../../testing/makeDossier.ts";
import { makeSeries } from "../../testing/makePairFacts.ts";
import { findSection, renderPairPanel } from "../../testing/renderPairPanel.tsx";

const BACK = { exporter: code("PER"), importer: code("MAR") };

async function renderCharts(...series: readonly TradeSeries[]) {
  const { user } = renderPairPanel({ series, tableSources: [makeSource("itpd-e")] });
  const section = within(await findSection("Trade and money"));
  return { user, section, charts: await section.findAllByRole("figure") };
}

/** Heights of the points of a direction, from the top. */
function heightsOf(chart: HTMLElement, party: "a" | "b") {
  const points = chart.querySelectorAll(`g[data-party="${party}"] circle`);
  return [...points].map((point) => Math.round(Number(point.getAttribute("cy"))));
}

it("is a chart of both directions in the parties' colours, with its data set and source", async () => {
  const back = makeSeries({ ...BACK, thousandUsd: [12_000, null] });
  const { charts } = await renderCharts(makeSeries(), back);
  expect(charts).toHaveLength(1);
  const [chart] = charts as [HTMLElement];
  expect(within(chart).getByRole("img")).toHaveAccessibleName(
    /^Trade between Morocco and Peru each way, 2014 to 2015, at most US\$\s24\smillion/,
  );
  expect(chart).toHaveTextContent("ITPD-E: goods and some services");
  expect(within(chart).getByRole("button", { name: "Who says so: source 1" })).toBeVisible();
  expect([heightsOf(chart, "a").length, heightsOf(chart, "b").length]).toEqual([2, 1]);
});

it("has its figures in a table; no figure is words, and zero is less than the unit", async () => {
  const back = makeSeries({ ...BACK, firstYear: 2015, thousandUsd: [0] });
  const { section } = await renderCharts(makeSeries(), back);
  const rows = section.getAllByRole("row", { hidden: true }).slice(1);
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
    ["2014", "US$\u00a02\u00a0million", "no figure"],
    ["2015", "US$\u00a024\u00a0million", "under US$\u00a01\u00a0thousand"],
  ]);
});

it("is linear, or logarithmic where the reader wants: then zero has no point", async () => {
  const series = makeSeries({ thousandUsd: [0, 100, 1000, 10_000] });
  const { user, charts } = await renderCharts(series);
  const [chart] = charts as [HTMLElement];
  expect(screen.getByRole("radio", { name: "linear" })).toBeChecked();
  expect(heightsOf(chart, "a")).toEqual([130, 129, 117, 0]);
  await user.click(screen.getByRole("radio", { name: "logarithmic" }));
  expect(heightsOf(chart, "a")).toEqual([130, 65, 0]);
  await user.click(screen.getByRole("radio", { name: "linear" }));
  expect(heightsOf(chart, "a")).toHaveLength(4);
});

it("is one chart for each data set: they are never joined", async () => {
  const { charts } = await renderCharts(makeSeries(), makeSeries({ dataSet: "baci" }));
  expect(charts.map((chart) => chart.querySelector("figcaption")?.textContent)).toEqual([
    expect.stringContaining("ITPD-E"),
    expect.stringContaining("BACI"),
  ]);
});

it("keeps a figure that its series makes implausible, marks it, and says why", async () => {
  const { charts } = await renderCharts(
    makeSeries({
      firstYear: 2012,
      thousandUsd: [3_000_000, 3_300_000, 3_600_000, 4],
      note: "a part of it is not in this source",
    }),
  );
  const [chart] = charts as [HTMLElement];
  expect(chart).toHaveTextContent("In doubt: 2015.");
  expect(chart).toHaveTextContent("In doubt: a part of it is not in this source.");
  expect(chart).toHaveTextContent("US$ 4 thousand (in doubt)");
  expect(heightsOf(chart, "a")).toHaveLength(4);
});
