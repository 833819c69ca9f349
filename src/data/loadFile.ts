import {
  type FileAddresses,
  FURTHER_FILES,
  type Manifest,
  SCHEMA_VERSION,
} from "../domain/dataset.ts";
import { DatasetError } from "./DatasetError.ts";
import { isNamed } from "./isNamed.ts";

const MANIFEST = "manifest.json";

/** A file on its way, or here: then with its content. */
interface HeldFile<Content = unknown> {
  readonly loading: Promise<Content>;
  content?: Content;
}

/** Files by key. A file that failed is forgotten, so that it can be retried. */
const files = new Map<string, HeldFile>();
/** Files that came wrong: they are asked for anew past every cache, which may hold the fault. */
const doubted = new Set<string>();
/** The edition that the page has files of: no file of another may come beside them. */
let edition: string | undefined;

/**
 * Returns the decoded content of a file of the dataset; a file is fetched and decoded once.
 * @param key key in the manifest, such as `start` or `dossier/MAR-PER`.
 * @param decode turns parsed JSON into what the app uses; throws a DatasetError when it cannot.
 */
export function loadFile<Content>(
  key: string,
  decode: (json: unknown, key: string) => Content,
): Promise<Content> {
  return hold(key, () => fetchFile(key, decode));
}

/** Returns the decoded content of a file that is here; `undefined` while it is not. */
export function knownFile<Content>(key: string): Content | undefined {
  return files.get(key)?.content as Content | undefined;
}

/** Returns the address of a file, for an image or a download; `undefined` when there is none. */
export async function findFileAddress(key: string): Promise<string | undefined> {
  const path = await findPath(await loadManifest(), key);
  return path === undefined ? undefined : addressOf(path);
}

/** Fetches the names of the files that the first map does without, before one of them is wanted. */
export async function learnFiles(): Promise<void> {
  await findPath(await loadManifest(), "");
}

/**
 * Forgets files, so that they are fetched anew.
 * @param named those whose keys match; by default every file, as a reload does
 */
export function forgetFiles(named?: RegExp): void {
  if (!named) {
    files.clear();
    doubted.clear();
    edition = undefined;
    return;
  }
  for (const key of [...files.keys()].filter((one) => named.test(one))) doubt(key);
}

function doubt(key: string): void {
  for (const one of [key, FURTHER_FILES, MANIFEST]) {
    doubted.add(one);
    files.delete(one);
  }
}

async function fetchFile<Content>(
  key: string,
  decode: (json: unknown, key: string) => Content,
): Promise<Content> {
  const manifest = await loadManifest();
  if (edition !== undefined && manifest.dataVersion !== edition) throw superseded(key, edition);
  const path = await findPath(manifest, key);
  if (path === undefined) {
    doubt(key);
    throw new DatasetError("unreadable", key, "not in the manifest");
  }
  try {
    const content = decode(await fetchJson(path, key), key);
    edition = manifest.dataVersion;
    return content;
  } catch (error) {
    // Not only the file may be wrong: also the name that the manifest has for it.
    doubt(key);
    if (await isSuperseded(manifest)) throw superseded(key, manifest.dataVersion);
    throw error instanceof DatasetError ? error : new DatasetError("unreadable", key, `${error}`);
  }
}

/** Returns the address of a file, relative to the folder of the data, from whichever piece has it. */
async function findPath(manifest: Manifest, key: string): Promise<string | undefined> {
  const path = manifest.files[key];
  if (path !== undefined || !(FURTHER_FILES in manifest.files)) return path;
  return (await loadFile(FURTHER_FILES, decodeAddresses))[key];
}

function decodeAddresses(json: unknown): FileAddresses {
  if (typeof json !== "object" || json === null) {
    throw new DatasetError("unreadable", FURTHER_FILES, "no names of files");
  }
  return json as FileAddresses;
}

function superseded(key: string, version: string): DatasetError {
  return new DatasetError("new-edition", key, `not in edition ${version} any more`);
}

function loadManifest(): Promise<Manifest> {
  return hold(MANIFEST, () => fetchJson(MANIFEST, MANIFEST).then(decodeManifest));
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
    const path = `${MANIFEST}?after=${manifest.dataVersion}`;
    const newest = decodeManifest(await fetchJson(path, MANIFEST));
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

async function fetchJson(path: string, key: string): Promise<unknown> {
  let response: Response;
  let bytes: ArrayBuffer;
  try {
    response = await fetch(addressOf(path), doubted.has(key) ? { cache: "reload" } : {});
    bytes = await response.arrayBuffer();
  } catch (error) {
    throw new DatasetError("unreachable", key, String(error));
  }
  if (!response.ok) throw new DatasetError("unreachable", key, `status ${response.status}`);
  if (!(await isNamed(path, bytes))) {
    throw new DatasetError("unreadable", key, `not the content that ${path} names`);
  }
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch (error) {
    throw new DatasetError("unreadable", key, String(error));
  }
}

function addressOf(path: string): string {
  return new URL(`data/${path}`, document.baseURI).href;
}
