/**
 * - `page`: the atlas itself, whatever view its address asks for.
 * - `manifest`: the one address whose content differs between editions.
 * - `file`: a file that never changes under its name, or one that an edition lists.
 * - `network`: left alone, as if there were no worker.
 */
export type Route = "page" | "manifest" | "file" | "network";

interface Site {
  /** Address of the folder of `index.html`, with a slash at its end. */
  readonly scope: string;
  /** Addresses of the edition's files, relative to the scope. */
  readonly listed: ReadonlySet<string>;
}

/** Names that carry the hash of their content: `assets/x-C287jO4G.js`, `data/party/MAR.0ab1.json`. */
const HASHED_NAMES = [/^assets\/.+-[\w-]{8}\.\w+$/, /^data\/.+\.[0-9a-f]{8}\.\w+$/];

/** Whether a file never changes under its name. @param path relative to the scope. */
export function hasHashedName(path: string): boolean {
  return HASHED_NAMES.some((name) => name.test(path));
}

/** Returns how a request is answered. */
export function chooseRoute(
  { method, mode, url }: Pick<Request, "method" | "mode" | "url">,
  { scope, listed }: Site,
): Route {
  if (method !== "GET" || !url.startsWith(scope)) return "network";
  const { pathname, search } = new URL(url);
  const path = pathname.slice(new URL(scope).pathname.length);
  if (path === "" || path === "index.html") return mode === "navigate" ? "page" : "network";
  // With a query the manifest is asked whether there is a newer edition: only the server knows.
  if (search !== "") return "network";
  if (path === "data/manifest.json") return "manifest";
  return listed.has(path) || hasHashedName(path) ? "file" : "network";
}
