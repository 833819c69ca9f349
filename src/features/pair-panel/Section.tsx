import type { ReactNode } from "react";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import styles from "./Section.module.css";

export type SectionId = keyof typeof messages.sections;
export const SECTION_IDS = Object.keys(messages.sections) as SectionId[];

/** A section of the page with its heading; its id is the fragment of the address. */
export function Section({
  id,
  children,
}: {
  readonly id: SectionId;
  readonly children: ReactNode;
}) {
  return (
    <section id={id} className={styles.section} aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`} className={styles.heading}>
        {messages.sections[id]}
      </h3>
      {children}
    </section>
  );
}

/** A sentence in place of facts. */
export function Nothing({ children }: { readonly children: ReactNode }) {
  return <p className={styles.nothing}>{children}</p>;
}
