import { act, renderHook } from "@testing-library/react";
import { useLayoutEffect } from "react";
import { describe, expect, it } from "vitest";
import { useLoaded } from "./useLoaded.ts";

/** A loader whose answers come when the test says so. */
function makeLoader() {
  const asked: string[] = [];
  const answers = new Map<string, (answer: () => string) => void>();
  const load = (key: string) => {
    asked.push(key);
    return new Promise<string>((resolve, reject) => {
      answers.set(key, (answer) => {
        try {
          resolve(answer());
        } catch (error) {
          reject(error);
        }
      });
    });
  };
  const answer = (key: string, value: string) => act(async () => answers.get(key)?.(() => value));
  const fail = (key: string) =>
    act(async () =>
      answers.get(key)?.(() => {
        throw new Error(`no ${key}`);
      }),
    );
  return { asked, load, answer, fail };
}

function renderLoaded(
  load: (key: string) => Promise<string>,
  first: string | undefined,
  find?: (key: string) => string | undefined,
) {
  const outcomes: unknown[] = [];
  const hook = renderHook(
    ({ wanted }) => {
      const loaded = useLoaded(wanted, load, find);
      outcomes.push(loaded);
      return loaded;
    },
    { initialProps: { wanted: first } },
  );
  return {
    outcomes,
    outcome: () => hook.result.current,
    ask: (wanted: string | undefined) => hook.rerender({ wanted }),
  };
}

describe("useLoaded", () => {
  it("is loading, then here", async () => {
    const { load, answer } = makeLoader();
    const { outcome } = renderLoaded(load, "a");
    expect(outcome()).toEqual({ state: "loading" });
    await answer("a", "Morocco");
    expect(outcome()).toEqual({ state: "here", value: "Morocco" });
  });

  it("is here from the first render on where it was here before", async () => {
    const { load, asked, answer } = makeLoader();
    const find = (key: string) => (key === "a" ? "Morocco" : undefined);
    const { outcomes, outcome, ask } = renderLoaded(load, "a", find);
    expect(outcomes).toEqual([{ state: "here", value: "Morocco" }]);
    expect(asked).toEqual([]);
    ask("b");
    expect(outcome()).toEqual({ state: "loading" });
    await answer("b", "Peru");
    expect(outcome()).toEqual({ state: "here", value: "Peru" });
  });

  it("is here when another loads it between its first look and its asking", async () => {
    const here = new Map<string, string>();
    const load = async (key: string) => here.get(key) ?? "";
    const hook = renderHook(() => {
      const loaded = useLoaded("a", load, (key) => here.get(key));
      // Runs after everything is rendered, before the hook asks.
      useLayoutEffect(() => {
        here.set("a", "Morocco");
      }, []);
      return loaded;
    });
    await act(async () => {});
    expect(hook.result.current).toEqual({ state: "here", value: "Morocco" });
  });

  it("loads nothing without a key", () => {
    const { load, asked } = makeLoader();
    const { outcome } = renderLoaded(load, undefined);
    expect(outcome()).toEqual({ state: "loading" });
    expect(asked).toEqual([]);
  });

  it("never shows the value of another key", async () => {
    const { load, answer } = makeLoader();
    const { outcome, ask } = renderLoaded(load, "a");
    await answer("a", "Morocco");
    ask("b");
    expect(outcome()).toEqual({ state: "loading" });
    await answer("b", "Peru");
    expect(outcome()).toEqual({ state: "here", value: "Peru" });
  });

  it("drops an answer that comes after the key has changed", async () => {
    const { load, answer } = makeLoader();
    const { outcome, ask } = renderLoaded(load, "slow");
    ask("fast");
    await answer("fast", "Peru");
    await answer("slow", "Morocco");
    expect(outcome()).toEqual({ state: "here", value: "Peru" });
  });

  it("tells what failed, and tries again when asked to", async () => {
    const { load, answer, fail, asked } = makeLoader();
    const { outcome } = renderLoaded(load, "a");
    await fail("a");
    const failed = outcome();
    expect(failed).toMatchObject({ state: "failed", error: new Error("no a") });
    act(() => {
      if (failed.state === "failed") failed.retry();
    });
    expect(outcome()).toEqual({ state: "loading" });
    await answer("a", "Morocco");
    expect(outcome()).toEqual({ state: "here", value: "Morocco" });
    expect(asked).toEqual(["a", "a"]);
  });
});
