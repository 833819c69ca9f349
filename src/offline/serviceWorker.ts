/**
 * The service worker: keeps the atlas open without a network. An edition (one build) is held in a
 * cache of its own, whole or not at all; the data of countries and pairs comes when it is opened,
 * into a cache that editions share, since its names change with its content.
 *
 * A new edition is in force as soon as it is here whole: the next load of any page shows it. Pages
 * that are open stay whole: each leaves a mark in the cache of the edition it was opened with, from
 * which it is answered, and which goes with its last page. So it does not matter which edition's
 * worker answers, and none takes over from another while pages are open (`skipWaiting`): Chromium
 * then loses requests that are on their way. A later worker has to understand the same caches.
 */
import type { FileAddresses, Manifest } from "../domain/dataset.ts";
import { chooseRoute, hasHashedName } from "./chooseRoute.ts";
import type { Edition } from "./edition.ts";

declare const self: ServiceWorkerGlobalScope;
/** Written by the build. */
declare const EDITION: Edition;

const { scope } = self.registration;
const { version, files } = EDITION;
const site = { scope, listed: new Set(files.map(({ address }) => address)) };
// Caches belong to a host, which may have more than one atlas in its folders.
const ownCaches = `dyad ${scope} `;
const editionCache = `${ownCaches}${version}`;
const dataCache = `${ownCaches}data`;
const PAGE = "./";
const MANIFEST = "data/manifest.json";
/** Under these addresses stands the name of a cache: of the edition in force, of an open page's. */
const NEWEST = `${scope}newest-edition`;
const MARKS = `${scope}open-page/`;
/** A file is the same whatever headers it was asked with. */
const IN_ANY_WAY = { ignoreVary: true };

self.addEventListener("install", (event) => {
  event.waitUntil(holdEdition());
});

// The first worker of all answers the pages that came before it.
self.addEventListener("activate", (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener("fetch", (event) => {
  const route = chooseRoute(event.request, site);
  if (route === "page") event.respondWith(openPage(event));
  if (route === "manifest") event.respondWith(openManifest(event));
  if (route === "file") event.respondWith(openFile(event));
});

/** A page that is drawn hands over the addresses of all that it has fetched. */
self.addEventListener("message", (event) => {
  if (!(event.source instanceof WindowClient)) return;
  event.waitUntil(welcome(event.source.id, event.data as readonly string[]));
});

/** Holds every file of the edition, or none: `addAll` keeps nothing when one fails. */
async function holdEdition(): Promise<void> {
  const requests = files.map(({ address, integrity }) => {
    const cacheMode = hasHashedName(address) ? "default" : "no-cache";
    return new Request(address, { integrity, cache: cacheMode });
  });
  await (await caches.open(editionCache)).addAll(requests);
  await (await caches.open(dataCache)).put(NEWEST, new Response(editionCache));
}

/** Returns the name of the cache of the edition in force. */
async function findNewest(): Promise<string> {
  return (await (await caches.match(NEWEST))?.text()) ?? editionCache;
}

async function openPage({ request, resultingClientId }: FetchEvent): Promise<Response> {
  const newest = await findNewest();
  // On a full disk the page opens all the same.
  await mark(resultingClientId, newest).catch(() => {});
  return (await (await caches.open(newest)).match(PAGE, IN_ANY_WAY)) ?? fetch(request);
}

async function mark(page: string, edition: string): Promise<void> {
  await (await caches.open(edition)).put(MARKS + page, new Response(edition));
}

/** Answers from the edition of the page that asks: another's start file may be of another form. */
async function openManifest({ request, clientId }: FetchEvent): Promise<Response> {
  const found = await caches.match(MARKS + clientId);
  const cache = await caches.open((await found?.text()) ?? (await findNewest()));
  return (await cache.match(MANIFEST, IN_ANY_WAY)) ?? fetch(request);
}

/** The files of other editions are looked up too: their pages may still be open. */
async function openFile(event: FetchEvent): Promise<Response> {
  const { request } = event;
  // A page that was given a faulty file asks past every cache: this one too.
  const held = request.cache === "reload" ? null : await caches.match(request, IN_ANY_WAY);
  if (held) return held;
  const response = await fetch(request);
  // On a full disk the reader loses nothing but this file offline.
  if (response.ok) event.waitUntil(keep(request.url, response.clone()).catch(() => {}));
  return response;
}

async function keep(url: string, response: Response): Promise<void> {
  // What is no data belongs to one edition, and goes with it.
  const isData = url.startsWith(`${scope}data/`);
  await (await caches.open(isData ? dataCache : await findNewest())).put(url, response);
}

async function welcome(page: string, fetched: readonly string[]): Promise<void> {
  // A page that came without a worker, as on the first visit, has no mark yet.
  if (!(await caches.match(MARKS + page))) await mark(page, await findNewest());
  await Promise.allSettled(fetched.map(keepFetched));
  await dropUnused();
}

async function keepFetched(url: string): Promise<void> {
  const request = new Request(url);
  if (chooseRoute(request, site) !== "file" || (await caches.match(url, IN_ANY_WAY))) return;
  const response = await fetch(request);
  if (response.ok) await keep(url, response);
}

/** Drops editions of which no page is open, and data that no edition left has in its manifest. */
async function dropUnused(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(ownCaches));
  // One of them may be that of an edition which is just coming.
  if (self.registration.installing) return;
  const newest = await findNewest();
  const windows = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const openMarks = new Set(windows.map(({ id }) => MARKS + id));
  const needed = new Set([NEWEST]);
  for (const name of names.filter((name) => name !== dataCache)) {
    const cache = await caches.open(name);
    const marks = (await cache.keys()).filter(({ url }) => url.startsWith(MARKS));
    const closed = marks.filter(({ url }) => !openMarks.has(url));
    if (name !== newest && closed.length === marks.length) {
      await caches.delete(name);
      continue;
    }
    await Promise.all(closed.map((request) => cache.delete(request)));
    for (const path of await listDataOf(cache)) needed.add(`${scope}data/${path}`);
  }
  const data = await caches.open(dataCache);
  const unused = (await data.keys()).filter(({ url }) => !needed.has(url));
  await Promise.all(unused.map((request) => data.delete(request)));
}

/** Returns the addresses of all data of an edition, relative to its folder, from both pieces of the manifest. */
async function listDataOf(edition: Cache): Promise<readonly string[]> {
  const manifest: Manifest | undefined = await (await edition.match(MANIFEST, IN_ANY_WAY))?.json();
  if (manifest === undefined) return [];
  const further = await edition.match(`${scope}data/${manifest.files.files}`, IN_ANY_WAY);
  const addresses: FileAddresses = (await further?.json()) ?? {};
  return [...Object.values(manifest.files), ...Object.values(addresses)];
}
