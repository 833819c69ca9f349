import { findBrowsers } from "./findBrowsers.ts";

/**
 * Says, before the tests begin, which browsers are not there.
 * @throws when there is none: nothing tested is no pass.
 */
export function setup(): void {
  const { found, missing } = findBrowsers();
  for (const sentence of missing) console.warn(sentence);
  if (found.length === 0) throw new Error(`No browser, no test.\n${missing.join("\n")}`);
}
