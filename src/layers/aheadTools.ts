import { Backdrop } from "./Backdrop.ts";
import { changedParts } from "./changedParts.ts";
import type { AheadTools } from "./PaneCanvas.ts";

/** What draws pictures ahead of their time: the first one does without. */
export const aheadTools: AheadTools = { createBackdrop: () => new Backdrop(), changedParts };
