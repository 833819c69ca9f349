import { definePart } from "../../ui/parts.ts";

/** The life line and the charts: one chunk beside the first words, which do not wait for it. */
export const chartPart = definePart(() => import("./chartParts.ts"));
