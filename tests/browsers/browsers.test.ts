import { afterAll, beforeAll, describe, it } from "vitest";
import { SiteServer } from "../browser/siteServer.ts";
import { ACTS } from "./acts.ts";
import type { Driver } from "./Driver.ts";
import { findBrowsers } from "./findBrowsers.ts";
import { ReaderPage } from "./ReaderPage.ts";
import { VIEWS } from "./views.ts";
import { readWatchedBuild } from "./watchedBuild.ts";

const server = new SiteServer(readWatchedBuild());
let home = "";

beforeAll(async () => {
  home = await server.start();
});
afterAll(() => server.stop());

for (const browser of findBrowsers().found) {
  describe(browser.name, () => {
    let driver: Driver;
    let page: ReaderPage;

    beforeAll(async () => {
      driver = await browser.start();
      page = new ReaderPage(driver, home);
      console.info(driver.name);
    });
    afterAll(() => driver?.close());

    for (const { name, address, size, expectSeen } of VIEWS) {
      it(`shows ${name}`, async () => {
        await driver.resize(size);
        await page.open(address);
        await expectSeen(page);
        await page.expectNoComplaints();
      });
    }

    for (const { name, address, size, run } of ACTS) {
      it(name, async () => {
        await driver.resize(size);
        await page.open(address);
        await run(page);
        await page.expectNoComplaints();
      });
    }
  });
}
