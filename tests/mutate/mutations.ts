/** Random changes of files, the same for the same seed. */
export type Random = () => number;

/** Returns numbers from 0 to below 1 (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export function pick<Item>(items: readonly Item[], random: Random): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error("There is nothing to pick from.");
  return item;
}

export interface Mutation {
  readonly what: string;
  readonly text: string;
}

const STRANGE_WORDS = [
  "\u202e",
  "\u200b",
  "\u0000",
  "\u00ad",
  "\ud83d",
  "\ufffd",
  "Co\u0302te",
  "<script>alert(1)</script>",
  "&amp;",
  "CÃ´te",
  "*nowhere",
  "&all",
  "!!js/function",
  "<<: *a",
  "---",
  "2999-01-01",
  "0000",
  "QQQ",
  "-1",
  "1e30",
  "0x10",
  "12.5",
  "javascript:alert(1)",
  "https://u:p@example.org/",
  "null",
  "[]",
  "{}",
  "__proto__",
  '"',
  "'",
  ",",
  ";;",
  "\t",
  "\r",
  "x".repeat(5000),
];

/** Changes a text in one place, as a slip of the hand or a broken copy does. */
export function mutateText(text: string, random: Random): Mutation {
  const at = Math.floor(random() * (text.length + 1));
  const lines = text.split("\n");
  const line = Math.floor(random() * lines.length);
  const word = pick(STRANGE_WORDS, random);
  const shown = JSON.stringify(word.slice(0, 24));
  const cells = [...text.matchAll(/[^\s,:;"[\]{}]+/g)];
  const cell = cells.length > 0 ? pick(cells, random) : undefined;
  const changes: readonly (() => Mutation)[] = [
    () => ({ what: `cut at ${at}`, text: text.slice(0, at) }),
    () => ({ what: `no character ${at}`, text: text.slice(0, at) + text.slice(at + 1) }),
    () => ({ what: `${shown} at ${at}`, text: text.slice(0, at) + word + text.slice(at) }),
    () => ({ what: `no line ${line + 1}`, text: lines.toSpliced(line, 1).join("\n") }),
    () => ({
      what: `line ${line + 1} twice`,
      text: lines.toSpliced(line, 0, lines[line] ?? "").join("\n"),
    }),
    () => ({ what: "CR for LF", text: text.replaceAll("\n", "\r") }),
    ...Array.from({ length: 4 }, () => () => {
      const start = cell?.index ?? 0;
      const before = cell?.[0] ?? "";
      const changed = text.slice(0, start) + word + text.slice(start + before.length);
      return { what: `${shown} for ${JSON.stringify(before)} at ${start}`, text: changed };
    }),
  ];
  return pick(changes, random)();
}

const STRANGE_VALUES = [
  null,
  -1,
  0,
  1e30,
  0.5,
  "",
  "x",
  "\u202e",
  [],
  {},
  [null],
  true,
  "2999-01-01",
];

/** Changes one value of a JSON text, or cuts it, or flips a bit. */
export function mutateJson(text: string, random: Random): Mutation {
  const at = Math.floor(random() * text.length);
  if (random() < 0.1) return { what: `cut at ${at}`, text: text.slice(0, at) };
  if (random() < 0.15) {
    const flipped = String.fromCharCode(text.charCodeAt(at) ^ (1 << Math.floor(random() * 6)));
    return { what: `bit flipped at ${at}`, text: text.slice(0, at) + flipped + text.slice(at + 1) };
  }
  const root: unknown = JSON.parse(text);
  const path: string[] = [];
  let parent: Record<string, unknown> = { root };
  let key = "root";
  // Down the tree, with some chance to stay at each step.
  for (let next: unknown = root; typeof next === "object" && next !== null; next = parent[key]) {
    const keys = Object.keys(next);
    if (keys.length === 0 || (path.length > 0 && random() < 0.25)) break;
    parent = next as Record<string, unknown>;
    key = pick(keys, random);
    path.push(key);
  }
  const where = path.join(".");
  const value = pick(STRANGE_VALUES, random);
  if (random() < 0.3) {
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else delete parent[key];
    return { what: `no ${where}`, text: JSON.stringify(root) };
  }
  parent[key] = value;
  return { what: `${where} is ${JSON.stringify(value)}`, text: JSON.stringify(root) };
}
