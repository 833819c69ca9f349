import { FIRST_YEAR, newestYear } from "../../domain/atlasYear.ts";
import { EMPTY_FILTER } from "../../domain/organisationFilter.ts";
import { answerMessages } from "../../messages/answer.ts";
import { askedAnswerMessages as messages } from "../../messages/askedAnswers.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import type { AddressView } from "../../store/address.ts";
import { selectAddressView, selectYear } from "../../store/selectors.ts";
import styles from "./Answer.module.css";
import { AskedSelect } from "./AskedSelect.tsx";
import { type Asked, partsOfView } from "./questionParts.ts";
import { YearPart } from "./YearPart.tsx";

/** A question about members as a sentence whose parts can be changed. */
export function MembersQuestion() {
  const store = useAtlasStoreApi();
  const newest = useAtlas(({ atlas }) => newestYear(atlas.asOf));
  const year = useAtlas(selectYear);
  const filter = useAtlas((state) => state.filter);
  const country = useAtlas(({ selection }) =>
    selection.kind === "country" ? selection.country : undefined,
  );
  const { who } = partsOfView({ filter, lines: "" });
  const change = (changed: (view: AddressView) => AddressView) =>
    store.getState().showAnswer(changed(selectAddressView(store.getState())));
  const askOfBloc = (asked: Asked) => {
    if (asked.kind !== "bloc") return;
    change((view) => ({ ...view, filter: { ...EMPTY_FILTER, include: [asked.bloc] } }));
  };
  const askOfState = (asked: Asked) =>
    change(({ country: _, ...view }) =>
      asked.kind === "country" ? { ...view, country: asked.country } : view,
    );
  const askOfYear = (to: number) =>
    change(({ year: _, since, ...view }) => ({
      ...view,
      ...(to < newest && { year: to }),
      ...(since !== undefined && since < to && { since }),
    }));
  return (
    <fieldset className={styles.question}>
      <legend className={styles.spoken}>{answerMessages.question}</legend>
      {country === undefined ? (
        messages.who
      ) : (
        <>
          {messages.is}
          <AskedSelect
            label={answerMessages.parts.whom}
            asked={{ kind: "country", country }}
            all={messages.allStates}
            offers="states"
            onAsk={askOfState}
          />
          {messages.among}
        </>
      )}
      <AskedSelect label={answerMessages.parts.who} asked={who} offers="blocs" onAsk={askOfBloc} />
      {answerMessages.in}
      <YearPart
        label={answerMessages.parts.year}
        year={year}
        first={FIRST_YEAR}
        last={newest}
        onYear={askOfYear}
      />
      {messages.stop}
    </fieldset>
  );
}
