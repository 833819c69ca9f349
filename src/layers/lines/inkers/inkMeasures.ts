// Both inkers are built on these, one of them in AssemblyScript: plain numbers only.

/** A line whose middle lies this far beside the sheet may still have ink on it, in pixels. */
export const MARGIN = 1;
/** Room around the sheet, in pixels, so that no line has to be looked at pixel by pixel. */
export const BORDER = MARGIN + 2;
/** Parts of a pixel across a line that are told apart: what fits into a byte. */
export const STEPS = 256;
/** Slopes that are told apart: 0, along an axis, to 1, between the two. */
export const SLOPES = 16;
/** Inks of one slope: those of no step to all of them. */
export const INKS_OF_SLOPE = STEPS + 1;
/** Parts of lines that are handed over in one go. */
export const MOST_PARTS = 4096;
/** Opacities of inks for which there is room. */
export const MOST_OPACITIES = 65536;
/** Ink is looked up in steps of two to the power of this many units. */
export const INK_COARSE = 4;
/** Half of such a step. */
export const INK_HALF = 8;
