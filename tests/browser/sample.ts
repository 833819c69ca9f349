/**
 * Marks a test of the sample that `npm test` runs: one or two of each kind, a few minutes together.
 * `npm run test:browser` runs them all.
 */
export const SAMPLE = { tag: "@sample" } as const;

/** The names, with their marks, of the tests that are so marked. */
export const SAMPLE_TESTS = /@sample/;

/** Returns the mark of a test that is in the sample, if it is. */
export function sampleIf(isInSample: boolean): { readonly tag?: string } {
  return isInSample ? SAMPLE : {};
}
