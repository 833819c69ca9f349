/**
 * Functions with a memory of their last call, so that a change of one file has made anew only what
 * depends on it. They are for pure functions of values that nobody changes. What is remembered belongs to
 * the function that is returned: two of them share nothing.
 */

/**
 * Returns the function with a memory: given the same again it returns the same again. Texts are the same
 * when their content is, objects when they are one object.
 */
export function remember<Args extends readonly unknown[], Value>(
  make: (...args: Args) => Value,
): (...args: Args) => Value {
  let last: { readonly args: Args; readonly value: Value } | undefined;
  return (...args) => {
    if (last === undefined || !areSame(last.args, args)) last = { args, value: make(...args) };
    return last.value;
  };
}

/** Returns a look-up that makes the value of a key when it is first asked for, and then has it. */
export function oneEach<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, { readonly value: Value }>();
  return (key) => {
    const known = made.get(key) ?? { value: make(key) };
    made.set(key, known);
    return known.value;
  };
}

/** Returns the function with a memory for each first argument: a file, a party. */
export function rememberEach<Key, Args extends readonly unknown[], Value>(
  make: (key: Key, ...args: Args) => Value,
): (key: Key, ...args: Args) => Value {
  const ofKey = oneEach((key: Key) => remember((...args: Args) => make(key, ...args)));
  return (key, ...args) => ofKey(key)(...args);
}

/**
 * Returns the function with a memory of every object that it was given, for as long as somebody holds the
 * object.
 */
export function rememberObject<Given extends object, Value>(
  make: (given: Given) => Value,
): (given: Given) => Value {
  const made = new WeakMap<Given, { readonly value: Value }>();
  return (given) => {
    const known = made.get(given) ?? { value: make(given) };
    made.set(given, known);
    return known.value;
  };
}

/**
 * Returns a function that gives a list back as it was given before, as long as the items are the same:
 * who remembers by the list is not asked anew.
 */
export function keepList<Item>(
  isSame: (one: Item, other: Item) => boolean = Object.is,
): (list: readonly Item[]) => readonly Item[] {
  let last: readonly Item[] = [];
  return (list) => {
    if (list !== last && !areSame(last, list, isSame)) last = list;
    return last;
  };
}

/** The same of a map, in the order of its entries. */
export function keepMap<Key, Item>(): (map: ReadonlyMap<Key, Item>) => ReadonlyMap<Key, Item> {
  let last: ReadonlyMap<Key, Item> = new Map();
  return (map) => {
    const isSame =
      areSame([...last.keys()], [...map.keys()]) && areSame([...last.values()], [...map.values()]);
    if (!isSame) last = map;
    return last;
  };
}

/** The same of a set. */
export function keepSet<Item>(): (set: ReadonlySet<Item>) => ReadonlySet<Item> {
  let last: ReadonlySet<Item> = new Set();
  return (set) => {
    const isSame = set.size === last.size && [...set].every((item) => last.has(item));
    if (!isSame) last = set;
    return last;
  };
}

function areSame<Item>(
  one: readonly Item[],
  other: readonly Item[],
  isSame: (one: Item, other: Item) => boolean = Object.is,
): boolean {
  return (
    one.length === other.length && one.every((item, index) => isSame(item, other[index] as Item))
  );
}
