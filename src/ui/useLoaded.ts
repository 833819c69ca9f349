import { useCallback, useEffect, useMemo, useState } from "react";

/** Something that is loaded: on its way, here, or failed with a way to try again. */
export type Loaded<Value> =
  | { readonly state: "loading" }
  | { readonly state: "here"; readonly value: Value }
  | { readonly state: "failed"; readonly error: unknown; readonly retry: () => void };

const LOADING = { state: "loading" } as const;

/**
 * Returns the outcome of a loader, and loads anew when the key changes. An answer that comes after
 * the key has changed is dropped.
 * @param key names what is loaded; `undefined` loads nothing.
 * @param load loader; must give the same answer for the same key.
 * @param find gives what is here already, which is then here from the first render on.
 */
export function useLoaded<Key extends string, Value>(
  key: Key | undefined,
  load: (key: Key) => Promise<Value>,
  find?: (key: Key) => Value | undefined,
): Loaded<Value> {
  const [attempt, setAttempt] = useState(0);
  const [outcome, setOutcome] = useState<{ key: Key; loaded: Loaded<Value> } | undefined>();
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  // As it was when it was rendered: it may come, loaded by another, before the effect runs.
  const found = key === undefined ? undefined : find?.(key);
  const isFound = found !== undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: a retry is a new attempt at the same key
  useEffect(
    function loadKey() {
      if (key === undefined || isFound) return;
      let isWanted = true;
      setOutcome({ key, loaded: LOADING });
      load(key).then(
        (value) => isWanted && setOutcome({ key, loaded: { state: "here", value } }),
        (error) => isWanted && setOutcome({ key, loaded: { state: "failed", error, retry } }),
      );
      return () => {
        isWanted = false;
      };
    },
    [key, load, isFound, attempt, retry],
  );

  const here = useMemo(
    () => (found === undefined ? undefined : ({ state: "here", value: found } as const)),
    [found],
  );
  if (here) return here;
  return outcome && outcome.key === key ? outcome.loaded : LOADING;
}
