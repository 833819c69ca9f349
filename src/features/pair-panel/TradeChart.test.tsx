import { act, fireEvent, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { TradeSeries } from "../../domain/pairFacts.ts";
import { code } from "../../testing/codes.ts";
import { makeSource } from "../../testing/makeDossier.ts";
import { makeSeries } from "../../testing/makePairFacts.ts";
import { findSection, renderPairPanel } from "../../testing/renderPairPanel.tsx";

const BACK = { exporter: code("PER"), importer: code("MAR") };

async function renderCharts(...series: readonly TradeSeries[]) {
  const { user } = renderPairPanel({
    series,
    tableSources: [makeSource("baci-all"), makeSource("baci-oec")],
  });
  const section = within(await findSection("Trade and money"));
  return { user, section, charts: await section.findAllByRole("figure") };
}

/** Heights of the lines of a direction, from the top: a list a stretch without a gap. */
function heightsOf(chart: HTMLElement, party: "a" | "b") {
  const lines = [...chart.querySelectorAll(`g[data-party="${party}"]:not(:has(text))`)];
  const paths = lines.flatMap((one) => [...one.querySelectorAll("path:not([data-is-doubted])")]);
  const stretches = paths.flatMap((path) => (path.getAttribute("d") ?? "").split("M").slice(1));
  return stretches.map((stretch) =>
    stretch.split("L").map((point) => Math.round(Number(point.split(",")[1]?.replace("Z", "")))),
  );
}

/** How many figures are drawn as open diamonds: those in doubt. */
function countDiamonds(chart: HTMLElement) {
  return chart.querySelectorAll("path[data-is-doubted]").length;
}

it("is a chart of both directions in the parties' colours, with its data set and source", async () => {
  const back = makeSeries({ ...BACK, thousandUsd: [12_000, null] });
  const { charts } = await renderCharts(makeSeries(), back);
  expect(charts).toHaveLength(1);
  const [chart] = charts as [HTMLElement];
  expect(within(chart).getByRole("img")).toHaveAccessibleName(
    /^Trade between Morocco and Peru each way, 2014 to 2015, at most US\$\s24\smillion/,
  );
  expect(chart).toHaveTextContent("What each sold the other");
  expect(chart).toHaveTextContent("Data sets, never joined: BACI, 2014–2015");
  expect(within(chart).getByRole("button", { name: "Who says so: source 1" })).toBeVisible();
  expect(heightsOf(chart, "a").map((stretch) => stretch.length)).toEqual([2]);
  expect(heightsOf(chart, "b").map((stretch) => stretch.length)).toEqual([1]);
  expect(chart).toHaveTextContent("MAR to PER24m");
  // What ends earlier says when.
  expect(chart).toHaveTextContent("PER to MAR12m, 2014");
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
  expect(heightsOf(chart, "a")).toEqual([[132, 131, 119, 0]]);
  await user.click(screen.getByRole("radio", { name: "logarithmic" }));
  expect(heightsOf(chart, "a")).toEqual([[132, 66, 0]]);
  await user.click(screen.getByRole("radio", { name: "linear" }));
  expect(heightsOf(chart, "a")[0]).toHaveLength(4);
});

it("has a line of its own for each data set of goods: they are never joined", async () => {
  const { section, charts } = await renderCharts(
    makeSeries(),
    makeSeries({ dataSet: "baci-oec", firstYear: 2016, thousandUsd: [5, 6, 7] }),
    makeSeries({ dataSet: "itpd-e" }),
  );
  const [goods, withServices] = charts as [HTMLElement, HTMLElement];
  expect(heightsOf(goods, "a").map((stretch) => stretch.length)).toEqual([2, 3]);
  expect(goods).toHaveTextContent("BACI, 2014–2015");
  expect(goods).toHaveTextContent("BACI, through the OEC, 2016–2018");
  // What counts services in is folded away, and no part of the line of goods.
  expect(section.getByText("Goods and some services", { selector: "summary" }));
  expect(heightsOf(withServices, "a")).toHaveLength(1);
  expect(withServices).toHaveTextContent("ITPD-E, 2014–2015");
});

it("keeps a figure that its series makes implausible, marks it, and says why", async () => {
  const { charts } = await renderCharts(
    makeSeries({
      dataSet: "oec-sitc",
      firstYear: 1992,
      thousandUsd: [3_000_000, 3_300_000, 3_600_000, 4],
      note: "a part of it is not in this source",
    }),
  );
  const [chart] = charts as [HTMLElement];
  expect(chart).toHaveTextContent("In doubt: 1995.");
  expect(chart).toHaveTextContent("In doubt: a part of it is not in this source.");
  expect(chart).toHaveTextContent("US$ 4 thousand (in doubt)");
  expect(heightsOf(chart, "a")[0]).toHaveLength(4);
  expect(countDiamonds(chart)).toBe(1);
});

it("says why a year is in doubt, also where there is no figure", async () => {
  const { charts } = await renderCharts(
    makeSeries({
      dataSet: "baci-oec",
      firstYear: 2022,
      thousandUsd: [4_000],
      doubts: [
        [2022, "partners-only"],
        [2023, "missing"],
      ],
    }),
  );
  const [chart] = charts as [HTMLElement];
  expect(chart).toHaveTextContent("In doubt: 2022. One of the two seems to have reported nothing");
  expect(chart).toHaveTextContent("In doubt: 2023. No figure, between years of large ones.");
  expect(chart).toHaveTextContent("no figure (in doubt)");
});

it("reads the figures of a year by the arrow keys, and says them", async () => {
  const { user, charts } = await renderCharts(
    makeSeries({ firstYear: 2013, thousandUsd: [1_000, 2_000, 3_000] }),
    makeSeries({ ...BACK, firstYear: 2013, thousandUsd: [500, null, 700] }),
  );
  const [chart] = charts as [HTMLElement];
  const reader = within(chart).getByRole("slider", { name: "Read the lines of trade" });
  expect(chart).toHaveTextContent("2015MARPERMorocco to Peru US$ 3 million");
  act(() => reader.focus());
  fireEvent.change(reader, { target: { value: "2014" } });
  expect(reader).toHaveAttribute(
    "aria-valuetext",
    "2014: Morocco to Peru US$\u00a02\u00a0million; Peru to Morocco no figure",
  );
  expect(chart).toHaveTextContent("2014MARPERMorocco to Peru US$ 2 million");
  expect(chart).toHaveTextContent("Peru to Morocco no figure");
  await user.tab();
  expect(chart).toHaveTextContent("2015MARPERMorocco to Peru US$ 3 million");
});

it("puts no figure in doubt at the end of a line", async () => {
  const { charts } = await renderCharts(
    makeSeries({
      dataSet: "baci-oec",
      firstYear: 2021,
      thousandUsd: [3_000, 4_000, 5],
      doubts: [[2023, "partners-only"]],
    }),
  );
  expect(charts[0]).toHaveTextContent("MAR to PER4m, 2022");
});
