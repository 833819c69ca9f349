import { test as base, expect } from "@playwright/test";
import { AtlasPage } from "./AtlasPage.ts";

/** What a page must not do unseen; each with what was found. */
interface Watch {
  readonly foreignRequests: string[];
  readonly complaints: string[];
}

interface AtlasFixtures {
  readonly atlas: AtlasPage;
  /**
   * Errors on the console that a test brings about on purpose. Everything else that the console or
   * the page complains of fails the test, and so does a request to another host.
   */
  readonly expectedComplaints: RegExp;
  readonly watch: Watch;
}

const NONE = /^$/;
/** Playwright says on the console that it allows no service worker: see the configuration. */
const WORKER_BLOCKED = "Service Worker registration blocked by Playwright";

export const test = base.extend<AtlasFixtures>({
  expectedComplaints: [NONE, { option: true }],

  watch: [
    async ({ page, baseURL, expectedComplaints }, use) => {
      const watch: Watch = { foreignRequests: [], complaints: [] };
      const home = new URL(baseURL ?? "").origin;
      page.on("request", (request) => {
        const url = new URL(request.url());
        if (url.origin !== home && url.protocol !== "blob:") {
          watch.foreignRequests.push(request.url());
        }
      });
      page.on("pageerror", (error) => watch.complaints.push(String(error)));
      page.on("console", (message) => {
        if (message.text() === WORKER_BLOCKED) return;
        if (message.type() === "error" || message.type() === "warning") {
          watch.complaints.push(message.text());
        }
      });
      await use(watch);
      expect(watch.foreignRequests, "requests to other hosts").toEqual([]);
      const unexpected = watch.complaints.filter((text) => !expectedComplaints.test(text));
      expect(unexpected, "complaints of page and console").toEqual([]);
    },
    { auto: true },
  ],

  atlas: async ({ page }, use) => {
    await use(new AtlasPage(page));
  },
});

export { expect };

/** A phone held upright, used with a finger: for `test.use`. */
export const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
} as const;
