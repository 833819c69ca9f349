import { act, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import type { MapTarget } from "../../store/atlasStore.ts";
import { code, codes, pairKey } from "../../testing/codes.ts";
import type { World } from "../../testing/makeAtlas.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { TerritoryNote } from "./TerritoryNote.tsx";

const WORLD: World = {
  others: [{ code: code("XAB"), name: "Abkhazia", kind: "de-facto" }],
  dependencies: [
    { code: "PYF", name: "French Polynesia", of: code("FRA") },
    { code: "ATA", name: "Antarctica" },
  ],
  disputes: [
    {
      id: "western-sahara",
      name: "Western Sahara",
      kind: "non-self-governing",
      administeredBy: codes("MAR"),
      claimedBy: codes("ESH", "MAR"),
    },
    {
      id: "nowhere",
      name: "Nowhere",
      kind: "breakaway",
      administeredBy: [],
      claimedBy: codes("XAB"),
    },
  ],
};

function renderNote(target: MapTarget) {
  const handleDone = vi.fn();
  const note = renderInAtlas(<TerritoryNote target={target} onDone={handleDone} />, WORLD);
  const buttons = () => screen.queryAllByRole("button").map((button) => button.textContent);
  return { ...note, buttons, handleDone };
}

it("names a disputed area, who administers and who claims it, and takes no side", () => {
  const { buttons } = renderNote({ kind: "dispute", dispute: "western-sahara" });
  for (const words of [
    "Western Sahara",
    "Non-self-governing territory",
    "Administered by Morocco",
    "Claimed by Sahrawi Republic and Morocco",
    /it takes no side/,
  ]) {
    expect(screen.getByText(words)).toBeVisible();
  }
  expect(buttons()).toEqual(["Open Morocco", "Open Sahrawi Republic"]);
});

it("says that the administration is not settled, and leads to no actor without a page", () => {
  const { buttons } = renderNote({ kind: "dispute", dispute: "nowhere" });
  expect(screen.getByText("Administration divided or not settled")).toBeVisible();
  expect(buttons()).toEqual([]);
});

it("names the state of a dependent territory, or that it is no state's", () => {
  const { unmount, buttons } = renderNote({ kind: "dependency", code: "PYF" });
  expect(screen.getByText("Territory of France")).toBeVisible();
  expect(buttons()).toEqual(["Open France"]);
  unmount();
  renderNote({ kind: "dependency", code: "ATA" });
  expect(screen.getByText("No state's territory")).toBeVisible();
});

it("opens a party as a click on the map does, and is done", async () => {
  const { user, store, handleDone } = renderNote({ kind: "dependency", code: "PYF" });
  await user.click(screen.getByRole("button", { name: "Open France" }));
  expect(store.getState()).toMatchObject({
    selection: { kind: "country", country: "FRA" },
    origin: "map",
  });
  expect(handleDone).toHaveBeenCalledOnce();
});

it("opens a party of the open pair by itself: there a click on the map would change nothing", async () => {
  const { user, store } = renderNote({ kind: "dependency", code: "PYF" });
  act(() => store.getState().openPair(pairKey("FRA-MAR"), "list"));
  await user.click(screen.getByRole("button", { name: "Open France" }));
  expect(store.getState().selection).toEqual({ kind: "country", country: "FRA" });
});
