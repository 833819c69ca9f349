import { defineConfig } from "@playwright/test";
import browserConfig from "../browser/playwright.config.ts";

/** `npm run sweep`: every address at every size. The browser is the one of the other tests. */
export default defineConfig(browserConfig, {
  testDir: ".",
  timeout: 180_000,
  reporter: [["./SweepReporter.ts"]],
  use: { screenshot: "off" },
});
