/** What a function looked at: the value at a path, or the names of the properties there. */
interface Read {
  readonly path: readonly PropertyKey[];
  readonly value: unknown;
}

/** As the last step of a path: the names of the properties. */
const NAMES = Symbol("names");

/**
 * Returns the function with a memory of its last call: it is called again only when something that it
 * read of the object is no longer the same. It need not say what it depends on: properties of plain
 * objects are watched, at any depth; lists, maps and sets count as a whole.
 *
 * For pure functions that look at nothing of the object after they have returned.
 */
export function rememberReads<Source extends object, Value>(
  make: (source: Source) => Value,
): (source: Source) => Value {
  let last: { readonly reads: readonly Read[]; readonly value: Value } | undefined;
  return (source) => {
    if (last?.reads.every(({ path, value }) => Object.is(readAt(source, path), value))) {
      return last.value;
    }
    const reads = new Map<string, Read>();
    const note = (path: readonly PropertyKey[]) => {
      reads.set(path.map(String).join("\u0000"), { path, value: readAt(source, path) });
    };
    const value = make(watch(source, [], note));
    last = { reads: [...reads.values()], value };
    return value;
  };
}

function watch<Source extends object>(
  source: Source,
  path: readonly PropertyKey[],
  note: (path: readonly PropertyKey[]) => void,
): Source {
  return new Proxy(source, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      const own = [...path, key];
      // Of an object in between only what is read inside of it counts, and that it is there.
      note(isPlain(value) ? [...own, NAMES] : own);
      return isPlain(value) ? watch(value, own, note) : value;
    },
    has: (target, key) => {
      note([...path, NAMES]);
      return Reflect.has(target, key);
    },
    ownKeys: (target) => {
      note([...path, NAMES]);
      return Reflect.ownKeys(target);
    },
  });
}

function readAt(source: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((value: unknown, key) => {
    if (typeof value !== "object" || value === null) return undefined;
    return key === NAMES ? Object.keys(value).join("\u0000") : Reflect.get(value, key);
  }, source);
}

function isPlain(value: unknown): value is object {
  return (
    typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype
  );
}
