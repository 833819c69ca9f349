import { definePart } from "../../ui/parts.ts";

/** What stands below the first words of a page, and what few pages have: one chunk beside theirs. */
export const lowerPart = definePart(() => import("./lowerParts.ts"));
