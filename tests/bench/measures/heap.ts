import type { CDPSession, Page } from "@playwright/test";

/** What the browser tells of the heap of a page or a worker, in bytes. */
interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}

const BYTES_A_MEGABYTE = 1e6;

/** Returns the heap of a page and of its workers after a collection of garbage, in megabytes. */
export async function measureHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const workers = await attachWorkers(session);
  let bytes = await usedBytes((method) => session.send(method));
  for (const send of workers) {
    bytes += await usedBytes(send);
  }
  await session.detach();
  return bytes / BYTES_A_MEGABYTE;
}

type Send = (method: "HeapProfiler.collectGarbage" | "Runtime.getHeapUsage") => Promise<unknown>;

async function usedBytes(send: Send): Promise<number> {
  await send("HeapProfiler.collectGarbage");
  await send("HeapProfiler.collectGarbage");
  const usage = (await send("Runtime.getHeapUsage")) as HeapUsage;
  return usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
}

/** Returns a way to talk to each dedicated worker of the page. */
async function attachWorkers(session: CDPSession): Promise<Send[]> {
  const workers: Send[] = [];
  const answers = new Map<number, (result: unknown) => void>();
  let lastId = 0;
  session.on("Target.receivedMessageFromTarget", ({ message }) => {
    const { id, result } = JSON.parse(message) as { id?: number; result?: unknown };
    if (id !== undefined) answers.get(id)?.(result);
  });
  session.on("Target.attachedToTarget", ({ sessionId, targetInfo }) => {
    if (targetInfo.type !== "worker") return;
    workers.push((method) => {
      lastId += 1;
      const id = lastId;
      const answer = new Promise((resolve) => {
        answers.set(id, resolve);
      });
      const message = JSON.stringify({ id, method });
      return session.send("Target.sendMessageToTarget", { sessionId, message }).then(() => answer);
    });
  });
  // Playwright knows no sessions within a session: messages go through the page's.
  await session.send("Target.setAutoAttach", {
    autoAttach: true,
    waitForDebuggerOnStart: false,
    flatten: false,
  });
  return workers;
}
