/** The window in which the field may be too narrow for all the words of what it finds. */
export const NARROW_FIELD = "(width <= 64rem)";
