import { within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { aid } from "../../kinds/aid/kind.ts";
import { migrants } from "../../kinds/migrants/kind.ts";
import { refugees } from "../../kinds/refugees/kind.ts";
import { usTroops } from "../../kinds/us_troops/kind.ts";
import { code } from "../../testing/codes.ts";
import { makeParty } from "../../testing/makeAtlas.ts";
import { ofKind } from "../../testing/makePairFacts.ts";
import {
  findWholeSection,
  renderPairPanel,
  renderTableSection,
} from "../../testing/renderPairPanel.tsx";

const MIGRANTS = {
  origin: code("MAR"),
  destination: code("PER"),
  persons: [
    [1990, 12],
    [1995, 5],
    [2005, 1069],
  ],
  sources: [{ id: "un-desa-migrants" }],
} as const;

describe("people", () => {
  it("are told by the newest figure with its year; all years are a table that is folded", async () => {
    const { section, region } = await renderTableSection("People", {
      facts: { byKind: ofKind(migrants, MIGRANTS) },
    });
    expect(region).toHaveTextContent("Born in Morocco, living in Peru: 1,069 (mid-2005)");
    const fold = section.getByText("All years, 1990–2005").closest("details");
    expect(fold).not.toHaveAttribute("open");
    const rows = within(fold as HTMLElement).getAllByRole("row", { hidden: true });
    // A year between two that were counted has no row: it is not 0.
    expect(rows.map((row) => row.textContent)).toEqual([
      "YearPersons",
      "20051,069",
      "1995about 5",
      "199012",
    ]);
  });

  it("have no fold where there is one year", async () => {
    const { region } = await renderTableSection("People", {
      facts: {
        byKind: ofKind(refugees, {
          origin: code("PER"),
          asylum: code("MAR"),
          group: "asylum-seekers",
          persons: [[2025, 0]],
          sources: [{ id: "unhcr" }],
        }),
      },
    });
    expect(region).toHaveTextContent(
      "Asylum seekers from Peru in Morocco: none counted (end of 2025)",
    );
    expect(region).not.toHaveTextContent("All years");
  });

  it("that the tables do not have are said to be found in none, with what the tables cover", async () => {
    const { region } = await renderTableSection("People", {});
    expect(region).toHaveTextContent(/Migrants.*none found/);
    expect(region).toHaveTextContent(/Students.*the main destinations and the main origins/);
    // What a table has of another state alone is not missed here.
    expect(region).not.toHaveTextContent("Troops");
  });

  it("have troops of the United States on its own pages", async () => {
    renderPairPanel({
      pair: "PER-USA",
      facts: {
        byKind: ofKind(usTroops, {
          host: code("PER"),
          troops: [
            [1999, 0],
            [2024, 31],
          ],
          sources: [{ id: "troopdata" }],
        }),
      },
      world: { parties: [makeParty("PER"), makeParty("USA")] },
    });
    const section = await findWholeSection("People");
    expect(section).toHaveTextContent("In Peru: 31 (2024)");
    expect(section).toHaveTextContent("1999none counted");
  });
});

describe("money", () => {
  it("stands with trade; net and gross are two columns, and what came back is told", async () => {
    const { region } = await renderTableSection("Trade and money", {
      facts: {
        byKind: ofKind(aid, {
          donor: code("PER"),
          recipient: code("MAR"),
          net: [
            [2020, 300],
            [2022, -20],
          ],
          gross: [[2021, 400]],
          note: "an early release",
          sources: [{ id: "oecd-dac" }],
        }),
      },
    });
    expect(await within(region).findByText(/From Peru to Morocco/)).toHaveTextContent(
      /net US\$.20.thousand more paid back than given \(2022\), gross US\$.400.thousand \(2021\) \(an early release\)/,
    );
    const rows = within(region).getAllByRole("row", { hidden: true });
    expect(rows.map((row) => row.textContent?.replaceAll(/\s/g, " "))).toEqual([
      "Yearnetgross",
      "2022US$ 20 thousand more paid back than givenno figure found",
      "2021no figure foundUS$ 400 thousand",
      "2020US$ 300 thousandno figure found",
    ]);
    expect(region).toHaveTextContent(/Remittances.*none found/);
  });
});
