import type { FocusEvent } from "react";

/**
 * Scrolls what the keyboard has led to into sight: browsers leave it alone where a part of it is seen.
 * What a pointer presses must not move under it.
 */
export function showWhole({ target }: FocusEvent<HTMLElement>): void {
  if (target.matches(":focus-visible"))
    target.scrollIntoView({ block: "nearest", inline: "nearest" });
}
