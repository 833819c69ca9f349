import { fileURLToPath } from "node:url";
import { defineConfig, devices } from "@playwright/test";
import { chromium, prepareChromium } from "./chromium.ts";

await prepareChromium();
const { executablePath, env } = chromium();
const root = fileURLToPath(new URL("../..", import.meta.url));
/** DYAD_TEST_PORT lets two checkouts of one machine run their tests at once. */
const port = Number(process.env.DYAD_TEST_PORT ?? 4173);

export default defineConfig({
  testDir: ".",
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  workers: 2,
  // No bound of speed: a machine may be slow, and walks over twenty places are long.
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: "list",
  outputDir: "../../node_modules/.cache/test-results",
  snapshotPathTemplate: "{testDir}/../pictures/{arg}{ext}",
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    baseURL: `http://127.0.0.1:${port}`,
    // Traces take a third of the time of all tests: ask for one with `--trace on`.
    trace: "off",
    screenshot: "only-on-failure",
    actionTimeout: 10_000,
    // Requests of a service worker escape the routes by which tests break and count them.
    serviceWorkers: "block",
    // The camera then jumps, so that a place is where the test has just found it.
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      ...(executablePath && { executablePath }),
      env: { ...(process.env as Record<string, string>), ...env },
      args: ["--disable-gpu", "--disable-quic"],
    },
  },
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    cwd: root,
    url: `http://127.0.0.1:${port}`,
    reuseExistingServer: !process.env.CI,
  },
});
