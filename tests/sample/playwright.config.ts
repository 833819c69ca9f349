import { defineConfig } from "@playwright/test";
import browserConfig from "../browser/playwright.config.ts";
import { SAMPLE_TESTS } from "../browser/sample.ts";

/** `npm run test:sample`: of the browser tests those that `npm test` runs. */
export default defineConfig(browserConfig, { testDir: "../browser", grep: SAMPLE_TESTS });
