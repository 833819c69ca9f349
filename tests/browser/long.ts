/**
 * Marks a test that looks at more of the same: `npm test` holds a sample of it, and `npm run test:long`
 * runs it whole.
 */
export const LONG = { tag: "@long" } as const;

/** The names, with their marks, of the tests that are so marked. */
export const LONG_TESTS = /@long/;

/** Returns the mark of a test that is not in the sample. */
export function longUnless(isInSample: boolean): { readonly tag?: string } {
  return isInSample ? {} : LONG;
}
