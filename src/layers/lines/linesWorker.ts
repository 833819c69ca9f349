/** Draws lines off the page's thread: ends and looks in, pictures and indexes out. */

import type { SheetPixels } from "./FineSheet.ts";
import { loadCompiledInker } from "./inkers/CompiledInker.ts";
import { LinesStudio } from "./LinesStudio.ts";
import type { LinesPicture } from "./linesPicture.ts";
import type { BetweenLinesWorkers, FromLinesWorker, ToLinesWorker } from "./workerMessages.ts";

const makeInker = loadCompiledInker();
let studio = new LinesStudio(new Float64Array());
let others: readonly MessagePort[] = [];
/** How often the page has told of lines, and how often others have told what came of it. */
let told = 0;
let answers = 0;
/** Nobody has asked for anything since a picture was shown, for so long in milliseconds: there is time. */
const REHEARSAL_MS = 400;
let rehearsal: ReturnType<typeof setTimeout> | undefined;
let isRehearsed = false;
/** What was painted last. */
let last: LinesPicture | undefined;
/** The picture that is asked for, if lines of it are still to come from the others. */
let waiting: LinesPicture | undefined;

// The type library of the page does not know the sending side of a worker.
const send = self.postMessage.bind(self) as (
  message: FromLinesWorker,
  transfer?: Transferable[],
) => void;

self.addEventListener("message", ({ data }: MessageEvent<ToLinesWorker>) => {
  clearTimeout(rehearsal);
  switch (data.kind) {
    case "start":
      studio = new LinesStudio(data.ends, { share: data.share, ...(makeInker && { makeInker }) });
      others = data.others;
      for (const other of others) other.onmessage = receivePiece;
      break;
    case "prepare":
      project(data.kinds);
      break;
    case "paint":
      project(data.picture.kinds);
      waiting = data.picture;
      paintWhenReady();
      break;
    case "pixels":
      studio.reusePixels(data.pixels);
      rehearseWhenIdle();
      break;
  }
});

function project(kinds: Uint8Array): void {
  told++;
  const piece: BetweenLinesWorkers = studio.project(kinds);
  for (const other of others) other.postMessage(piece);
}

function receivePiece({ data }: MessageEvent<BetweenLinesWorkers>): void {
  answers++;
  if (data) studio.addPiece(data);
  paintWhenReady();
}

function paintWhenReady(): void {
  if (!waiting || answers < told * others.length) return;
  const picture = waiting;
  waiting = undefined;
  paint({ ...picture, rows: studio.rowsOf(picture) });
}

function paint(picture: LinesPicture): void {
  last = picture;
  let canvas: OffscreenCanvas | undefined;
  let isUnable = false;
  let pixels: SheetPixels | undefined;
  let corner = { left: 0, top: 0 };
  studio.draw(picture, {
    open({ left, top, right, bottom }) {
      canvas = new OffscreenCanvas(right - left, bottom - top);
      const context = canvas.getContext("2d");
      isUnable = !context;
      corner = { left, top };
      return { context, ...corner };
    },
    receivePixels(received, at) {
      pixels = received;
      corner = at;
    },
  });
  if (isUnable) {
    send({ kind: "unable" });
    return;
  }
  const bitmap = canvas?.transferToImageBitmap();
  if (pixels) send({ kind: "picture", pixels, ...corner }, [pixels.buffer]);
  else if (bitmap) send({ kind: "picture", bitmap, ...corner }, [bitmap]);
  else send({ kind: "picture", ...corner });
  // Pointing at lines can wait until they are seen.
  setTimeout(sendIndexes, 0);
}

/** Pixels come back when a picture is shown. */
function rehearseWhenIdle(): void {
  if (isRehearsed) return;
  rehearsal = setTimeout(() => {
    isRehearsed = true;
    if (last) studio.rehearse(last);
  }, REHEARSAL_MS);
}

function sendIndexes(): void {
  for (const packed of studio.packNewIndexes()) {
    send({ kind: "index", packed }, [packed.buffer as ArrayBuffer]);
  }
}
