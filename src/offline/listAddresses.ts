/** Data that the map and the search need; the rest is kept when it was opened. */
const KEYS_FROM_THE_START = ["start", "files", "shapes/110m", "shapes/50m", "disputes", "names"];

const FILES_FROM_THE_START = [
  // Outlines of letters are many and for pictures only: they are kept when one was made.
  /^assets\/(?!_virtual_glyphs).+\.(js|css)$/,
  // The fonts of other scripts are kept when a page has used them.
  /^assets\/.+-latin-wght-.+\.woff2$/,
  /^icon[^/]*\.(svg|png)$/,
  /^app\.webmanifest$/,
  /^data\/manifest\.json$/,
];

/**
 * Returns the addresses of what an edition holds from the start, sorted, the page as `./`.
 * @param paths all files of the build, relative to its folder.
 * @param dataFiles paths of the data by key, relative to `data/`, as the data's manifest has them.
 */
export function listAddresses(
  paths: readonly string[],
  dataFiles: Readonly<Record<string, string>>,
): readonly string[] {
  const data = KEYS_FROM_THE_START.map((key) => {
    const path = dataFiles[key];
    if (path === undefined) throw new Error(`The data's manifest has no “${key}” to hold offline.`);
    return `data/${path}`;
  });
  const others = paths.filter((path) => FILES_FROM_THE_START.some((name) => name.test(path)));
  return ["./", ...[...others, ...data].sort()];
}
