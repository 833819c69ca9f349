import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import type { Driver } from "./Driver.ts";
import { FirefoxDriver } from "./FirefoxDriver.ts";
import { WebKitDriver } from "./WebKitDriver.ts";

/** A browser of this machine. */
export interface FoundBrowser {
  readonly name: string;
  start(): Promise<Driver>;
}

/** How to get what was not found. */
const ON_DEBIAN = "On Debian: apt-get install firefox-esr webkit2gtk-driver xvfb";

/**
 * Returns the browsers of this machine that the tests can drive, and a sentence about each that is
 * not there. They are looked for in PATH; FIREFOX_PATH and WEBKIT_DRIVER_PATH come first.
 */
export function findBrowsers(env: NodeJS.ProcessEnv = process.env): {
  readonly found: readonly FoundBrowser[];
  readonly missing: readonly string[];
} {
  const find = (names: readonly string[]) => findProgram(names, env.PATH ?? "");
  const firefox = env.FIREFOX_PATH ?? find(["firefox", "firefox-esr"]);
  const driver = env.WEBKIT_DRIVER_PATH ?? find(["WebKitWebDriver"]);
  const hasScreen = Boolean(env.DISPLAY ?? env.WAYLAND_DISPLAY);
  const screen = hasScreen ? undefined : find(["Xvfb"]);

  const found: FoundBrowser[] = [];
  const missing: string[] = [];
  if (firefox) found.push({ name: "Firefox", start: () => FirefoxDriver.start(firefox) });
  else missing.push(`Firefox was not found. ${ON_DEBIAN}`);
  if (!driver) missing.push(`WebKitGTK was not found: no WebKitWebDriver. ${ON_DEBIAN}`);
  else if (!hasScreen && !screen) {
    missing.push(`WebKitGTK needs a screen: there is none, and no Xvfb. ${ON_DEBIAN}`);
  } else found.push({ name: "WebKitGTK", start: () => WebKitDriver.start({ driver, screen }) });
  return { found, missing };
}

function findProgram(names: readonly string[], path: string): string | undefined {
  return names
    .flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)))
    .find((candidate) => {
      try {
        accessSync(candidate, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}
