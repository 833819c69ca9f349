import { act, fireEvent, screen } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createHistory } from "../../domain/atlasHistory.ts";
import type { AtlasState } from "../../store/atlasStore.ts";
import { beforeNotify } from "../../store/deferNotifications.ts";
import { code } from "../../testing/codes.ts";
import type { World } from "../../testing/makeAtlas.ts";
import { makeHistoryFile } from "../../testing/makeWorld.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { serveDataset } from "../../testing/serveDataset.ts";
import { Timeline } from "./Timeline.tsx";
import { YEAR_LASTS } from "./usePlay.ts";

const WORLD: World = {
  asOf: "2026-07-31",
  memberships: [{ party: "MAR", organisation: "AU", since: 19630525, until: 19841112 }],
};

function renderTimeline(prepare?: (state: AtlasState) => void) {
  serveDataset({});
  const { user, store } = renderInAtlas(<Timeline />, WORLD, (state) => {
    const file = makeHistoryFile(state.atlas);
    state.receiveHistory(createHistory(file, state.atlas.partyCodes));
    prepare?.(state);
  });
  return { user, store, state: () => store.getState() };
}

const slider = () => screen.getByRole("slider", { name: "Year" });
const button = (name: string | RegExp) => screen.getByRole("button", { name });

describe("the slider", () => {
  it("reaches from 1945 to the newest state, where it stands at first", () => {
    renderTimeline();
    expect(slider()).toHaveAttribute("min", "1945");
    expect(slider()).toHaveAttribute("max", "2026");
    expect(slider()).toHaveValue("2026");
    expect(slider()).toHaveAttribute("aria-valuetext", "newest, 31 July 2026");
    expect(button("Newest")).toBeDisabled();
  });

  it("shows a year, which settles when it is let go", () => {
    const { state } = renderTimeline();
    fireEvent.input(slider(), { target: { value: "1989" } });
    expect(state()).toMatchObject({ year: 1989, yearMotion: "dragged" });
    expect(screen.getByText("31 December 1989")).toBeVisible();
    fireEvent.change(slider(), { target: { value: "1989" } });
    slider().dispatchEvent(new Event("change"));
    expect(state().yearMotion).toBe("still");
  });

  it("tells steps of keys from a drag", () => {
    const { state } = renderTimeline();
    fireEvent.keyDown(slider(), { key: "ArrowLeft" });
    fireEvent.input(slider(), { target: { value: "2025" } });
    expect(state().yearMotion).toBe("stepped");
    fireEvent.pointerDown(slider());
    fireEvent.input(slider(), { target: { value: "2020" } });
    expect(state().yearMotion).toBe("dragged");
  });

  it("stays under the hand that moves it, while the rest waits for the lines", () => {
    const { store } = renderTimeline();
    beforeNotify(store, () => new Promise(() => undefined));
    act(() => store.getState().chooseYear(1990));
    expect(slider()).toHaveValue("2026");
    fireEvent.input(slider(), { target: { value: "1989" } });
    expect(slider()).toHaveValue("1989");
    expect(slider()).toHaveAttribute("aria-valuetext", "1989");
  });

  it("goes back to the newest", async () => {
    const { user, state } = renderTimeline((start) => start.chooseYear(1989));
    await user.click(button("Newest"));
    expect(state().year).toBeUndefined();
  });
});

describe("the second handle", () => {
  const since = () => screen.getByRole("slider", { name: "Compared since" });

  it("is there while two years are compared, at the earlier one", async () => {
    const { user, state } = renderTimeline((start) => start.chooseYear(2000));
    expect(screen.queryByRole("slider", { name: "Compared since" })).not.toBeInTheDocument();
    await user.click(button("What changed"));
    expect(since()).toHaveValue(String(state().since));
    await user.click(button("What changed"));
    expect(screen.queryByRole("slider", { name: "Compared since" })).not.toBeInTheDocument();
  });

  it("moves the earlier year, which stays before the year shown", () => {
    const { state } = renderTimeline((start) => {
      start.chooseYear(2000);
      start.compareSince(1990);
    });
    fireEvent.input(since(), { target: { value: "1961" } });
    expect(state().since).toBe(1961);
    fireEvent.input(since(), { target: { value: "2015" } });
    expect(state()).toMatchObject({ year: 2000, since: 1999 });
    expect(since()).toHaveValue("1999");
  });
});

describe("the events of what is selected", () => {
  it("can be walked, year by year", async () => {
    const { user, state } = renderTimeline((start) => start.openCountry(code("MAR"), "list"));
    await user.click(button("Earlier event, 1984"));
    expect(state().year).toBe(1984);
    await user.click(button("Earlier event, 1963"));
    expect(button("Earlier event")).toBeDisabled();
    await user.click(button("Later event, 1984"));
    expect(state().year).toBe(1984);
    expect(slider()).toHaveAttribute("aria-valuetext", "1984, with dated events");
  });

  it("are not there without a selection", () => {
    renderTimeline();
    expect(screen.queryByRole("button", { name: /event/ })).not.toBeInTheDocument();
  });
});

describe("playing", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it("moves on year by year and stops at the newest", () => {
    const { state } = renderTimeline((start) => start.chooseYear(2024));
    vi.useFakeTimers();
    fireEvent.click(button("Play"));
    act(() => vi.advanceTimersByTime(YEAR_LASTS));
    expect(state()).toMatchObject({ year: 2025, yearMotion: "played" });
    act(() => vi.advanceTimersByTime(2 * YEAR_LASTS));
    expect(state()).toMatchObject({ year: undefined, yearMotion: "still" });
    expect(button("Play")).toBeVisible();
  });

  it("begins at the first year from the newest, and pauses", () => {
    const { state } = renderTimeline();
    vi.useFakeTimers();
    fireEvent.click(button("Play"));
    expect(state().year).toBe(1945);
    fireEvent.click(button("Pause"));
    act(() => vi.advanceTimersByTime(3 * YEAR_LASTS));
    expect(state()).toMatchObject({ year: 1945, yearMotion: "still" });
  });
});

describe("comparing", () => {
  it("begins ten years before, and stops", async () => {
    const { user, state } = renderTimeline((start) => start.chooseYear(1989));
    await user.click(button("What changed"));
    expect(state().since).toBe(1979);
    expect(button("What changed")).toHaveAttribute("aria-pressed", "true");
    await user.click(button("What changed"));
    expect(state().since).toBeUndefined();
  });

  it("begins at the first year where there are no ten", async () => {
    const { user, state } = renderTimeline((start) => start.chooseYear(1950));
    await user.click(button("What changed"));
    expect(state().since).toBe(1945);
  });

  it("has nothing to compare the first year with", () => {
    renderTimeline((start) => start.chooseYear(1945));
    expect(button("What changed")).toBeDisabled();
  });
});
