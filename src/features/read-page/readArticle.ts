import type { FromReader, ToReader } from "./readerMessages.ts";

/** A text that is being read. */
export interface Reading {
  readonly made: Promise<FromReader>;
  /** Ends it; nothing comes of it any more. */
  stop(): void;
}

/**
 * Has a worker make the draft of a text. The promise is rejected where the program does not load, or fails.
 */
export function readArticle(request: ToReader): Reading {
  const worker = new Worker(new URL("./readerWorker.ts", import.meta.url), { type: "module" });
  const made = new Promise<FromReader>((resolve, reject) => {
    worker.addEventListener("message", ({ data }: MessageEvent<FromReader>) => resolve(data));
    worker.addEventListener("error", () =>
      reject(new Error("The program that reads texts stopped")),
    );
    worker.postMessage(request);
  });
  return { made: made.finally(() => worker.terminate()), stop: () => worker.terminate() };
}
