import type { MouseEvent, ReactNode } from "react";
import styles from "./LifeLine.module.css";
import { openFact } from "./openFact.ts";
import type { SectionId } from "./Section.tsx";

/** What is drawn on the life line and told in a section, to which it leads. */
export function SectionMark({
  section,
  label,
  children,
}: {
  readonly section: SectionId;
  readonly label: string;
  readonly children: ReactNode;
}) {
  const handleClick = (event: MouseEvent) => {
    event.preventDefault();
    void openFact("", section);
  };
  return (
    <a href={`#${section}`} className={styles.figures} aria-label={label} onClick={handleClick}>
      {children}
    </a>
  );
}
