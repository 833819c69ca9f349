/** Makes a draft off the page's thread: a megabyte of text would have the page stand still. */
// Not by their index: what writes files would come along.
import { draftText } from "../../draft/draftText.ts";
import { createGazetteer } from "../../draft/names/gazetteer.ts";
import type { FromReader, ToReader } from "./readerMessages.ts";

// The type library of the page does not know the sending side of a worker.
const send = self.postMessage.bind(self) as (message: FromReader) => void;

self.addEventListener("message", ({ data: { names, text, pair } }: MessageEvent<ToReader>) =>
  send(draftText(text, createGazetteer(names), pair === undefined ? {} : { pair })),
);
