import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** All pages of pairs, and the whole data compiled more than once: longer than the tests of a change may take. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    environment: "jsdom",
    include: ["tests/pairs/**/*.test.{ts,tsx}"],
    globalSetup: "tests/unit/runFolder.ts",
    // By itself Vitest leaves one core free: of two, half of the pages would wait for the others.
    maxWorkers: "100%",
    testTimeout: 600_000,
    setupFiles: ["./src/testing/steadySeed.ts", "./src/testing/setUp.ts"],
  },
});
