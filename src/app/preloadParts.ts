import { learnFiles } from "../data/loadFile.ts";
import { preloadParts as preload } from "../ui/parts.ts";
import { untilIdle } from "../ui/untilIdle.ts";

/** Fetches what a reader will want next, each when the browser is idle: names of files, then programs. */
export async function preloadParts(): Promise<void> {
  await untilIdle();
  await learnFiles().catch(() => undefined);
  await preload();
}
