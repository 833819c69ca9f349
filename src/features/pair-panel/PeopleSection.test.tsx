import { fireEvent, within } from "@testing-library/react";
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

  it("are a small chart over the table, where there are years enough for a line", async () => {
    const figures = [1990, 1995, 2000, 2005].map((year) => [year, year] as const);
    const { section } = await renderTableSection("People", {
      facts: { byKind: ofKind(migrants, { ...MIGRANTS, persons: figures }) },
    });
    const reader = await section.findByRole("slider", { name: "Read the line: Persons" });
    expect(section.getByRole("img", { name: /^Persons, 1990 to 2005/ })).toBeVisible();
    fireEvent.change(reader, { target: { value: "1995" } });
    expect(reader).toHaveAttribute("aria-valuetext", "1995: 1,995");
    fireEvent.change(reader, { target: { value: "1996" } });
    expect(reader).toHaveAttribute("aria-valuetext", "1996: no figure found");
  });

  it("of both ways stand on one axis, with which way and how many at the ends, and in one table", async () => {
    const counted = (factor: number, last = 2005) =>
      [1990, 1995, 2000, 2005]
        .filter((year) => year <= last)
        .map((year) => [year, year * factor] as const);
    const { section, region } = await renderTableSection("People", {
      facts: {
        byKind: ofKind(
          migrants,
          { ...MIGRANTS, persons: counted(1) },
          {
            ...MIGRANTS,
            ...{ origin: code("PER"), destination: code("MAR"), persons: counted(2, 2000) },
          },
        ),
      },
    });
    const chart = await section.findByRole("img", {
      name: "Persons each way, 1990 to 2005; the table below has the figures.",
    });
    expect(section.getAllByRole("img", { name: /^Persons/ })).toHaveLength(1);
    expect(chart).toHaveTextContent("MAR to PER2.01k");
    // What ends earlier says when.
    expect(chart).toHaveTextContent("PER to MAR4k, 2000");
    const reader = section.getByRole("slider", { name: "Read the lines: Persons" });
    fireEvent.change(reader, { target: { value: "2000" } });
    expect(reader).toHaveAttribute(
      "aria-valuetext",
      "2000: Morocco to Peru 2,000; Peru to Morocco 4,000",
    );
    const [head, newest] = within(region).getAllByRole("row", { hidden: true });
    expect(head).toHaveTextContent(/MARPER.*PERMAR/);
    expect(newest).toHaveTextContent("20052,005no figure found");
  });

  it("that are few beside those of the other way can be seen: the scale can be chosen", async () => {
    const counted = (factor: number) =>
      [1990, 1995, 2000, 2005].map((year) => [year, year * factor] as const);
    const renderWith = (factor: number) =>
      renderTableSection("People", {
        facts: {
          byKind: ofKind(
            migrants,
            { ...MIGRANTS, persons: counted(1) },
            {
              ...MIGRANTS,
              ...{ origin: code("PER"), destination: code("MAR"), persons: counted(factor) },
            },
          ),
        },
      });
    const { section, user } = await renderWith(100);
    const ticks = () =>
      [...section.getByRole("img", { name: /^Persons each way/ }).querySelectorAll("text")].map(
        ({ textContent }) => textContent,
      );
    await section.findByRole("img", { name: /^Persons each way/ });
    expect(ticks()).toContain("0");
    await user.click(section.getByRole("radio", { name: "logarithmic" }));
    expect(ticks()).not.toContain("0");
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
