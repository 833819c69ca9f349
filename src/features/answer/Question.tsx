import { X } from "lucide-react";
import { FIRST_YEAR, newestYear, yearToCompareWith } from "../../domain/atlasYear.ts";
import { listShowMenu } from "../../domain/showMenu.ts";
import { answerMessages as messages } from "../../messages/answer.ts";
import { writeLegendRow } from "../../messages/legend.ts";
import { showMenuMessages } from "../../messages/showMenu.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { selectAnswerClasses } from "../../store/selectAnswer.ts";
import { countryOf } from "../../store/selection.ts";
import { selectSubject, selectYear } from "../../store/selectors.ts";
import styles from "./Answer.module.css";
import { AskedSelect } from "./AskedSelect.tsx";
import { partsOfView, type QuestionParts, viewOfParts } from "./questionParts.ts";
import { YearPart } from "./YearPart.tsx";

/** What was asked, as a sentence: each part can be changed in place, and the answer follows. */
export function Question() {
  const store = useAtlasStoreApi();
  const atlas = useAtlas((state) => state.atlas);
  const parts = useParts();
  const year = useAtlas(selectYear);
  const subject = useAtlas(selectSubject);
  const classes = useAtlas(selectAnswerClasses);
  const { only: _, ...withoutClass } = parts;
  const ask = (asked: QuestionParts) => store.getState().showAnswer(viewOfParts(asked));
  const askOfYear = (to: number) => {
    const { year: _, since, ...rest } = parts;
    ask({
      ...rest,
      ...(to < newestYear(atlas.asOf) && { year: to }),
      ...(since !== undefined && since < to && { since }),
    });
  };
  const withoutSince = () => {
    const { since: _, ...rest } = parts;
    return rest;
  };
  const isAmong = parts.whom.kind === "all";
  const { since } = parts;
  return (
    <fieldset className={styles.question}>
      <legend className={styles.spoken}>{messages.question}</legend>
      <select
        aria-label={messages.parts.what}
        value={subject.id}
        onChange={({ target }) => ask({ ...withoutClass, lines: target.value })}
      >
        {listShowMenu(atlas.subjects).map(({ group, choices }) => (
          <optgroup key={group} label={showMenuMessages.groups[group]}>
            {choices.map(([id, name]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {isAmong ? messages.among : messages.between}
      {!isAmong && (
        <>
          <AskedSelect
            label={messages.parts.whom}
            asked={parts.whom}
            all={messages.oneAnother}
            offers="both"
            onAsk={(whom) => ask({ ...withoutClass, whom })}
          />
          {messages.and}
        </>
      )}
      <AskedSelect
        label={messages.parts.who}
        asked={parts.who}
        all={messages.allStates}
        offers="blocs"
        onAsk={(who) => ask({ ...withoutClass, who })}
      />
      {isAmong && (
        <>
          {messages.and}
          <AskedSelect
            label={messages.parts.whom}
            asked={parts.whom}
            all={messages.oneAnother}
            offers="both"
            onAsk={(whom) => ask({ ...withoutClass, whom })}
          />
        </>
      )}
      {messages.in}
      <YearPart
        label={messages.parts.year}
        year={year}
        first={FIRST_YEAR}
        last={newestYear(atlas.asOf)}
        onYear={askOfYear}
      />
      {since !== undefined && (
        <span className={styles.since}>
          {messages.comparedWith}
          <YearPart
            label={messages.parts.since}
            year={since}
            first={FIRST_YEAR}
            last={year - 1}
            onYear={(to) => ask({ ...parts, since: to })}
          />
          <button
            type="button"
            className={styles.drop}
            aria-label={messages.stopComparing}
            onClick={() => ask(withoutSince())}
          >
            <X size={14} aria-hidden="true" />
          </button>
        </span>
      )}
      {(classes.length > 1 || parts.only !== undefined) && (
        <>
          {messages.which}
          <select
            aria-label={messages.parts.which}
            value={parts.only ?? ""}
            onChange={({ target: { value } }) =>
              ask(value === "" ? withoutClass : { ...parts, only: value })
            }
          >
            <option value="">{messages.allClasses}</option>
            {classes.map(([name, row]) => (
              <option key={name} value={name}>
                {writeLegendRow(row, atlas)}
              </option>
            ))}
          </select>
        </>
      )}
      {messages.stop}
      {since === undefined && !subject.isOfTrade && year > FIRST_YEAR && (
        <button
          type="button"
          className={styles.more}
          onClick={() => ask({ ...parts, since: yearToCompareWith(year) })}
        >
          {messages.compare}
        </button>
      )}
    </fieldset>
  );
}

/** Returns the question of the present view; what the pointer is on does not change it. */
function useParts(): QuestionParts {
  const country = useAtlas(({ selection }) => countryOf(selection));
  const filter = useAtlas((state) => state.filter);
  const lines = useAtlas((state) => state.lines);
  const only = useAtlas((state) => state.only);
  const year = useAtlas((state) => state.year);
  const since = useAtlas((state) => state.since);
  return partsOfView({
    filter,
    lines,
    only,
    year,
    since,
    ...(country !== undefined && { country }),
  });
}
