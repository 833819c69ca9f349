/** What hosts, frames and networks do to the page that it has no say in. */
import { fileURLToPath, pathToFileURL } from "node:url";
import { expect, test } from "./atlasTest.ts";
import { SAMPLE } from "./sample.ts";

const INDEX = fileURLToPath(new URL("../../dist/index.html", import.meta.url));

test.describe("where the program cannot run", () => {
  // Browsers run no modules from a folder, and say so on the console; the file asks no other host.
  test.use({ expectedComplaints: /CORS policy|ERR_FAILED|Content Security Policy|Cross origin/i });

  test("a file opened from a folder says a sentence", SAMPLE, async ({ page, watch }) => {
    await page.goto(pathToFileURL(INDEX).href);
    await expect(page.getByRole("main")).toContainText("JavaScript");
    const isLocal = (address: string) => address.startsWith("file:");
    expect(watch.foreignRequests.filter((address) => !isLocal(address))).toEqual([]);
    watch.foreignRequests.splice(0);
  });

  test("a strict frame shows the map or a sentence", async ({ page, baseURL }) => {
    const address = `${baseURL}/?in=EU&embed=1`;
    await page.setContent(
      `<iframe sandbox="allow-scripts" src="${address}" width="800" height="500"></iframe>`,
    );
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("main")).toContainText(/JavaScript|European Union/);
  });
});

test("where data are to be saved nothing is fetched ahead of its use", async ({ atlas, page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
  const fetched: string[] = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await atlas.open();
  await atlas.settle();
  await page.waitForTimeout(4000);
  const beyond = fetched.filter((path) =>
    /\/(names|history|coverage|party|dossier|trade)[.\-/]/.test(path),
  );
  expect(beyond).toEqual([]);
});

test.describe("without a file", () => {
  test.use({ expectedComplaints: /Failed to load resource/ });

  test("what a view needs is not said to be on its way", async ({ atlas, page }) => {
    await page.route(/trade-year/, (route) => route.fulfill({ status: 404, body: "" }));
    await atlas.open("?show=trade&year=2005");
    await expect(atlas.notices).toContainText("The trade of 2005 did not load");
    await expect(atlas.shown).toContainText("did not load");
    await expect(page.getByText(/loading|on its way/i)).toHaveCount(0);
  });
});
