import { expect, vi } from "vitest";
import { lonLat } from "../../src/domain/geo/lonLat.ts";
import { projectLonLat } from "../../src/domain/geo/projection.ts";
import type { Driver } from "./Driver.ts";

/** What a reader perceives: a role, by its name, inside of another one. */
export interface Target {
  readonly role: string;
  readonly name?: string | RegExp;
  readonly level?: number;
  readonly within?: Target;
}

export const DESK = { width: 1440, height: 900 } as const;
/** The window of WebKitGTK's browser is a little wider. */
export const PHONE = { width: 390, height: 844 } as const;

/** The keys that have no letter, by WebDriver's numbers. */
const KEYS = {
  Enter: "\uE007",
  Escape: "\uE00C",
  Left: "\uE012",
  Up: "\uE013",
  Right: "\uE014",
  Down: "\uE015",
} as const;
type Key = keyof typeof KEYS;

/** Longer than a page takes to open on a busy machine, in milliseconds. */
const PATIENCE = { timeout: 20_000, interval: 100 } as const;

/** Longer than the map takes to begin a flight and to end it: its view is told at the end. */
const FLIGHT_MS = 1000;

declare global {
  interface Window {
    /** See `watchedBuild`. */
    complaints: string[];
    /** Frame by frame, by how many pixels the picture of the lines ends inside the map, uncovered. */
    endsOfLines: number[];
    TestingLibraryDom: Pick<typeof import("@testing-library/dom"), "queryAllByRole">;
  }
}

/** A page of the atlas as somebody uses it who sees roles and names, and has a mouse and keys. */
export class ReaderPage {
  readonly driver: Driver;
  private readonly home: string;
  private readonly earlier: string[] = [];

  /** @param home address of the atlas. */
  constructor(driver: Driver, home: string) {
    this.driver = driver;
    this.home = home;
  }

  /** Opens an address such as "?pair=MAR-PER", and waits until it is drawn. */
  async open(address = ""): Promise<void> {
    await this.keepComplaints();
    // From page to page with another fragment a browser loads nothing.
    await this.driver.open("about:blank");
    await this.driver.open(`${this.home}${address}`);
    await this.expect("what is drawn", () =>
      this.driver.run(
        () =>
          performance.getEntriesByName("dyad:map-drawn").length +
          performance.getEntriesByName("dyad:page-drawn").length,
      ),
    ).toBeGreaterThan(0);
  }

  /** Asks again until it is what is expected. */
  expect<Value>(what: string, ask: () => Value | Promise<Value>) {
    return expect.poll(ask, { ...PATIENCE, message: what });
  }

  /** The words of what has this role and name, first of all; `null` while there is none. */
  textOf(target: Target): Promise<string | null> {
    return this.ask(target, "text") as Promise<string | null>;
  }

  /** An attribute or a property of it, `null` while it is not there. */
  stateOf(target: Target, state: string): Promise<unknown> {
    return this.ask(target, state);
  }

  async expectState(target: Target, state: string, value: unknown): Promise<void> {
    await this.expect(`${state} of ${describe(target)}`, () => this.stateOf(target, state)).toBe(
      value,
    );
  }

  async isShown(target: Target): Promise<boolean> {
    return (await this.textOf(target)) !== null;
  }

  async expectShown(target: Target): Promise<void> {
    await this.expect(describe(target), () => this.isShown(target)).toBe(true);
  }

  async expectHidden(target: Target): Promise<void> {
    await this.expect(`no ${describe(target)}`, () => this.isShown(target)).toBe(false);
  }

  async expectText(target: Target, words: string | RegExp): Promise<void> {
    const matcher = typeof words === "string" ? new RegExp(escapePattern(words)) : words;
    await this.expect(describe(target), () => this.textOf(target)).toMatch(matcher);
  }

  async expectQuery(query: string): Promise<void> {
    await this.expect("the address", () =>
      this.driver.run(() => location.search + location.hash),
    ).toBe(query);
  }

  /** Clicks in the middle of it, when it stands still and nothing lies on it. */
  async click(target: Target): Promise<void> {
    const { x, y } = await this.placeOf(target);
    await this.clickAt(x, y);
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.mouse(
      { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    );
  }

  /** Presses the mouse at a point, moves it to the side, some pixels a tick of 16 ms, and lets it go. */
  async drag(
    from: { readonly x: number; readonly y: number },
    move: { readonly by: number; readonly ticks: number },
  ): Promise<void> {
    const moves = Array.from({ length: move.ticks }, (_, tick) => ({
      type: "pointerMove",
      x: Math.round(from.x + (move.by * (tick + 1)) / move.ticks),
      y: from.y,
      duration: 16,
    }));
    await this.mouse(
      { type: "pointerMove", ...from },
      { type: "pointerDown", button: 0 },
      ...moves,
      { type: "pointerUp", button: 0 },
    );
  }

  /** Turns the wheel over a point. */
  async wheel(x: number, y: number, deltaY: number): Promise<void> {
    const turn = { type: "scroll", x: Math.round(x), y: Math.round(y), deltaX: 0, deltaY };
    await this.driver.act([{ type: "wheel", id: "wheel", actions: [turn] }]);
  }

  /** Types letters, or presses a key by its name. */
  async type(words: string): Promise<void> {
    await this.keys([...words]);
  }

  async press(key: Key): Promise<void> {
    await this.keys([KEYS[key]]);
  }

  /** Has the focus put on it, as Tab would. */
  async focus(target: Target): Promise<void> {
    await this.expectShown(target);
    await this.ask(target, "focus");
    await this.expectState(target, "hasFocus", true);
  }

  /** Returns what the map shows now: its zoom, and the point of the world in its top left corner. */
  async view(): Promise<{ readonly zoom: number; readonly left: number; readonly top: number }> {
    const words = await this.driver.run(() =>
      document.querySelector("[data-view]")?.getAttribute("data-view"),
    );
    const [zoom = 0, left = 0, top = 0] = (words ?? "").split(" ").map(Number);
    return { zoom, left, top };
  }

  /** Waits until the map has come to rest, and returns where on the screen it shows a place. */
  async locate(lon: number, lat: number): Promise<{ readonly x: number; readonly y: number }> {
    const { zoom, left, top } = await this.whenStill(() => this.view(), FLIGHT_MS);
    const corner = await this.driver.run(() => {
      const { x, y } =
        document.querySelector("[data-view]")?.getBoundingClientRect() ?? new DOMRect();
      return { x, y };
    });
    const { x, y } = projectLonLat(lonLat(lon, lat));
    return { x: corner.x + (x - left) * 2 ** zoom, y: corner.y + (y - top) * 2 ** zoom };
  }

  /** Clicks the map where it shows a place. */
  async clickPlace(lon: number, lat: number): Promise<void> {
    const { x, y } = await this.locate(lon, lat);
    await this.clickAt(x, y);
  }

  /** How many colours a pane of the map has, of every 37th pixel: a blank one has at most one. */
  coloursOf(pane: "countries" | "lines"): Promise<number> {
    return this.driver.run((name) => {
      const colours = new Set<number>();
      for (const canvas of document.querySelectorAll<HTMLCanvasElement>(
        `.leaflet-${name}-pane canvas:not([hidden])`,
      )) {
        const copy = document.createElement("canvas");
        copy.width = canvas.width;
        copy.height = canvas.height;
        const context = copy.getContext("2d");
        context?.drawImage(canvas, 0, 0);
        const data = context?.getImageData(0, 0, copy.width, copy.height).data ?? [];
        for (let at = 0; at < data.length; at += 4 * 37) {
          if (data[at + 3] === 0) continue;
          colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
        }
      }
      return colours.size;
    }, pane);
  }

  /** From now on looks in every frame where the picture of the lines ends, and whether it fades there. */
  watchEndsOfLines(): Promise<void> {
    return this.driver.run(() => {
      window.endsOfLines = [];
      const look = () => {
        requestAnimationFrame(look);
        const map = document.querySelector("[data-view]")?.getBoundingClientRect();
        const canvas = document.querySelector<HTMLCanvasElement>(".leaflet-lines-pane canvas");
        const picture = canvas?.getBoundingClientRect();
        if (!map || !canvas || !picture) return;
        const inside = Math.max(picture.left - map.left, map.right - picture.right);
        const fades = getComputedStyle(canvas).maskImage.includes("gradient");
        window.endsOfLines.push(fades ? 0 : Math.max(0, Math.round(inside)));
      };
      look();
    });
  }

  framesWatched(): Promise<number> {
    return this.driver.run(() => window.endsOfLines.length);
  }

  /** By how many pixels the lines ended inside the map in a straight edge, in the frames where they did. */
  straightEnds(): Promise<number[]> {
    return this.driver.run(() => window.endsOfLines.filter((pixels) => pixels > 0));
  }

  /** Expects that neither page nor console has complained since the last time. */
  async expectNoComplaints(): Promise<void> {
    await this.keepComplaints();
    expect(this.earlier.splice(0), "complaints of page and console").toEqual([]);
  }

  private async keepComplaints(): Promise<void> {
    this.earlier.push(...(await this.driver.run(() => window.complaints?.splice(0) ?? [])));
  }

  /** Asks until the answer is the same twice in a row. */
  private async whenStill<Answer>(ask: () => Promise<Answer | null>, pause = 150): Promise<Answer> {
    return vi.waitFor(async () => {
      const before = await ask();
      await new Promise((resolve) => setTimeout(resolve, pause));
      const after = await ask();
      if (after === null || JSON.stringify(before) !== JSON.stringify(after)) {
        throw new Error("It does not stand still.");
      }
      return after;
    }, PATIENCE);
  }

  private async placeOf(target: Target): Promise<{ readonly x: number; readonly y: number }> {
    await this.expectShown(target);
    return this.whenStill(async () => {
      const place = await this.ask(target, "place");
      if (place === null) throw new Error(`Something lies on ${describe(target)}.`);
      return place as { x: number; y: number };
    });
  }

  private mouse(...actions: readonly Readonly<Record<string, unknown>>[]): Promise<void> {
    return this.driver.act([{ type: "pointer", id: "mouse", actions }]);
  }

  private keys(values: readonly string[]): Promise<void> {
    const actions = values.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    return this.driver.act([{ type: "key", id: "keys", actions }]);
  }

  private ask(target: Target, what: string): Promise<unknown> {
    return this.driver.run(answer, flatten(target), what);
  }
}

interface Step {
  readonly role: string;
  readonly name: string | { readonly pattern: string } | undefined;
  readonly level: number | undefined;
}

/** From the outermost to the one that is meant, as plain data. */
function flatten({ role, name, level, within }: Target): Step[] {
  const plain = name instanceof RegExp ? { pattern: name.source } : name;
  return [...(within ? flatten(within) : []), { role, name: plain, level }];
}

/** Runs in the page: finds what is meant, and tells of it what is asked. */
function answer(steps: Step[], what: string): unknown {
  let scope: HTMLElement | undefined = document.body;
  for (const { role, name, level } of steps) {
    if (!scope || !window.TestingLibraryDom) return null;
    scope = window.TestingLibraryDom.queryAllByRole(scope, role, {
      ...(name !== undefined && {
        name: typeof name === "string" ? name : new RegExp(name.pattern),
      }),
      ...(level !== undefined && { level }),
    })[0];
  }
  if (!scope) return null;
  if (what === "text") return scope.textContent ?? "";
  if (what === "focus") return scope.focus();
  if (what === "hasFocus") return document.activeElement === scope;
  if (what === "checked" || what === "value") return (scope as HTMLInputElement)[what];
  if (what === "top") return Math.round(scope.getBoundingClientRect().top);
  if (what === "isInSight") {
    const { left, top } = scope.getBoundingClientRect();
    const hit = document.elementFromPoint(left + 4, top + 4);
    return hit !== null && scope.contains(hit);
  }
  if (what !== "place") return scope.getAttribute(what);
  // What is drawn for a hidden input stands in its label.
  const seen = scope instanceof HTMLInputElement ? (scope.closest("label") ?? scope) : scope;
  seen.scrollIntoView({ block: "nearest", behavior: "instant" });
  const { left, top, width, height } = seen.getBoundingClientRect();
  const [x, y] = [Math.round(left + width / 2), Math.round(top + height / 2)];
  const hit = document.elementFromPoint(x, y);
  return hit && (seen.contains(hit) || hit.contains(seen)) ? { x, y } : null;
}

function describe({ role, name = "", within }: Target): string {
  return `${role} ${name}${within ? ` in ${describe(within)}` : ""}`;
}

function escapePattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
