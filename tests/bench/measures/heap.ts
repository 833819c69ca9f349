import type { CDPSession, Page } from "@playwright/test";

/** What the browser tells of the heap of a page or a worker, in bytes. */
interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}

const BYTES_A_MEGABYTE = 1e6;

/**
 * Returns the heap of a page and of its workers after a collection of garbage, in megabytes, with the
 * memories of compiled programs, which the browser does not count as heap.
 */
export async function measureHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const workers = await attachWorkers(session);
  let bytes = await usedBytes((method, params) => session.send(method, params as never));
  for (const send of workers) {
    bytes += await usedBytes(send);
  }
  await session.detach();
  return bytes / BYTES_A_MEGABYTE;
}

type Method =
  | "HeapProfiler.collectGarbage"
  | "Runtime.getHeapUsage"
  | "Runtime.evaluate"
  | "Runtime.queryObjects"
  | "Runtime.callFunctionOn";
type Send = (method: Method, params?: object) => Promise<unknown>;

async function usedBytes(send: Send): Promise<number> {
  await send("HeapProfiler.collectGarbage");
  await send("HeapProfiler.collectGarbage");
  const usage = (await send("Runtime.getHeapUsage")) as HeapUsage;
  const heap = usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0);
  return heap + (await compiledBytes(send));
}

interface RemoteResult<Value> {
  readonly result: { readonly objectId: string; readonly value: Value };
}

/** Returns the size of all memories of compiled programs. */
async function compiledBytes(send: Send): Promise<number> {
  const expression = "WebAssembly.Memory.prototype";
  const prototype = (await send("Runtime.evaluate", { expression })) as RemoteResult<unknown>;
  const found = (await send("Runtime.queryObjects", {
    prototypeObjectId: prototype.result.objectId,
  })) as { readonly objects: { readonly objectId: string } };
  const sum = (await send("Runtime.callFunctionOn", {
    objectId: found.objects.objectId,
    functionDeclaration:
      "function () { return this.reduce((sum, { buffer }) => sum + buffer.byteLength, 0); }",
    returnByValue: true,
  })) as RemoteResult<number>;
  return sum.result.value;
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
    workers.push((method, params) => {
      lastId += 1;
      const id = lastId;
      const answer = new Promise((resolve) => {
        answers.set(id, resolve);
      });
      const message = JSON.stringify({ id, method, params });
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
