import type { DossierFile, RelationSpell } from "../../domain/dataset.ts";
import { compareFactDates } from "../../domain/factDate.ts";
import { formatFactDate } from "../../messages/formatFactDate.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { type PairPage, usePairPage } from "./pairPage.ts";
import styles from "./RelationsLine.module.css";
import { SourceMarks } from "./SourceMarks.tsx";

/** Since when there are diplomatic relations, and their state now. */
export function RelationsLine() {
  const page = usePairPage();
  const spells = ownRelations(page.dossier);
  const established = spells.find((spell) => spell.state === "established");
  const latest = spells.at(-1);
  const hasChanged = latest !== undefined && latest !== established;
  return (
    <p className={styles.line}>
      {established ? sinceWords(established, hasChanged) : withoutDate(page)}
      {established && <SourceMarks citations={established.sources} />}
      {hasChanged && (
        <span className={styles.now}>
          {messages.stateNow(messages.state[latest.state], formatFactDate(latest.date))}
          <SourceMarks citations={latest.sources} />
        </span>
      )}
    </p>
  );
}

/** Returns the spells of the pair itself, in the order of time. */
export function ownRelations(dossier: DossierFile): RelationSpell[] {
  return dossier.relations
    .filter((spell) => spell.ofPair === undefined)
    .sort((one, other) => compareFactDates(one.date, other.date));
}

function sinceWords({ date }: RelationSpell, hasChanged: boolean): string {
  const words = formatFactDate(date);
  const isPlain = date.shape === "point" && !hasChanged;
  return isPlain ? messages.since(words) : messages.established(words);
}

function withoutDate({ dossier, atlas }: PairPage): string {
  const recognition = dossier.recognitions.find(
    (spell) => spell.ofPair === undefined && spell.state === "recognised",
  );
  if (!recognition) return messages.relationsUnknown;
  return messages.recognisedOnly(
    atlas.nameOf(recognition.by),
    atlas.nameOf(recognition.of),
    formatFactDate(recognition.date),
  );
}
