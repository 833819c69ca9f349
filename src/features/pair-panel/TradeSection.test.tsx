import { within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { tradeShares } from "../../kinds/trade_shares/kind.ts";
import { code, pairKey } from "../../testing/codes.ts";
import { makeCoverage } from "../../testing/makeCoverage.ts";
import { makeSource, makeTrade } from "../../testing/makeDossier.ts";
import { makeSeries, ofKind } from "../../testing/makePairFacts.ts";
import {
  findSection,
  renderPairPanel,
  renderSection,
  renderTableSection,
} from "../../testing/renderPairPanel.tsx";

const OF_ANOTHER = { ofPair: pairKey("ESH-PER") };

function rowsOf(table: HTMLElement) {
  return within(table)
    .getAllByRole("row")
    .slice(1)
    .map((row) =>
      within(row)
        .getAllByRole("cell")
        .map((cell) => cell.textContent),
    );
}

describe("trade", () => {
  it("is a table of direction, amount, year and what it covers", async () => {
    const { section } = await renderSection("Trade and money", {
      trade: [
        makeTrade("total", { covers: "goods" }),
        makeTrade("b", { direction: "b-to-a", qualifier: "about", covers: "goods-and-services" }),
        makeTrade("open", { direction: "not-stated", thousandUsd: 850 }),
        makeTrade("other", OF_ANOTHER),
      ],
    });
    expect(rowsOf(section.getByRole("table"))).toEqual([
      ["PERMARPeru to Morocco", "about US$\u00a024\u00a0million", "2014", "goods and services"],
      ["Total of both", "US$\u00a024\u00a0million", "2014", "goods"],
      ["Direction not stated", "US$\u00a0850\u00a0thousand", "2014", "not stated"],
    ]);
  });

  it("without a figure is words, and says that this is not zero", async () => {
    const { region } = await renderSection("Trade and money", {
      trade: [makeTrade("other", OF_ANOTHER)],
    });
    expect(
      await within(region).findByText(/^No figure found. No figure is not zero./),
    ).toBeVisible();
  });

  it("has the newest share of each direction, apart from the series", async () => {
    const share = { state: code("MAR"), partner: code("PER"), direction: "export" } as const;
    const sources = [{ id: "cia-factbook" }];
    const { section } = await renderTableSection("Trade and money", {
      facts: {
        byKind: ofKind(
          tradeShares,
          { ...share, percent: 4.56, year: 2014, sources },
          { ...share, percent: 3, year: 2010, sources },
        ),
      },
    });
    const shares = (await section.findAllByRole("listitem")).map((item) => item.textContent);
    expect(shares).toEqual(["4.6 % of Morocco’s exports, 2014 to Peru"]);
  });

  it("that does not load says so, and can be tried again", async () => {
    const { server, user } = renderPairPanel({ series: [makeSeries()] });
    server.breakFile("trade/MAR");
    const section = within(await findSection("Trade and money"));
    expect(await section.findByRole("alert")).toHaveTextContent("The yearly series did not load.");
    server.mendFile("trade/MAR");
    await user.click(section.getByRole("button", { name: "Try again" }));
    expect((await section.findAllByRole("figure"))[0]).toBeVisible();
  });

  it("that is not found says where it was looked for, as far as the data have it", async () => {
    const coverage = makeCoverage({
      sources: [
        { ...makeSource("baci-all", { date: "1990–1999" }), rows: 9, parties: 5 },
        { ...makeSource("itpd-e", { date: "1991–1995" }), rows: 9, parties: 3 },
      ],
    });
    renderPairPanel({ files: { coverage } });
    const region = await findSection("Trade and money");
    expect(
      await within(region).findByText(
        "No figure found. No figure is not zero. Looked for in BACI, 1990–1999 and ITPD-E, 1991–1995.",
      ),
    ).toBeVisible();
  });
});
