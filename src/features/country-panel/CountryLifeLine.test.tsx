import { act, fireEvent, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { FIRST_YEAR } from "../../domain/atlasYear.ts";
import { code } from "../../testing/codes.ts";
import { makeCountryFile } from "../../testing/makeCountryFile.ts";
import { renderInAtlas } from "../../testing/renderInAtlas.tsx";
import { CountryLifeLine } from "./CountryLifeLine.tsx";

const FILE = makeCountryFile("MAR", {
  statehood: [
    [1847, 1912],
    [1956, null],
  ],
  begun: [
    [code("FRA"), 1956],
    [code("PER"), 1964],
  ],
  breaks: [{ partner: code("TCD"), years: [1978, 1981] }],
  wars: [{ war: "Ifni War", years: [1957, 1958], against: [code("FRA"), code("ESP")] }],
});

const renderLine = () =>
  renderInAtlas(
    <section id="life-line">
      <CountryLifeLine file={FILE} />
    </section>,
    {},
  );
const rowsOf = (name: string) =>
  within(screen.getByRole("list", { name }))
    .getAllByRole("link")
    .map((mark) => mark.getAttribute("aria-label"));

describe("the life line of a country", () => {
  it("has a row for its time as a state, its relations, breaks and wars, each a list", () => {
    renderLine();
    expect(rowsOf("State")).toEqual([
      "1847–1912: an independent state by the list used",
      "since 1956: an independent state by the list used",
    ]);
    expect(rowsOf("Relations")).toEqual([
      "1956: relations with France",
      "1964: relations with Peru",
    ]);
    expect(rowsOf("Broken off")).toEqual([
      "1978–1981: relations with Chad suspended or broken off",
    ]);
    expect(rowsOf("Wars")).toEqual(["1957–1958: Ifni War, against ESP and France"]);
  });

  it("tells the year of the map in words", () => {
    const { store } = renderLine();
    act(() => store.getState().chooseYear(1980));
    expect(
      screen.getByText(
        "1980: an independent state; relations begun with 2 by then, as far as dated; broken off: Chad",
      ),
    ).toBeVisible();
  });

  it("moves the year of the map by keys, and reads years before the map by itself", () => {
    const { store } = renderLine();
    const field = screen.getByRole("slider", { name: "Time on the life line" });
    fireEvent.change(field, { target: { value: "1960" } });
    expect(store.getState().year).toBe(1960);
    fireEvent.change(field, { target: { value: "1900" } });
    expect(store.getState().year).toBe(FIRST_YEAR);
    expect(screen.getByText(/^1900: an independent state/)).toBeVisible();
    expect(screen.getByText(/^In 1900 the rows are read alone/)).toBeVisible();
  });

  it("opens what a mark stands for, and the row shows its mark", async () => {
    const { user, store } = renderLine();
    const mark = screen.getByRole("link", { name: /^1978–1981/ });
    await user.click(mark);
    const row = screen.getByRole("button", { name: "Chad" }).closest("li");
    expect(row).toHaveFocus();
    await user.click(screen.getByRole("button", { name: "1978–1981: show on the life line" }));
    expect(mark).toHaveFocus();
    await user.click(screen.getByRole("link", { name: /relations with Peru/ }));
    expect(store.getState().section).toBe("relations");
  });

  it("leads from its words to the pair", async () => {
    const { user, store } = renderLine();
    await user.click(screen.getByText("State, breaks and wars in words"));
    await user.click(screen.getByRole("button", { name: "Chad" }));
    expect(store.getState().selection).toEqual({ kind: "pair", pair: "MAR-TCD" });
  });

  it("counts breaks by decade where they are too many to be told apart", () => {
    const breaks = Array.from({ length: 40 }, (_, place) => ({
      partner: code("TCD"),
      years: [1970 + (place % 20), 2000] as const,
    }));
    renderInAtlas(<CountryLifeLine file={{ ...FILE, breaks }} />, {});
    expect(rowsOf("Broken off")).toEqual(["1970s: 20 breaks", "1980s: 20 breaks"]);
  });

  it("says of a state that was one when its list begins that nothing is known of before", () => {
    renderInAtlas(<CountryLifeLine file={{ ...FILE, statehood: [[1816, null]] }} />, {});
    expect(screen.getByText("since before 1816")).toBeVisible();
    expect(rowsOf("State")).toEqual([
      "since 1816: an independent state by the list used, which begins in 1816",
    ]);
  });
});
