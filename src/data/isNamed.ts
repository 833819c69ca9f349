/** The compiler's names carry the first bytes of the SHA-256 of the content. */
const HASH_IN_NAME = /\.([0-9a-f]{8})\.\w+$/;

/**
 * Returns whether a content is what its path names: another one is that of a broken cache. A path may name
 * none; and without a secure context browsers have no hashes, so that any content will do.
 */
export async function isNamed(path: string, bytes: ArrayBuffer): Promise<boolean> {
  const named = HASH_IN_NAME.exec(path)?.[1];
  if (named === undefined || !globalThis.crypto?.subtle) return true;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", new Uint8Array(bytes)), 0, 4);
  return named === Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
