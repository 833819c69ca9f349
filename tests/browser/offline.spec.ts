import type { BrowserContext, Page } from "@playwright/test";
import { AtlasPage } from "./AtlasPage.ts";
import { test as atlasTest, expect } from "./atlasTest.ts";
import { SAMPLE } from "./sample.ts";
import { makeNextEdition, readBuild, SiteServer } from "./siteServer.ts";

/** A server of its own for each test: each is a first visit, and publishes what it likes. */
const test = atlasTest.extend<{ site: SiteServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures from the pattern.
  site: async ({}, use) => {
    await use(new SiteServer(readBuild()));
  },
  baseURL: async ({ site }, use) => {
    await use(await site.start());
    await site.stop();
  },
});

test.use({
  serviceWorkers: "allow",
  expectedComplaints: /Failed to load resource|net::ERR_|FetchEvent/,
});

const BRAZIL = [-50, -8] as const;

/** Waits until the page has a worker that holds the file whose address has this part. */
async function waitUntilKept(page: Page, part: string): Promise<void> {
  await expect.poll(() => listKept(page, part)).not.toEqual([]);
}

/** Returns the addresses that are kept and have this part. */
function listKept(page: Page, part: string): Promise<string[]> {
  return page.evaluate(async (wanted) => {
    if (!navigator.serviceWorker.controller) return [];
    const kept: string[] = [];
    for (const name of await caches.keys()) {
      const requests = await (await caches.open(name)).keys();
      kept.push(...requests.map(({ url }) => url).filter((url) => url.includes(wanted)));
    }
    return kept;
  }, part);
}

/** Looks for a new edition, and returns whether it is held now. */
function update(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const coming = registration.installing ?? registration.waiting;
    if (!coming) return false;
    return new Promise<boolean>((resolve) => {
      const check = () => {
        if (coming.state !== "installing") resolve(coming.state !== "redundant");
      };
      coming.addEventListener("statechange", check);
      check();
    });
  });
}

/** Returns the edition of the manifest that the page is given. */
function editionOf(page: Page): Promise<string> {
  return page.evaluate(async () => (await (await fetch("data/manifest.json")).json()).dataVersion);
}

/** Takes the network away or gives it back: from the page by the browser, from its worker by the server. */
async function setNetwork(context: BrowserContext, site: SiteServer, has: boolean): Promise<void> {
  site.hasNetwork = has;
  await context.setOffline(!has);
}

async function reload(atlas: AtlasPage): Promise<void> {
  await atlas.page.reload();
  await atlas.page.waitForFunction(() => performance.getEntriesByName("dyad:map-drawn").length > 0);
}

test(
  "after one visit the atlas opens without a network, with the country seen and the search",
  SAMPLE,
  async ({ atlas, page, context, site, baseURL }) => {
    const asked: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    await atlas.open("?country=MAR");
    await expect(atlas.panel).toContainText("Kingdom of Morocco");
    await waitUntilKept(page, "party/MAR.");
    await waitUntilKept(page, "flag/MAR.");

    await setNetwork(context, site, false);
    site.requests.length = 0;
    await reload(atlas);
    await expect(atlas.panelOf("Morocco")).toContainText("Kingdom of Morocco");
    await expect.poll(() => atlas.nameAt(BRAZIL)).toBe("Brazil");
    await atlas.search.fill("maroc");
    await page.getByRole("listbox").getByRole("option").first().click();
    await expect(atlas.panelOf("Morocco")).toBeVisible();
    await page.getByRole("button", { name: "More", exact: true }).click();
    await expect(page.getByRole("menu")).toBeVisible();

    expect(site.requests).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(baseURL ?? ""))).toEqual([]);
  },
);

test("without a network a country never opened says so, and comes with the network", async ({
  atlas,
  page,
  context,
  site,
}) => {
  await atlas.open();
  await waitUntilKept(page, "data/start.");
  await setNetwork(context, site, false);
  await atlas.open("?country=BRA");
  const failure = atlas.panelOf("Brazil").getByRole("alert");
  await expect(failure).toContainText("did not load");
  await expect.poll(() => atlas.nameAt(BRAZIL)).toBe("Brazil");
  await failure.getByRole("button", { name: "Try again" }).click();
  await expect(failure).toContainText("did not load");

  await setNetwork(context, site, true);
  await failure.getByRole("button", { name: "Try again" }).click();
  await expect(atlas.panel).toContainText("Federative Republic of Brazil");
  await waitUntilKept(page, "party/BRA.");
});

test("an open page stays whole when a new edition comes, and the next load has it", async ({
  atlas,
  page,
  context,
  site,
}) => {
  await atlas.open("?country=MAR");
  await waitUntilKept(page, "party/MAR.");
  const other = new AtlasPage(await context.newPage());
  await other.open("?country=PER");
  const first = await editionOf(page);
  site.publish(makeNextEdition(readBuild()));
  expect(await update(page)).toBe(true);

  // Neither is on the server any more.
  await page.getByRole("button", { name: "More", exact: true }).click();
  await expect(page.getByRole("menu")).toBeVisible();
  await page.keyboard.press("Escape");
  expect(await editionOf(page)).toBe(first);

  await reload(other);
  expect(await editionOf(other.page)).toBe("next-edition");
  await other.open("?country=MAR");
  await expect(other.panel).toContainText("Kingdom of Morocco, next edition");

  // The other page's rest has not taken the first edition from this one.
  await expect.poll(async () => (await listKept(page, "party/MAR.")).length).toBe(2);
  expect(await editionOf(page)).toBe(first);
  await page.getByRole("button", { name: "Organisation", exact: true }).click();
  await expect(page.getByRole("dialog")).toBeVisible();

  await reload(atlas);
  expect(await editionOf(page)).toBe("next-edition");
  // What only the first edition had goes with its last page.
  await expect.poll(async () => (await listKept(page, "data/manifest.json")).length).toBe(1);
  await expect.poll(async () => (await listKept(page, "party/MAR.")).length).toBe(1);
  await setNetwork(context, site, false);
  await reload(atlas);
  await expect(atlas.panel).toContainText("Kingdom of Morocco, next edition");
});

test("where a file is gone with the old edition, Reload opens the new one", async ({
  atlas,
  page,
  site,
}) => {
  await atlas.open();
  await waitUntilKept(page, "data/start.");
  site.publish(makeNextEdition(readBuild()));
  await atlas.search.fill("maroc");
  await page.getByRole("listbox").getByRole("option").first().click();
  await expect(atlas.panel).toContainText("A new edition of the atlas is out.");
  await atlas.panel.getByRole("button", { name: "Reload" }).click();
  await expect(atlas.panelOf("Morocco")).toContainText("Kingdom of Morocco, next edition");
});

test("where the host still gives the old worker, Reload gets past it to the new edition", async ({
  atlas,
  page,
  site,
}) => {
  const build = readBuild();
  await atlas.open();
  await waitUntilKept(page, "data/start.");
  // A cache in front of the server has not let go of the worker.
  site.stale.set("sw.js", build.get("sw.js") as Buffer);
  site.publish(makeNextEdition(build));
  await page.goto("./?country=MAR#trade");
  await expect(atlas.panel).toContainText("A new edition of the atlas is out.");
  await atlas.panel.getByRole("button", { name: "Reload" }).click();
  await expect(atlas.panelOf("Morocco")).toContainText("Kingdom of Morocco, next edition");
  await expect(page).toHaveURL(/\/\?country=MAR#trade$/);
  await expect(page.getByRole("alert").filter({ hasText: /\w/ })).toHaveCount(0);
});

test("a file that a cache spoilt comes whole on trying again", async ({ atlas, site }) => {
  const build = readBuild();
  const paths = [...build.keys()];
  const [morocco = "", peru = ""] = ["MAR", "PER"].map((code) =>
    paths.find((path) => path.startsWith(`data/party/${code}.`)),
  );
  site.stale.set(morocco, build.get(peru) as Buffer);
  await atlas.open("?country=MAR");
  await expect(atlas.panelOf("Morocco").getByRole("alert")).toContainText("did not load");
  await expect(atlas.panel).not.toContainText("Republic of Peru");
  site.stale.clear();
  await atlas.panel.getByRole("button", { name: "Try again" }).click();
  await expect(atlas.panel).toContainText("Kingdom of Morocco");
});

test("an edition that did not come whole leaves the one before in force", async ({
  atlas,
  page,
  context,
  site,
}) => {
  await atlas.open("?country=PER");
  await waitUntilKept(page, "party/PER.");
  const first = await editionOf(page);
  const next = makeNextEdition(readBuild());
  site.publish(next);
  site.broken.add([...next.keys()].find((path) => path.includes("FilterPopup")) ?? "");
  expect(await update(page)).toBe(false);
  // A server half-way through an update: the list is new, the page still old.
  site.broken.clear();
  site.publish(new Map(next).set("index.html", Buffer.from("<title>Half-way</title>")));
  expect(await update(page)).toBe(false);

  await setNetwork(context, site, false);
  await reload(atlas);
  await expect(atlas.panelOf("Peru")).toContainText("Republic of Peru");
  expect(await editionOf(page)).toBe(first);

  await setNetwork(context, site, true);
  site.publish(next);
  expect(await update(page)).toBe(true);
  await reload(atlas);
  expect(await editionOf(page)).toBe("next-edition");
});
