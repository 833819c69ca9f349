/** What draws many lines: a part of the program that comes when it is first wanted. */
export type Painters = typeof import("./painters.ts");

let painters: Promise<Painters> | undefined;

/** Fetches what draws many lines, once; a failure is forgotten, so that a later try can succeed. */
export function loadPainters(): Promise<Painters> {
  painters ??= import("./painters.ts").catch((error: unknown) => {
    painters = undefined;
    throw error;
  });
  return painters;
}
