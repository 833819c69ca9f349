import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");

it("prints for hosts the policy that the page has, and who may frame it", () => {
  const kinds = ["script", "style", "img", "font", "connect", "worker", "manifest"];
  const policy = [
    "default-src 'none'",
    ...kinds.map((kind) => `${kind}-src 'self'`),
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
  expect(read("README.md")).toContain(`Content-Security-Policy: ${policy}; frame-ancestors *`);
  const config = read("vite.config.ts");
  for (const kind of kinds) expect(config).toContain(`"${kind}"`);
  expect(config).not.toContain("unsafe-");
});
