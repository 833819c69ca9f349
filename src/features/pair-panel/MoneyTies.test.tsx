import { within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { investmentTreaties } from "../../kinds/investment_treaties/kind.ts";
import { sisterCities } from "../../kinds/sister_cities/kind.ts";
import { wtoAgreements } from "../../kinds/trade_agreements_wto/kind.ts";
import { visaChanges } from "../../kinds/visa_changes/kind.ts";
import { code } from "../../testing/codes.ts";
import { on, span } from "../../testing/dates.ts";
import { ofKind } from "../../testing/makePairFacts.ts";
import { renderTableSection } from "../../testing/renderPairPanel.tsx";

describe("trade and money", () => {
  it("has agreements of the two before those of many, which are folded, and those that have ended", async () => {
    const agreement = { covers: "goods", status: "in-force", sides: 2, sources: [] } as const;
    const { region, section } = await renderTableSection("Trade and money", {
      facts: {
        byKind: ofKind(
          wtoAgreements,
          { ...agreement, name: "A pact of the two", date: span("2010-03-01", "..") },
          { ...agreement, name: "A pact of many", sides: 5, date: span("1989-04-19", "..") },
          {
            ...{ ...agreement, name: "An older pact", status: "ended" },
            date: span("1969-09-01", "1976-07-01"),
          },
        ),
      },
    });
    const pact = await section.findByText(/^A pact of the two/);
    expect(pact).toHaveTextContent("A pact of the two (goods): in force since 1 March 2010");
    expect(region).not.toHaveTextContent("none found among those that were notified");
    const many = section.getByText("1 agreement of more than two sides").closest("details");
    expect(many).toHaveTextContent("A pact of many (goods): in force since 19 April 1989");
    expect(section.getByText("1 that has ended").closest("details")).toHaveTextContent(
      "An older pact (goods): in force 1 September 1969 – 1 July 1976",
    );
  });

  it("says of a treaty on investments when it was signed, in force and ended, and how", async () => {
    const { region, section } = await renderTableSection("Trade and money", {
      facts: {
        byKind: ofKind(investmentTreaties, {
          status: "terminated",
          date: span("1989-09-27", "2005-04-13"),
          inForce: on("1992-01-15"),
          howTerminated: "replaced",
          sources: [],
        }),
      },
    });
    expect(await section.findByText("1 that has ended")).toBeVisible();
    expect(region).toHaveTextContent(
      "signed 27 September 1989, in force from 15 January 1992, until 13 April 2005, replaced by a new treaty",
    );
    expect(region).toHaveTextContent(/Tax treaty.*none found/);
  });
});

describe("twin towns", () => {
  const town = (index: number) => ({
    ...{ cityA: `Town ${index}`, cityB: `Place ${index}` },
    sources: [{ id: "wp-twin-towns" }],
  });

  it("are folded; where they are many the list is made when it is opened", async () => {
    const towns = Array.from({ length: 60 }, (_, index) => town(index));
    const { section, user } = await renderTableSection("People", {
      facts: { byKind: ofKind(sisterCities, ...towns) },
      tableSources: [
        {
          ...{ id: "wp-twin-towns", title: "Lists", publisher: "P", licence: "L", date: "2026" },
          kind: "encyclopedia",
        },
      ],
    });
    const summary = section.getByText("at least 60 pairs of towns");
    expect(section.queryByText(/Town 59/)).not.toBeInTheDocument();
    // Who says so stands beside what is not there yet.
    const tie = summary.closest("dd") as HTMLElement;
    expect(within(tie).getByRole("button", { name: /^Who says so/ })).toBeVisible();
    await user.click(summary);
    expect(await section.findByText(/Town 59 and Place 59/)).toBeVisible();
  });

  it("are in the page from the beginning where they are few", async () => {
    const { section } = await renderTableSection("People", {
      facts: { byKind: ofKind(sisterCities, town(1)) },
    });
    expect(section.getByText("at least 1 pair of towns").closest("details")).toHaveTextContent(
      "Town 1 and Place 1",
    );
  });
});

it("a changed visa rule lies between two days", async () => {
  const { region } = await renderTableSection("Other ties", {
    facts: {
      byKind: ofKind(visaChanges, {
        ...{ from: code("MAR"), to: code("PER"), was: "required", became: "visa-free" },
        ...{ becameDays: 90, sources: [] },
        date: {
          shape: "within",
          from: { ...day("2023-12-03") },
          until: { ...day("2024-01-05") },
        },
      }),
    },
  });
  expect(region).toHaveTextContent(
    "Morocco to Peru: no visa needed for 90 days (before: visa required), between 3 December 2023 and 5 January 2024",
  );
});

function day(iso: string) {
  const date = on(iso);
  if (date.shape !== "point") throw new Error(`${iso} is no day`);
  return date.at;
}
