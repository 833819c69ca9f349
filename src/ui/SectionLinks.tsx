import { type MouseEvent, useEffect, useRef, useState } from "react";
import { isMotionUnwanted } from "./isMotionUnwanted.ts";
import styles from "./SectionLinks.module.css";
import { showWhole } from "./showWhole.ts";

/** A section of a page: its id is the fragment of the address. */
export interface LinkedSection {
  readonly id: string;
  readonly title: string;
}

/** How much of the row a press on an arrow moves it by. */
const STEP = 0.7;

/** A sticky row of links to the sections of the page; arrows lead to those that it has no room for. */
export function SectionLinks({
  label,
  sections,
  present,
  onOpen,
}: {
  readonly label: string;
  readonly sections: readonly LinkedSection[];
  /** The section that the address names. */
  readonly present: string | undefined;
  /** A link was followed: the section is brought into view here. */
  readonly onOpen: (id: string) => void;
}) {
  const row = useRef<HTMLUListElement>(null);
  const hidden = useHiddenEnds(row, sections.length);
  useEffect(
    function showPresent() {
      const link = row.current?.querySelector<HTMLElement>(`a[href="#${present}"]`);
      // Only the row: the page is where its section is.
      if (row.current && link) {
        row.current.scrollLeft = link.offsetLeft - (row.current.clientWidth - link.offsetWidth) / 2;
      }
    },
    [present],
  );
  const handleClick = (event: MouseEvent<HTMLAnchorElement>, id: string) => {
    followSectionLink(event, id, onOpen);
  };
  const move = (share: number) =>
    row.current?.scrollBy({
      left: share * row.current.clientWidth,
      behavior: isMotionUnwanted() ? "instant" : "smooth",
    });
  return (
    <nav className={styles.links} aria-label={label}>
      {hidden.atStart && <Arrow onPress={() => move(-STEP)}>‹</Arrow>}
      <ul
        ref={row}
        onFocus={showWhole}
        data-hidden-at-start={hidden.atStart || undefined}
        data-hidden-at-end={hidden.atEnd || undefined}
        data-scrolls-sideways
      >
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              aria-current={present === id ? "location" : undefined}
              onClick={(event) => handleClick(event, id)}
            >
              {title}
            </a>
          </li>
        ))}
      </ul>
      {hidden.atEnd && <Arrow onPress={() => move(STEP)}>›</Arrow>}
    </nav>
  );
}

/** Brings a section of the page into view, instead of the jump of the browser that would move all round it. */
export function followSectionLink(
  event: MouseEvent<HTMLAnchorElement>,
  id: string,
  onOpen: (id: string) => void,
): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  onOpen(id);
  document.getElementById(id)?.scrollIntoView({ block: "start" });
}

/** For the pointer alone: the keyboard and screen readers reach the links themselves. */
function Arrow({
  onPress,
  children,
}: {
  readonly onPress: () => void;
  readonly children: React.ReactNode;
}) {
  return (
    <button
      type="button"
      className={styles.arrow}
      tabIndex={-1}
      aria-hidden="true"
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** Returns at which ends the row has links that are out of sight. */
function useHiddenEnds(row: React.RefObject<HTMLElement | null>, count: number) {
  const [hidden, setHidden] = useState({ atStart: false, atEnd: false });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link more changes nothing of the size of the row
  useEffect(
    function followRow() {
      const element = row.current;
      if (!element) return;
      const look = () => {
        const { scrollLeft, scrollWidth, clientWidth } = element;
        const atStart = scrollLeft > 1;
        const atEnd = scrollLeft + clientWidth < scrollWidth - 1;
        setHidden((before) =>
          before.atStart === atStart && before.atEnd === atEnd ? before : { atStart, atEnd },
        );
      };
      // After the frame: the arrows that it brings change the size of the row again.
      const sizes = new ResizeObserver(() => requestAnimationFrame(look));
      sizes.observe(element);
      element.addEventListener("scroll", look, { passive: true });
      look();
      return () => {
        sizes.disconnect();
        element.removeEventListener("scroll", look);
      };
    },
    [row, count],
  );
  return hidden;
}
