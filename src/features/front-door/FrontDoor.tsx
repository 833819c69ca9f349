import type { ComponentType } from "react";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { Cards } from "./Cards.tsx";
import { Question, type QuestionField } from "./Question.tsx";

/**
 * What lies over the plain map until something is opened: a question with two fields, and five ways in.
 * @param PartyField a field in which a country is found by any of its names
 * @param today returns the day of the reader's calendar
 */
export function FrontDoor({
  PartyField,
  today,
}: {
  readonly PartyField: ComponentType<QuestionField>;
  readonly today: () => Date;
}) {
  const front = useAtlas((state) => state.front);
  return (
    <>
      <Question PartyField={PartyField} />
      {front && <Cards front={front} today={today()} />}
    </>
  );
}
