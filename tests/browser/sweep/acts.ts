import type { Locator } from "@playwright/test";
import type { AtlasPage } from "../AtlasPage.ts";
import type { Fault } from "./fault.ts";

/** Something a reader does, after which the screen is looked at; then it is undone. */
interface Act {
  readonly name: string;
  /** Does it; false where the screen does not offer it. May find faults of its own. */
  readonly run: (atlas: AtlasPage) => Promise<boolean | readonly Fault[]>;
  readonly undo?: (atlas: AtlasPage) => Promise<void>;
}

/** What is wanted at first sight must be there soon. */
const SOON = { timeout: 8000 } as const;

/** Up to this height, in pixels, the style sheets lay out a low window. */
const LOW_WINDOW = 480;

/** How often the Tab key is pressed. */
const TAB_STOPS = 24;

/** The acts of a visit, in an order in which each finds the screen as the visit opened it. */
export const ACTS: readonly Act[] = [
  ...["Low", "Full", "Half"].map((height) => ({
    name: `the sheet ${height}`,
    run: (atlas: AtlasPage) =>
      press(atlas.panel.getByRole("button", { name: height, exact: true })),
  })),
  { name: "each section link", run: followSectionLinks },
  {
    name: "the filter open",
    run: openFilter,
    undo: (atlas) => atlas.page.keyboard.press("Escape"),
  },
  {
    name: "More open",
    run: ({ page }) => press(page.getByRole("button", { name: "More", exact: true })),
    undo: ({ page }) => page.keyboard.press("Escape"),
  },
  { name: "what can be exported", run: openFromMenu(/Export/), undo: closeDialog },
  { name: "the keys", run: openFromMenu(/keys/i), undo: closeDialog },
  {
    name: "the search open",
    run: async ({ search, page }) => {
      if (!(await press(search))) return false;
      await page.keyboard.type("guinea");
      await page.getByRole("listbox").getByRole("option").first().waitFor(SOON);
      return true;
    },
    undo: async ({ page }) => {
      for (let i = 0; i < "guinea".length; i++) await page.keyboard.press("Backspace");
      await page.keyboard.press("Escape");
    },
  },
  {
    name: "the year open",
    run: ({ page }) => press(page.getByRole("button", { name: /^Year: / })),
    undo: async ({ page }) => {
      await press(page.getByRole("button", { name: /^Year: / }));
    },
  },
  {
    name: "the legend open or closed",
    run: ({ page }) => press(page.getByRole("button", { name: "Legend", exact: true })),
    undo: async ({ page }) => {
      await press(page.getByRole("button", { name: "Legend", exact: true }));
    },
  },
  { name: "a walk with Tab", run: walkWithTab },
  ...["Table", "Matrix", "Map"].map((view) => ({
    name: `the view ${view}`,
    run: async ({ page }: AtlasPage) => {
      const isPressed = await press(page.getByRole("button", { name: view, exact: true }));
      if (isPressed && view !== "Map") {
        await page.getByRole("region", { name: view, exact: true }).waitFor(SOON);
      }
      return isPressed;
    },
  })),
];

/** Clicks a control if it is there. */
async function press(control: Locator): Promise<boolean> {
  const one = control.first();
  if ((await one.count()) === 0) return false;
  await one.click(SOON);
  return true;
}

async function followSectionLinks({ page, panel }: AtlasPage): Promise<boolean | Fault[]> {
  const links = panel.getByRole("navigation").getByRole("link");
  const names = await links.allTextContents();
  if (names.length === 0) return false;
  const faults: Fault[] = [];
  for (const name of names) {
    const link = links.filter({ hasText: name }).first();
    await bringToRest(link);
    const isPressed = await link.click(SOON).then(
      () => true,
      () => false,
    );
    const heading = panel.getByRole("heading", { name, exact: true }).first();
    const isShown = isPressed && (await heading.evaluate(isHeadingSeen));
    if (!isShown) faults.push({ kind: "section not shown", what: name });
    faults.push(...(await page.evaluate(findScrolled)));
  }
  return faults;
}

/**
 * Brings a link of the row into sight, and waits until the arrow that goes with that has gone: between the two
 * halves of a press that comes in the same frame, as no reader's does, the row would move under the pointer.
 */
async function bringToRest(link: Locator): Promise<void> {
  await link.evaluate(async (element) => {
    element.scrollIntoView({ block: "nearest", inline: "nearest" });
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}

/** Whether a heading lies in the part of the panel that is seen, and nothing on it. */
function isHeadingSeen(heading: Element): boolean {
  const { left, top, bottom } = heading.getBoundingClientRect();
  const hit = document.elementFromPoint(left + 4, (top + bottom) / 2);
  return hit !== null && (heading.contains(hit) || hit.contains(heading));
}

/** Whether the panel's own frame, or what it stands in, has moved. */
function findScrolled(): Fault[] {
  return [...document.querySelectorAll("html, body, main, aside")]
    .filter(({ scrollTop, scrollLeft }) => scrollTop !== 0 || scrollLeft !== 0)
    .map((element) => ({
      kind: "scrolled away",
      what: `${element.tagName.toLowerCase()} after a section link`,
    }));
}

async function openFilter({
  filter,
  filterPopup,
  page,
  show,
  shown,
}: AtlasPage): Promise<boolean | Fault[]> {
  const isOpen = await press(filter.getByRole("button", { name: "Organisation", exact: true }));
  if (!isOpen) return false;
  await filterPopup.waitFor(SOON);
  const field = filterPopup.getByRole("searchbox");
  const before = await field.boundingBox();
  await field.fill("arab");
  const after = await field.boundingBox();
  const popup = await filterPopup.boundingBox();
  const faults: Fault[] = [];
  if (before?.height !== after?.height) {
    faults.push({ kind: "field changes its height", what: "the field of the filter" });
  }
  // A low window has no room beside a list.
  if ((page.viewportSize()?.height ?? 0) <= LOW_WINDOW) return faults;
  const changed = [shown, show];
  for (const [index, part] of changed.entries()) {
    const box = (await part.isVisible()) ? await part.boundingBox() : null;
    if (!box || !popup) continue;
    const isCovered =
      popup.x < box.x + box.width &&
      popup.x + popup.width > box.x &&
      popup.y < box.y + box.height &&
      popup.y + popup.height > box.y;
    if (isCovered) {
      faults.push({
        kind: "covers what it changes",
        what: `the filter over ${index === 0 ? "the sentence" : "the menu of what is shown"}`,
      });
    }
  }
  return faults;
}

function openFromMenu(name: RegExp) {
  return async ({ page }: AtlasPage): Promise<boolean> => {
    if (!(await press(page.getByRole("button", { name: "More", exact: true })))) return false;
    await page.getByRole("menuitem", { name }).click(SOON);
    await page.getByRole("dialog").waitFor(SOON);
    return true;
  };
}

async function closeDialog({ page }: AtlasPage): Promise<void> {
  await page.keyboard.press("Escape");
}

async function walkWithTab({ page }: AtlasPage): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (let i = 0; i < TAB_STOPS; i++) {
    await page.keyboard.press("Tab");
    faults.push(...(await page.evaluate(findLostFocus)));
  }
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  return faults;
}

/** Whether what has the focus cannot be seen. */
function findLostFocus(): Fault[] {
  const { frameOf, isBox, isSeen, isMapDrawing, nameOf } = window.looks;
  const focused = document.activeElement;
  if (!focused || focused === document.body || isMapDrawing(focused)) return [];
  const shown = focused.closest("label") ?? focused;
  const { seen } = frameOf(shown);
  const hit = document.elementFromPoint((seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2);
  const isLost =
    !isSeen(shown) || !isBox(seen) || !hit || !(shown.contains(hit) || hit.contains(shown));
  // The map and what scrolls are large: controls lie on them.
  const isLarge = focused.matches("[role=application], [tabindex='0']:not(a, button, input, td)");
  return isLost && !isLarge ? [{ kind: "focus out of sight", what: nameOf(focused) }] : [];
}
