import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** All pages of pairs: longer than the tests of a change may take. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    environment: "jsdom",
    include: ["tests/pairs/**/*.test.tsx"],
    setupFiles: ["./src/testing/steadySeed.ts", "./src/testing/setUp.ts"],
  },
});
