/** Below this extent in pixels a disputed area is a mark, and a mark is half as wide. */
export const SMALLEST_HATCH = 7;
/** The line round a disputed area, and its mark; pixels. */
export const DISPUTE_STROKE = { width: 0.7, dash: [2.5, 2] } as const;

/** The dot of a small state, wider where it has the fill of its state; pixels. */
export const DOT = { radius: 2.4, filledRadius: 3.4, edge: 1 } as const;

/** The point of a capital, drawn from so many pixels a world unit on; its radius in pixels. */
export const CAPITAL = { radius: 1.7, fromScale: 4.5 } as const;

/** The square of a mission: filled where its place is known, hollow where only its city is; pixels. */
export const MISSION_SQUARE = { halfSide: 2.6, edge: 1.4 } as const;
