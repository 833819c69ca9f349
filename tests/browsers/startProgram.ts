import { type ChildProcess, spawn } from "node:child_process";

/** Longer than a browser takes to start on a busy machine, in milliseconds. */
const START_MS = 60_000;

/** A program that runs beside the tests. */
export interface Program {
  /** What the words that it was waited for have in their first group. */
  readonly told: string;
  /** Ends it, and resolves when it has ended. */
  stop(): Promise<void>;
}

/**
 * Starts a program and resolves when it has said that it is ready.
 * @param options.ready what it says on one of its outputs, or on descriptor 3; without it, it need only
 *   have started.
 * @throws when it ends before, or is not ready in a minute.
 */
export async function startProgram(
  path: string,
  args: readonly string[],
  options: { readonly ready?: RegExp; readonly env?: Readonly<Record<string, string>> },
): Promise<Program> {
  const child = spawn(path, args, {
    env: { ...process.env, ...options.env },
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const hasEnded = new Promise<void>((resolve) => {
    child.once("exit", () => resolve());
    child.once("error", () => resolve());
  });
  const stop = async () => {
    child.kill();
    await hasEnded;
  };
  try {
    const ready = options.ready ?? ANY;
    return { told: await waitForWords(child, path, ready), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Matches before anything is said. */
const ANY = /^/;

function waitForWords(child: ChildProcess, path: string, ready: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    const fail = (why: string) => reject(new Error(`${path} ${why}: ${said.slice(-500)}`));
    const timer = setTimeout(() => fail("did not start"), START_MS);
    const look = () => {
      const match = ready.exec(said);
      if (!match) return;
      clearTimeout(timer);
      resolve(match[1] ?? "");
    };
    child.once("spawn", look);
    for (const output of child.stdio.slice(1)) {
      output?.on("data", (words: Buffer) => {
        said += words;
        look();
      });
    }
    child.once("error", (error) => fail(error.message));
    child.once("exit", () => fail("ended"));
  });
}
