import { useEffect, useRef } from "react";
import { infoPageMessages as messages } from "../../messages/infoPages.ts";
import { infoPageTitles } from "../../messages/infoPageTitles.ts";
import { AboutText } from "./AboutText.tsx";
import { BordersText } from "./BordersText.tsx";
import styles from "./InfoPage.module.css";
import { SourcesText } from "./SourcesText.tsx";
import { usePageFacts } from "./usePageFacts.ts";

/** A page of words: the policy on borders and names, or what the atlas is made from. */
export function InfoPage({ page }: { readonly page: keyof typeof messages }) {
  const facts = usePageFacts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(function takeFocus() {
    heading.current?.focus();
  }, []);
  return (
    <article className={styles.page}>
      <h2 ref={heading} className={styles.title} tabIndex={-1}>
        {infoPageTitles[page]}
      </h2>
      {messages[page].paragraphs(facts).map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {page === "borders" && <BordersText />}
      {page === "sources" && <SourcesText />}
      {page === "about" && <AboutText />}
    </article>
  );
}
