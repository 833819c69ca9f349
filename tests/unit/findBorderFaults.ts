import { posix } from "node:path";
import { parseSync } from "oxc-parser";
import { FLOORS, type Floor } from "./floors.ts";

interface Import {
  readonly target: string;
  readonly isType: boolean;
  /** It is loaded when it is wanted, not with the file that names it. */
  readonly isLater?: true;
}

/** A file's floor, and the names that stood where the `*` of its pattern stand. */
interface Place {
  readonly floor: Floor;
  /** What is open to it without a word: the folder of its row. */
  readonly own: string | undefined;
  readonly names: readonly string[];
}

/**
 * Returns a sentence for each import that crosses a border, and for each file that has no floor.
 * @param sources text of every file by its path from the root.
 */
export function findBorderFaults(
  sources: ReadonlyMap<string, string>,
  floors: readonly Floor[] = FLOORS,
): string[] {
  const faults: string[] = [];
  const unknown = new Set<string>();
  for (const [path, source] of sources) {
    const place = findPlace(path, floors);
    if (!place) {
      unknown.add(posix.dirname(path));
      continue;
    }
    for (const { target, isType } of listImports(path, source)) {
      const why = target.startsWith(".")
        ? refuseFile({ path, place, isType }, posix.join(posix.dirname(path), target), floors)
        : refusePackage({ path, place }, target);
      if (why) faults.push(`${path} imports ${target}: ${why}`);
    }
  }
  return [
    ...[...unknown].map(
      (folder) =>
        `${folder}/ has no floor: say what it may import, in a row of tests/unit/floors.ts`,
    ),
    ...faults,
  ];
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || path.startsWith("tests/") || path.includes("/testing/");
}

function refuseFile(
  from: { readonly path: string; readonly place: Place; readonly isType: boolean },
  target: string,
  floors: readonly Floor[],
): string | undefined {
  const to = findPlace(target, floors);
  if (!to) return "it has no floor";
  if (to.floor.isFor === "tests") {
    return isTest(from.path) ? undefined : "it is there for tests alone";
  }
  if (to.floor.isFor === "tools") {
    const isTool = from.place.floor.isFor === "tools" || !from.path.startsWith("src/");
    if (!isTool && !isTest(from.path)) return "it is a tool of the build, not of the page";
  }
  const { doors } = to.floor;
  const isInside = from.place.floor === to.floor || from.place.floor.isFor === "tools";
  if (doors && !isInside && !isTest(from.path) && !doors.includes(target)) {
    return `of its folder only ${doors.join(", ")} may be imported`;
  }
  const { floor, own, names } = from.place;
  if (own !== undefined && target.startsWith(own)) return undefined;
  const isOpen = (patterns: readonly string[] = []) =>
    patterns.some((pattern) => covers(pattern, names, target));
  if (isOpen(floor.may) || (from.isType && isOpen(floor.mayKnowTypesOf))) return undefined;
  return floor.may.length > 0
    ? `open to it are ${floor.may.map((pattern) => fill(pattern, names)).join(", ")}`
    : "nothing is open to it";
}

function refusePackage(
  { path, place }: { readonly path: string; readonly place: Place },
  target: string,
): string | undefined {
  const { packages } = place.floor;
  if (isTest(path)) return undefined;
  const isOpen = packages.some(
    (name) =>
      name === "*" || target === name || target.startsWith(name.endsWith(":") ? name : `${name}/`),
  );
  if (isOpen) return undefined;
  return packages.length > 0
    ? `its packages are ${packages.join(", ")}`
    : "no package is open to it";
}

function findPlace(path: string, floors: readonly Floor[]): Place | undefined {
  for (const floor of floors) {
    const [whole, ...names] = toPattern(floor.files).exec(path) ?? [];
    if (whole === undefined) continue;
    const folder = floor.files.endsWith("/") ? whole : `${posix.dirname(path)}/`;
    return { floor, names, own: floor.isFileAlone ? undefined : folder };
  }
  return undefined;
}

function toPattern(files: string): RegExp {
  const text = files.replace(/[.]/g, "\\.").replaceAll("*", "([^/]+)");
  return new RegExp(files.endsWith("/") ? `^${text}` : `^${text}$`);
}

function fill(pattern: string, names: readonly string[]): string {
  return pattern.replace("$1", names[0] ?? "");
}

function covers(pattern: string, names: readonly string[], target: string): boolean {
  return toPattern(fill(pattern, names)).test(target);
}

/** Returns what a file imports, exports again, or loads later; not what others build (`new URL`). */
export function listImports(path: string, source: string): Import[] {
  const { module } = parseSync(path, source);
  const loaded = module.dynamicImports.flatMap(({ moduleRequest: { start, end } }) => {
    const [, target] = /^["'](.+)["']$/.exec(source.slice(start, end)) ?? [];
    return target === undefined ? [] : [{ target, isType: false, isLater: true as const }];
  });
  return [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      target: moduleRequest.value,
      isType: entries.length > 0 && entries.every(({ isType }) => isType),
    })),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [{ target: moduleRequest.value, isType }] : [],
      ),
    ),
    ...loaded,
  ];
}
