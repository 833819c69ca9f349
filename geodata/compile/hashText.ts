import { createHash } from "node:crypto";

/** Returns the first hexadecimal figures of the SHA-256 of a text. */
export function hashText(text: string, length: number): string {
  return createHash("sha256").update(text).digest("hex").slice(0, length);
}
