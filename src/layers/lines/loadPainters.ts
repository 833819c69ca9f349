/** What draws many lines: a part of the program that comes when it is first wanted. */
export type Painters = typeof import("./painters.ts");

let painters: Promise<Painters> | undefined;
let fetched: Painters | undefined;

/** Fetches what draws many lines, once; a failure is forgotten, so that a later try can succeed. */
export function loadPainters(): Promise<Painters> {
  painters ??= import("./painters.ts").then(
    (loaded) => {
      fetched = loaded;
      return loaded;
    },
    (error: unknown) => {
      painters = undefined;
      throw error;
    },
  );
  return painters;
}

/** Returns what draws many lines, if it is here already. */
export function knownPainters(): Painters | undefined {
  return fetched;
}
