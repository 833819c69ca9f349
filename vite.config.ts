import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";
import { geodataPlugin } from "./geodata/compile/vitePlugin.ts";

export default defineConfig({
  base: "./",
  // No fallback to index.html: a file of data that is gone has to answer 404.
  appType: "mpa",
  plugins: [react(), geodataPlugin()],
  build: {
    target: "baseline-widely-available",
    sourcemap: true,
    // The content security policy allows no data: addresses.
    assetsInlineLimit: 0,
  },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.{ts,tsx}", "geodata/**/*.test.ts"],
    setupFiles: ["./src/testing/setUp.ts"],
  },
});
