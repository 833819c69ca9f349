import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { EMPTY_FILTER } from "../domain/organisationFilter.ts";
import type { AddressProblem } from "../store/addressKeys.ts";
import { code } from "../testing/codes.ts";
import { renderInAtlas } from "../testing/renderInAtlas.tsx";
import { Notices } from "./Notices.tsx";

function renderNotices(...problems: readonly AddressProblem[]) {
  return renderInAtlas(<Notices />, {}, (state) =>
    state.showAddress({ filter: EMPTY_FILTER }, problems),
  );
}

it("names every part of the address that was left out or overruled, and what it asked for", async () => {
  renderNotices(
    { kind: "unknown-key", key: "camera" },
    { kind: "unknown-value", key: "country", value: "QQQ" },
    { kind: "same-party-twice", value: "MAR-MAR" },
    { kind: "key-twice", key: "in" },
    { kind: "between-one", value: "EU~" },
  );
  const notices = (await screen.findAllByRole("listitem")).map((item) => item.textContent);
  expect(notices).toEqual([
    expect.stringContaining("“camera”"),
    expect.stringMatching(/country “QQQ”/),
    expect.stringMatching(/“MAR-MAR”: a pair needs two different states/),
    "The address gives “in” more than once; the last one counts.",
    expect.stringMatching(/“between=EU~”: it needs two/),
  ]);
});

it("says of a state of the past what continues it, and of a territory whose it is", async () => {
  renderInAtlas(
    <Notices />,
    {
      others: [
        { code: code("SUN"), name: "Soviet Union", kind: "former", continuesAs: [code("CHL")] },
      ],
      dependencies: [{ code: "PYF", name: "French Polynesia", of: code("FRA") }],
    },
    (state) =>
      state.showAddress({ filter: EMPTY_FILTER }, [
        { kind: "no-party", code: "SUN" },
        { kind: "no-party", code: "PYF" },
      ]),
  );
  expect((await screen.findAllByRole("listitem")).map((item) => item.textContent)).toEqual([
    "Soviet Union has no page in the atlas; it continues as Chile.",
    "French Polynesia has no page in the atlas; it belongs to France.",
  ]);
});

it("stands in a region that is read out, and is empty without a problem", () => {
  renderNotices();
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
});

it("goes away when it is dismissed", async () => {
  const { user } = renderNotices({ kind: "unknown-key", key: "camera" });
  await user.click(await screen.findByRole("button", { name: "Dismiss" }));
  expect(screen.queryByRole("listitem")).not.toBeInTheDocument();
});
