import { afterEach, expect, it, vi } from "vitest";
import { MAP_COLOURS } from "../domain/looks/mapColour.ts";
import { readPalette } from "./palette.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

/** Answers as a browser does: custom properties resolved to colours of a style sheet. */
function resolveColours(sheet: Readonly<Record<string, string>>): void {
  vi.spyOn(window, "getComputedStyle").mockImplementation((element) => {
    const written = (element as HTMLElement).style.color;
    const [, name = "", fallback = ""] = /^var\((--[\w-]+), (.*)\)$/.exec(written) ?? [];
    return { color: sheet[name] ?? fallback } as CSSStyleDeclaration;
  });
}

it("reads each colour of the map from the style sheet, as two digits a channel", () => {
  resolveColours({ "--map-sea": "rgb(229, 236, 242)", "--map-selected": "rgb(0, 10, 255)" });
  const palette = readPalette(document.body);
  expect([palette.sea, palette.selected]).toEqual(["#e5ecf2", "#000aff"]);
});

it("leaves out how far a colour can be seen through", () => {
  resolveColours({ "--map-sea": "rgba(229, 236, 242, 0.5)" });
  expect(readPalette(document.body).sea).toBe("#e5ecf2");
});

it("is grey where the style sheet tells nothing", () => {
  resolveColours({ "--map-sea": "" });
  expect(readPalette(document.body).sea).toBe("#888888");
});

it("has every colour, and leaves nothing behind in the element", () => {
  resolveColours(Object.fromEntries(MAP_COLOURS.map((name) => [`--map-${name}`, "rgb(1, 2, 3)"])));
  const element = document.createElement("div");
  const palette = readPalette(element);
  expect(MAP_COLOURS.filter((name) => palette[name] !== "#010203")).toEqual([]);
  expect(element).toBeEmptyDOMElement();
});
