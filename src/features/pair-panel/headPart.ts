import { definePart } from "../../ui/parts.ts";

/** The sentence and the figures of a page: a chunk that comes beside that of its first words. */
export const headPart = definePart(() => import("./headParts.ts"));
