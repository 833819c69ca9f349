import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { expect, PHONE, test } from "./atlasTest.ts";
import { findViolations } from "./axe.ts";
import { SAMPLE } from "./sample.ts";

/** Written for the tests, on two that have no dossier; its people are made up. */
const ARTICLE = `= Fiji–Iceland relations =

== Missions ==
Iceland has an embassy in Suva. It rains there in winter.
Fiji has an embassy in Reykjavík.

== History ==
In 1978, Iceland sold four large grain ships to Fiji at a low price.
In March 2004, Foreign Minister Rosa Ejemplo of Iceland visited Fiji.`;
const SHIPS = "In 1978, Iceland sold four large grain ships to Fiji at a low price.";

async function openPage(page: Page): Promise<void> {
  await page.goto("./?page=read");
  await expect(page.getByRole("heading", { name: "Read an article", level: 2 })).toBeFocused();
}

/** Reads the article on the page that is open. */
async function readArticle(page: Page): Promise<void> {
  await page.getByRole("textbox", { name: "Text of the article" }).fill(ARTICLE);
  await page.getByRole("button", { name: "Read the article" }).click();
  await expect(
    page.getByRole("heading", { name: "Fiji–Iceland relations, a draft", level: 2 }),
  ).toBeFocused();
}

const claim = (page: Page, name: string) =>
  page.getByRole("list", { name: "Claims" }).getByRole("listitem", { name });
const askedToStay = (page: Page) => page.getByRole("dialog", { name: "Leave without the files?" });

test("an article is read, a claim changed, the files are taken", SAMPLE, async ({ page }) => {
  await openPage(page);
  await readArticle(page);
  await page.getByText(SHIPS).first().click();
  await expect(claim(page, SHIPS).getByRole("heading")).toBeFocused();
  await expect(claim(page, SHIPS)).toContainText("Still in the article’s own words");
  await page.getByRole("button", { name: `Change: ${SHIPS}` }).click();
  await page.getByRole("textbox", { name: "Text" }).fill("Fiji buys grain ships from Iceland.");
  await expect(page.getByText("Still in the article’s own words")).toHaveCount(0);
  await page.getByRole("button", { name: "Leave out: Fiji: embassy in Reykjavík" }).click();
  await page.getByRole("button", { name: "Take the files" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save FJI-ISL.yaml" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe("FJI-ISL.yaml");
  const dossier = await readFile(await file.path(), "utf8");
  expect(dossier).toContain("Fiji buys grain ships from Iceland.");
  expect(dossier).toContain("city: Suva");
  expect(dossier).not.toContain("city: Reykjavík");
});

test("a file of a megabyte leaves the page free, and can be stopped", async ({ page }) => {
  await openPage(page);
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  const buffer = Buffer.from(`${ARTICLE}\n`.repeat(3000));
  await (await chooser).setFiles({ name: "article.txt", mimeType: "text/plain", buffer });
  const field = page.getByRole("textbox", { name: "Text of the article" });
  await expect(field).not.toHaveValue("");
  await page.getByRole("button", { name: "Read the article" }).click();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByRole("button", { name: "Read the article" })).toBeEnabled();
});

test("leaving asks where something would be lost, by Back and by Escape", async ({
  atlas,
  page,
}) => {
  await atlas.openMap();
  await page.getByRole("button", { name: "More", exact: true }).click();
  await page.getByRole("menuitem", { name: "Read an article" }).click();
  await readArticle(page);
  await page.getByRole("button", { name: "Accept: Iceland: embassy in Suva" }).click();
  await page.goBack();
  await askedToStay(page).getByRole("button", { name: "Stay" }).click();
  await expect(page).toHaveURL(/\?page=read$/);
  await expect(page.getByText("1 of 4 claims looked at")).toBeVisible();
  await page.getByRole("button", { name: "Take the files" }).press("Escape");
  await askedToStay(page).getByRole("button", { name: "Stay" }).click();
  await page.goBack();
  await askedToStay(page).getByRole("button", { name: "Leave" }).click();
  await expect(page.getByRole("region", { name: "World map" })).toBeVisible();
  await expect(page).toHaveURL(/\/$/);
});

test("everything is done by keys", async ({ page }) => {
  await openPage(page);
  const field = page.getByRole("textbox", { name: "Text of the article" });
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(field).toBeFocused();
  await page.keyboard.insertText(ARTICLE);
  for (let stops = 0; stops < 4; stops++) await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Read the article" })).toBeFocused();
  await page.keyboard.press("Enter");
  const first = page.getByRole("button", { name: "Sentence 1: mission" });
  await expect(first).toBeVisible();
  await expect(async () => {
    await page.keyboard.press("Tab");
    await expect(first).toBeFocused({ timeout: 200 });
  }).toPass();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(claim(page, "Fiji: embassy in Reykjavík").getByRole("heading")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(claim(page, "Fiji: embassy in Reykjavík")).toContainText("Accepted");
});

test("page, form and files read well in light and dark", async ({ page }) => {
  await openPage(page);
  expect(await findViolations(page)).toEqual([]);
  await readArticle(page);
  await page.getByRole("button", { name: `Change: ${SHIPS}` }).click();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Take the files" }).click();
  expect(await findViolations(page)).toEqual([]);
});

test.describe("on a phone", () => {
  test.use(PHONE);

  test("article and claims are tabs that lead to each other", async ({ page }) => {
    await openPage(page);
    await readArticle(page);
    await page.getByRole("button", { name: "Sentence 4: event" }).tap();
    await expect(page.getByRole("tab", { name: "Claims" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await expect(claim(page, SHIPS)).toBeInViewport();
    await page.getByRole("button", { name: "Sentence 1" }).tap();
    await expect(page.getByRole("tab", { name: "Article" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
    await expect(page.getByText("Iceland has an embassy in Suva.")).toBeInViewport();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(PHONE.viewport.width);
    expect(await findViolations(page)).toEqual([]);
  });

  test("a dossier that is opened begins with its claims", async ({ page }) => {
    await page.goto("./?pair=MAR-PER&page=read");
    await expect(page.getByRole("tab", { name: "Claims" })).toHaveAttribute(
      "aria-selected",
      "true",
    );
  });
});

test("each page of a pair leads to its dossier, which comes back as it stood", async ({
  atlas,
  page,
}) => {
  await atlas.open("?pair=MAR-PER");
  await atlas.panel.getByRole("button", { name: "Improve this page" }).click();
  await expect(page).toHaveURL(/\?pair=MAR-PER&page=read$/);
  await expect(
    page.getByRole("heading", { name: "Morocco–Peru relations, a draft", level: 2 }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Take the files" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save MAR-PER.yaml" }).click();
  const taken = await readFile(await (await download).path(), "utf8");
  expect(taken).toBe(await readFile("geodata/dossiers/MAR-PER.yaml", "utf8"));
  await page.getByRole("button", { name: "Back to the atlas" }).click();
  await expect(atlas.panelOf("Morocco–Peru relations")).toBeVisible();
});
