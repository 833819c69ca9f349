import { type EstablishedDate, pairRelations } from "../../domain/pairRelations.ts";
import { formatFactDate } from "../../messages/formatFactDate.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { type PairPage, usePairPage } from "./pairPage.ts";
import styles from "./RelationsLine.module.css";
import { SourceMarks } from "./SourceMarks.tsx";

/** Since when there are diplomatic relations, dates that differ side by side, and their state now. */
export function RelationsLine() {
  const page = usePairPage();
  const { established, latest } = pairRelations(page.dossier, page.facts);
  const [lead, ...others] = established;
  return (
    <div className={styles.line}>
      <p>
        {lead ? leadWords(lead, latest !== undefined) : withoutDate(page)}
        {lead && <SourceMarks citations={lead.citations} />}
        {lead?.caution && <span className={styles.caution}> {messages.caution[lead.caution]}</span>}
      </p>
      {others.map((other) => (
        <p key={JSON.stringify(other.date)} className={styles.other}>
          {messages.otherDate(formatFactDate(other.date))}
          <SourceMarks citations={other.citations} />
          {other.caution && <span> {messages.caution[other.caution]}</span>}
        </p>
      ))}
      {latest && (
        <p className={styles.now}>
          {messages.stateNow(messages.state[latest.state], formatFactDate(latest.date))}
          <SourceMarks citations={latest.citations} />
        </p>
      )}
    </div>
  );
}

function leadWords({ date, caution }: EstablishedDate, hasChanged: boolean): string {
  if (date.shape === "unknown") return messages.listedWithoutDate;
  const words = formatFactDate(date);
  const isPlain = date.shape === "point" && !hasChanged && caution !== "impossible";
  return isPlain ? messages.since(words) : messages.established(words);
}

function withoutDate({ dossier, facts, atlas }: PairPage): string {
  const { absence } = facts ?? {};
  if (absence && absence.kind !== "not-listed" && absence.isCertain) {
    return messages.absence[absence.kind];
  }
  const recognition = dossier.recognitions.find(
    (spell) => spell.ofPair === undefined && spell.state === "recognised",
  );
  if (recognition) {
    return messages.recognisedOnly(
      atlas.nameOf(recognition.by),
      atlas.nameOf(recognition.of),
      formatFactDate(recognition.date),
    );
  }
  return absence ? messages.absence["not-listed"] : messages.relationsUnknown;
}
