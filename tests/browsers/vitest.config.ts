import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The atlas as built, in the browsers of this machine: one after the other, as two share its cores. */
export default defineConfig({
  root: fileURLToPath(new URL("../..", import.meta.url)),
  test: {
    environment: "node",
    include: ["tests/browsers/*.test.ts"],
    globalSetup: ["tests/browsers/sayWhatIsMissing.ts"],
    // Node 20 has its WebSocket behind this switch.
    execArgv: ["--experimental-websocket"],
    reporters: ["verbose"],
    testTimeout: 90_000,
    hookTimeout: 120_000,
  },
});
