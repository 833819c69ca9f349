/** What the rest of the atlas may use of the lines, as far as the first map needs it. */
export { prepareLines } from "./prepareLines.ts";
export { type ManyLinesLook, RelationshipLinesLayer } from "./RelationshipLinesLayer.ts";
