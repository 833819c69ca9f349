/** A folder for what the test files of one run share: what one has made the others read. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    readonly runFolder: string;
  }
}

export default function provideRunFolder(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "dyad-"));
  project.provide("runFolder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
