import { waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { alliances } from "../../kinds/alliances/kind.ts";
import { borders } from "../../kinds/borders/kind.ts";
import { unVotes } from "../../kinds/un_votes/kind.ts";
import { pairKey } from "../../testing/codes.ts";
import { span } from "../../testing/dates.ts";
import { makeParty } from "../../testing/makeAtlas.ts";
import { makeAgreement, makeVisa } from "../../testing/makeDossier.ts";
import { makeAlliance, ofKind } from "../../testing/makePairFacts.ts";
import { makeMoreFile } from "../../testing/makePartyFile.ts";
import {
  findSection,
  renderPairPanel,
  renderSection,
  renderTableSection,
} from "../../testing/renderPairPanel.tsx";

const OF_ANOTHER = { ofPair: pairKey("ESH-PER") };

describe("other ties", () => {
  it("are visa rules each way, and agreements with date and status", async () => {
    const { region } = await renderSection("Other ties", {
      visas: [makeVisa("No visa for 90 days."), makeVisa("other", OF_ANOTHER)],
      agreements: [
        makeAgreement("Agreement on culture", { status: "in-force", text: "It holds." }),
        makeAgreement("other", OF_ANOTHER),
      ],
    });
    expect(region).toHaveTextContent("Morocco to Peru");
    expect(region).toHaveTextContent("No visa for 90 days.");
    expect(region).toHaveTextContent("Agreement on culture (2004; in force). It holds.");
    expect(region).not.toHaveTextContent("other (");
  });

  it("are border, alliances and votes of the tables, with each side's figure", async () => {
    const { region } = await renderTableSection("Other ties", {
      facts: {
        byKind: new Map([
          ...ofKind(borders, { kmByA: 1559, kmByB: 1900.5, sources: [{ id: "cia-factbook" }] }),
          ...ofKind(
            alliances,
            makeAlliance({ obligations: ["defence", "consultation"] }),
            makeAlliance({ obligations: ["defence", "consultation"] }),
            makeAlliance({ pact: "Treaty of 1940", date: span("1940-05-02", "1945") }),
            makeAlliance({ pact: "Treaty of 1960", note: "the obligation is one-sided" }),
          ),
          ...ofKind(unVotes, {
            agreement: [
              [1970, 80],
              [1972, 90],
            ],
            rollCalls: [],
            sources: [],
          }),
        ]),
      },
    });
    expect(region).toHaveTextContent("1,559 km as Morocco gives it, 1,901 km as Peru gives it");
    const pact = /Pact: defence and consultation, since 1950, in force in 2018/g;
    expect(region.textContent?.match(pact)).toHaveLength(1);
    expect(region).toHaveTextContent(
      "Treaty of 1960: defence, since 1950, in force in 2018 (the obligation is one-sided)",
    );
    // What has ended is never shown as open.
    const folded = within(region).getByText("1 that has ended").closest("details");
    expect(folded).toHaveTextContent("Treaty of 1940: defence, 2 May 1940 – 1945");
    expect(folded).not.toHaveTextContent("in force");
    expect(region).toHaveTextContent("agreement 90 % in 1972");
    expect(within(region).getByRole("row", { name: /^1970/, hidden: true })).toHaveTextContent(
      "80 %",
    );
  });

  it("name in one line what the tables do not have, which opens to how far they reach", async () => {
    const { region, user } = await renderSection("Other ties", {});
    const line = await within(region).findByText(
      /^Looked for and not found: land borders, .*alliances, agreement in votes/,
    );
    expect(line).toBeVisible();
    await user.click(line);
    expect(region).toHaveTextContent("Land bordernone, by the table");
    expect(await within(region).findByText(/by ATOP, to 2018/)).toBeVisible();
    expect(region).toHaveTextContent("by ATOP, to 2018none found");
    expect(region).toHaveTextContent("no common votes found, 1946–2019");
  });
});

it("say nothing of absence while the tables load, and when they do not, and come on trying again", async () => {
  const { server, user } = renderPairPanel({ files: { "more/MAR": "no file of that party" } });
  const region = await findSection("Other ties");
  const alert = await within(region).findByRole("alert");
  expect(alert).toHaveTextContent("What else the tables have of the two did not load.");
  expect(region).toHaveTextContent("Distance");
  expect(region).not.toHaveTextContent(/none found|no rule/i);
  expect(await findSection("Trade and money")).not.toHaveTextContent("No figure found");

  server.swapFile("more/MAR", makeMoreFile("MAR"));
  await user.click(within(alert).getByRole("button", { name: "Try again" }));
  await waitFor(() => expect(region).toHaveTextContent(/none found/i));
  expect(await findSection("Trade and money")).toHaveTextContent("No figure found");
  expect(within(region).queryByRole("alert")).not.toBeInTheDocument();
});

it("tells the distance between the anchors of any two parties", async () => {
  renderPairPanel({ pair: "FRA-TCD" });
  expect(await findSection("Other ties")).toHaveTextContent(/4,2\d\d km, along the great circle/);
});

it("tells no distance to an actor without an anchor, and says so where there is nothing else", async () => {
  renderPairPanel({ pair: "EUU-MAR", world: { parties: [makeParty("MAR")] } });
  const section = await findSection("Other ties");
  expect(section).not.toHaveTextContent("km");
  expect(section).toHaveTextContent("None found.");
});
