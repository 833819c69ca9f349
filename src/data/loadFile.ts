import { type Manifest, SCHEMA_VERSION } from "../domain/dataset.ts";
import { DatasetError } from "./DatasetError.ts";

const MANIFEST = "manifest.json";

/** A file on its way, or here: then with its content. */
interface HeldFile<Content = unknown> {
  readonly loading: Promise<Content>;
  content?: Content;
}

/** Files by key. A file that failed is forgotten, so that it can be retried. */
const files = new Map<string, HeldFile>();

/**
 * Returns the decoded content of a file of the dataset; a file is fetched and decoded once.
 * @param key key in the manifest, such as `start` or `dossier/MAR-PER`.
 * @param decode turns parsed JSON into what the app uses; throws a DatasetError when it cannot.
 */
export function loadFile<Content>(
  key: string,
  decode: (json: unknown, key: string) => Content,
): Promise<Content> {
  return hold(key, () => fetchFile(key).then((json) => decode(json, key)));
}

/** Returns the decoded content of a file that is here; `undefined` while it is not. */
export function knownFile<Content>(key: string): Content | undefined {
  return files.get(key)?.content as Content | undefined;
}

/** Returns the address of a file, for an image or a download; `undefined` when there is none. */
export async function findFileAddress(key: string): Promise<string | undefined> {
  const path = (await loadManifest()).files[key];
  return path === undefined ? undefined : addressOf(path);
}

/** Forgets every file, as a reload does. */
export function forgetFiles(): void {
  files.clear();
}

async function fetchFile(key: string): Promise<unknown> {
  const manifest = await loadManifest();
  const path = manifest.files[key];
  if (path === undefined) throw new DatasetError("unreadable", key, "not in the manifest");
  try {
    return await fetchJson(addressOf(path), key);
  } catch (error) {
    if (await isSuperseded(manifest)) {
      throw new DatasetError("new-edition", key, `not in edition ${manifest.dataVersion} any more`);
    }
    throw error;
  }
}

function loadManifest(): Promise<Manifest> {
  return hold(MANIFEST, () => fetchJson(addressOf(MANIFEST), MANIFEST).then(decodeManifest));
}

function hold<Content>(key: string, load: () => Promise<Content>): Promise<Content> {
  const known = files.get(key) as HeldFile<Content> | undefined;
  if (known) return known.loading;
  const held: HeldFile<Content> = { loading: load() };
  files.set(key, held);
  held.loading.then(
    (content) => {
      held.content = content;
    },
    () => files.delete(key),
  );
  return held.loading;
}

async function isSuperseded(manifest: Manifest): Promise<boolean> {
  try {
    const address = `${addressOf(MANIFEST)}?after=${manifest.dataVersion}`;
    const newest = decodeManifest(await fetchJson(address, MANIFEST));
    return newest.dataVersion !== manifest.dataVersion;
  } catch (error) {
    // Without a manifest nothing can be said of a new edition: the first fault is the one to tell.
    return error instanceof DatasetError && error.fault === "new-edition";
  }
}

function decodeManifest(json: unknown): Manifest {
  const manifest = json as Partial<Manifest> | null;
  if (typeof manifest?.dataVersion !== "string" || !manifest.files) {
    throw new DatasetError("unreadable", MANIFEST, "not a manifest");
  }
  if (manifest.schemaVersion !== SCHEMA_VERSION) {
    const found = `schema ${manifest.schemaVersion}, this app reads ${SCHEMA_VERSION}`;
    throw new DatasetError("new-edition", MANIFEST, found);
  }
  return manifest as Manifest;
}

async function fetchJson(address: string, key: string): Promise<unknown> {
  let response: Response;
  try {
    response = await fetch(address);
  } catch (error) {
    throw new DatasetError("unreachable", key, String(error));
  }
  if (!response.ok) throw new DatasetError("unreachable", key, `status ${response.status}`);
  try {
    return await response.json();
  } catch (error) {
    throw new DatasetError("unreadable", key, String(error));
  }
}

function addressOf(path: string): string {
  return new URL(`data/${path}`, document.baseURI).href;
}
