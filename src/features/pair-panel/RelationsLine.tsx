import { Fragment } from "react";
import {
  type EstablishedDate,
  type PairRelations,
  pairRelations,
} from "../../domain/pairRelations.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { formatRelationChange } from "../../messages/formatRelationChange.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { type AbsentRelations, absentRelations } from "./absentRelations.ts";
import { usePairPage } from "./pairPage.ts";
import styles from "./RelationsLine.module.css";
import { SourceMarks } from "./SourceMarks.tsx";

/**
 * One sentence on the relations of the two: since when, what broke or lowered them, and what stands
 * now; below it dates that differ.
 */
export function RelationsLine() {
  const page = usePairPage();
  const { established, changes } = pairRelations(page.dossier, page.facts);
  const [lead, ...others] = established;
  const absent = lead || changes.length > 0 ? undefined : absentRelations(page);
  return (
    <div className={styles.line}>
      <p>
        {absent ? <Absent absent={absent} /> : <Beginning lead={lead} changes={changes} />}
        {changes.map((change) => (
          <Fragment key={JSON.stringify(change)}>
            {"; "}
            <span className={change.isStanding ? styles.now : undefined}>
              {formatRelationChange(change)}
            </span>
            <SourceMarks citations={change.citations} />
          </Fragment>
        ))}
        {lead?.caution && <span className={styles.caution}> {cautionWords(lead)}</span>}
      </p>
      {others.map((other) => (
        <p key={JSON.stringify(other.date)} className={styles.other}>
          {messages.otherDate(formatFactDate(other.date))}
          <SourceMarks citations={other.citations} />
          {other.caution && <span> {messages.caution[other.caution]}</span>}
        </p>
      ))}
    </div>
  );
}

/** The note says which state a date is counted from, and what is missing. */
function cautionWords({ caution, note }: EstablishedDate): string {
  if (!caution) return "";
  return caution === "renewed" && note ? note : messages.caution[caution];
}

function Beginning({
  lead,
  changes,
}: {
  readonly lead: EstablishedDate | undefined;
  readonly changes: PairRelations["changes"];
}) {
  const hasEnded = changes.some(
    ({ state, isStanding }) => isStanding && state !== "resumed" && state !== "downgraded",
  );
  if (!lead) return hasEnded ? messages.relationsUnknown : messages.firstDateUnknown;
  return (
    <>
      {beginningWords(lead, hasEnded)}
      <SourceMarks citations={lead.citations} />
    </>
  );
}

function beginningWords({ date, caution }: EstablishedDate, hasEnded: boolean): string {
  if (date.shape === "unknown") return messages.listedWithoutDate;
  const words = formatFactDate(date);
  const isPlain = date.shape === "point" && !hasEnded && caution !== "impossible";
  return isPlain ? messages.since(words) : messages.established(words);
}

function Absent({ absent }: { readonly absent: AbsentRelations }) {
  return (
    <>
      {absent.text}
      <SourceMarks citations={absent.citations} />
    </>
  );
}
