import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** All pages of pairs: longer than the tests of a change may take. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    environment: "jsdom",
    include: ["tests/pairs/**/*.test.{ts,tsx}"],
    testTimeout: 600_000,
    setupFiles: ["./src/testing/steadySeed.ts", "./src/testing/setUp.ts"],
  },
});
