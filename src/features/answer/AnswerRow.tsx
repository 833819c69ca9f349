import { ChevronRight } from "lucide-react";
import { findFlag } from "../../data/loadDataset.ts";
import type { PairRow } from "../../domain/pairRows.ts";
import { otherParty } from "../../domain/partyCode.ts";
import { answerMessages as messages } from "../../messages/answer.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { countryOf } from "../../store/selection.ts";
import { selectSubject, selectTrade, selectWorld } from "../../store/selectors.ts";
import { FlagImage } from "../../ui/FlagImage.tsx";
import styles from "./Answer.module.css";
import { describeAnswer } from "./describeAnswer.ts";
import { SourceMarks } from "./SourceMarks.tsx";

/** One that answers: its name, what it is by what was asked, since when, and who says so. */
export function AnswerRow({
  row,
  marks,
  onMark,
}: {
  readonly row: PairRow;
  /** Numbers of its sources. */
  readonly marks: readonly number[];
  readonly onMark: (mark: number) => void;
}) {
  const store = useAtlasStoreApi();
  const atlas = useAtlas((state) => state.atlas);
  const country = useAtlas(({ selection }) => countryOf(selection));
  const subject = useAtlas(selectSubject);
  const day = useAtlas((state) => selectWorld(state).day);
  const tradeYear = useAtlas((state) => selectTrade(state)?.year);
  const other = country === undefined ? undefined : otherParty(row.id, country);
  const [nameA, nameB] = [atlas.nameOf(row.partyA), atlas.nameOf(row.partyB)];
  const hover = (isOver: boolean) =>
    store.getState().hover(isOver ? { kind: "pair", pair: row.id } : undefined);
  return (
    <li className={styles.row}>
      <button
        type="button"
        data-opens={row.id}
        onClick={() => store.getState().openPair(row.id, "list")}
        onMouseEnter={() => hover(true)}
        onMouseLeave={() => hover(false)}
        onFocus={() => hover(true)}
        onBlur={() => hover(false)}
      >
        {other !== undefined && <FlagImage code={other} findAddress={findFlag} />}
        <span className={styles.words}>
          <span>{other === undefined ? messages.pair(nameA, nameB) : atlas.nameOf(other)}</span>
          <span className={styles.detail}>
            {describeAnswer(row, { subject, day, tradeYear, nameA, nameB })}
          </span>
        </span>
        <ChevronRight size={16} aria-hidden="true" />
      </button>
      <SourceMarks marks={marks} onMark={onMark} />
    </li>
  );
}
