import { useEffect, useRef } from "react";

/**
 * Returns the ref of the heading of an answer. It takes the focus when the answer opens, and when another question is
 * asked in the search; whoever changes a part of the question, or the year of the map, stays there.
 * @param answer another one for another answer
 */
export function useAnswerHeading(answer: unknown) {
  const heading = useRef<HTMLHeadingElement>(null);
  const focusedFor = useRef<unknown>(undefined);
  useEffect(
    function takeFocus() {
      const isFirst = focusedFor.current === undefined;
      const isAsked = document.activeElement?.matches("[data-search-field]");
      if (focusedFor.current !== answer && (isFirst || isAsked)) heading.current?.focus();
      focusedFor.current = answer;
    },
    [answer],
  );
  return heading;
}
