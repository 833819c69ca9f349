import { defineConfig } from "@playwright/test";
import { LONG_TESTS } from "../browser/long.ts";
import browserConfig from "../browser/playwright.config.ts";

const { grepInvert: _, ...config } = browserConfig;

/** `npm run test:long`: the browser tests of which `npm test` holds a sample. */
export default defineConfig(config, {
  testDir: "../browser",
  grep: LONG_TESTS,
  timeout: 180_000,
});
