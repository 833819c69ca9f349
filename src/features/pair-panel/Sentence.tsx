import { Fragment } from "react";
import { type EstablishedDate, pairRelations } from "../../domain/pairRelations.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { pairHeadMessages as messages } from "../../messages/pairHead.ts";
import { pairPanelMessages } from "../../messages/pairPanel.ts";
import { usePairPage } from "./pairPage.ts";
import styles from "./Sentence.module.css";
import { SourceMarks } from "./SourceMarks.tsx";
import { composeSentence } from "./sentenceParts.ts";

/** The pair in a sentence or two, each clause with its sources; below it what is to be said of its dates. */
export function Sentence() {
  const page = usePairPage();
  const [lead, ...others] = pairRelations(page.dossier, page.facts).established;
  return (
    <>
      <p className={styles.sentence}>
        {composeSentence(page).map(({ text, citations, isNow }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place in the sentence
          <Fragment key={index}>
            <span className={isNow ? styles.now : undefined}>{text}</span>
            <SourceMarks citations={citations} />
          </Fragment>
        ))}
      </p>
      {lead?.caution && <p className={styles.note}>{messages.dateNote(cautionWords(lead))}</p>}
      {others.map((other) => (
        <p key={JSON.stringify(other.date)} className={styles.note}>
          {pairPanelMessages.otherDate(formatFactDate(other.date))}
          <SourceMarks citations={other.citations} />
          {other.caution && <span> {pairPanelMessages.caution[other.caution]}</span>}
        </p>
      ))}
    </>
  );
}

/** The note says which state a date is counted from, and what is missing. */
function cautionWords({ caution, note }: EstablishedDate): string {
  if (!caution) return "";
  return caution === "renewed" && note ? note : pairPanelMessages.caution[caution];
}
