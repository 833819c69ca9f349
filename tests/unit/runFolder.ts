/** A folder for what the test files of one run share: what one has made the others read. */
import { mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    readonly runFolder: string;
  }
}

export default function provideRunFolder(project: TestProject): () => void {
  // It is called for each project: one folder for all of them, and no other run's.
  const folder = join(tmpdir(), `dyad-${process.pid}-${Math.round(performance.timeOrigin)}`);
  mkdirSync(folder, { recursive: true });
  project.provide("runFolder", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
