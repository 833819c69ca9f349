import { bandStretches } from "../../domain/bands.ts";
import type { RelationState } from "../../domain/dataset.ts";
import { earliestDay } from "../../domain/factDate.ts";
import type { TableRecognition, TableRecognitionState } from "../../domain/pairFacts.ts";
import { recognitions } from "../../kinds/recognitions/kind.ts";
import { listKindMarks } from "../../kinds/timelineEntries.ts";
import { formatFactDate } from "../../messages/format/formatFactDate.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { FactRow } from "./FactRow.tsx";
import { usePairPage } from "./pairPage.ts";
import styles from "./RecognitionBands.module.css";
import { recognitionSpells } from "./recognitionSpells.ts";
import { SourceMarks } from "./SourceMarks.tsx";
import { StateBand } from "./StateBand.tsx";

/** Recognition of one by the other over time, where that is a question. */
export function RecognitionBands() {
  return recognitionSpells(usePairPage()).map(
    (spells) => spells[0] && <Band key={spells[0].of} spells={spells} />,
  );
}

/** A band has the looks of relations: full while it holds, pale while it is withdrawn or unclear. */
const LOOK_OF_STATE: Readonly<Record<TableRecognitionState, RelationState>> = {
  recognised: "established",
  relations: "established",
  withdrawn: "severed",
  never: "stated-none",
  unclear: "suspended",
  "relations-suspended": "suspended",
  "relations-severed": "severed",
};

function RecognitionBand({ spells }: { readonly spells: readonly TableRecognition[] }) {
  const { atlas } = usePairPage();
  const stretches = bandStretches(
    spells.map(({ state, date }) => ({ state: LOOK_OF_STATE[state], date })),
    atlas.asOf,
  );
  if (stretches.length === 0) return null;
  const label = spells
    .map(({ state, date }) => `${messages.recognitionState[state]} ${formatFactDate(date)}`)
    .join("; ");
  return <StateBand stretches={stretches} label={label} />;
}

function Band({ spells }: { readonly spells: readonly TableRecognition[] }) {
  const { atlas, facts } = usePairPage();
  const marked = listKindMarks([recognitions], facts);
  const entryOf = (spell: TableRecognition) =>
    marked.find(({ told }) => isOfSpell(told?.fact as unknown as TableRecognition, spell));
  const first = spells[0];
  if (!first) return null;
  return (
    <section className={styles.band}>
      <h4 className={styles.title}>
        {messages.recognition}:{" "}
        {messages.recognitionOf(atlas.nameOf(first.by), atlas.nameOf(first.of))}
      </h4>
      <RecognitionBand spells={spells} />
      <ol className={styles.spells}>
        {spells.map((spell) => (
          <FactRow
            key={`${spell.state} ${earliestDay(spell.date)}`}
            entry={entryOf(spell)}
            data-state={spell.state}
          >
            <span className={styles.state}>{messages.recognitionState[spell.state]}</span>{" "}
            {spell.date.shape !== "unknown" && formatFactDate(spell.date)}
            {spell.grade === "hand" && (
              <span className={styles.grade}> {messages.caution.hand}</span>
            )}
            <SourceMarks citations={spell.sources} />
            {spell.note && <span className={styles.note}>{spell.note}</span>}
          </FactRow>
        ))}
      </ol>
    </section>
  );
}

/** A pair has one spell of a state of one by the other that begins on a day. */
function isOfSpell(fact: TableRecognition, { by, of, state, date }: TableRecognition): boolean {
  return (
    fact.by === by &&
    fact.of === of &&
    fact.state === state &&
    earliestDay(fact.date) === earliestDay(date)
  );
}
