import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Build, readBuild } from "../browser/siteServer.ts";

const LIBRARY = "@testing-library/dom/dist/@testing-library/dom.umd.min.js";

/** What the page complains of, from its first script on: WebDriver does not tell in every browser. */
const WATCH = `
  window.complaints = [];
  for (const level of ["error", "warn"]) {
    const say = console[level];
    console[level] = (...words) => {
      window.complaints.push(words.map(String).join(" "));
      say.apply(console, words);
    };
  }
  addEventListener("error", ({ message, target }) => {
    window.complaints.push(message ?? "did not load: " + (target.src ?? target.href));
  }, true);
  addEventListener("unhandledrejection", ({ reason }) => {
    window.complaints.push("rejected: " + reason);
  });
  addEventListener("securitypolicyviolation", ({ blockedURI, violatedDirective }) => {
    window.complaints.push(violatedDirective + " forbids " + blockedURI);
  });
`;

/**
 * Returns the build with two scripts before its own: one keeps what the page complains of, the other
 * finds what a reader perceives by role and name.
 */
export function readWatchedBuild(): Build {
  const build = readBuild();
  const read = (path: string) => build.get(path)?.toString() ?? "";
  const page = read("index.html");
  // After the policy, which holds for these scripts, too.
  const watched = page.replace(
    /<script/,
    '<script src="watch.js"></script><script src="roles.js"></script><script',
  );
  // The service worker takes no page but the one that it was built with.
  const worker = read("sw.js").replace(hash(page), hash(watched));
  const library = readFileSync(createRequire(import.meta.url).resolve(LIBRARY));
  return new Map([
    ...build,
    ["index.html", Buffer.from(watched)],
    ["sw.js", Buffer.from(worker)],
    ["watch.js", Buffer.from(WATCH)],
    ["roles.js", library],
  ]);
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}
