import { useMemo } from "react";
import { answerMembershipOf } from "../../domain/membershipAnswer.ts";
import { MEMBERSHIP_SOURCES } from "../../domain/pairFacts.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import {
  answerInWords,
  askedAnswerMessages as messages,
  tellSpellWithRole,
} from "../../messages/askedAnswers.ts";
import { nameInSentence } from "../../messages/format/nameInSentence.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { selectWorld } from "../../store/selectors.ts";
import styles from "./Answer.module.css";
import { AnswerFrame } from "./AnswerFrame.tsx";
import { MembersQuestion } from "./MembersQuestion.tsx";

/** Whether a country is in the organisations that are asked for, as a sentence, and what the list has of it. */
export function MembershipOfCountry({ country }: { readonly country: PartyCode }) {
  const name = useAtlas(({ atlas }) => atlas.nameOf(country));
  const world = useAtlas(selectWorld);
  const filter = useAtlas((state) => state.filter);
  const answers = useMemo(
    () => answerMembershipOf(world, country, filter),
    [world, country, filter],
  );
  const year = world.isNewest ? undefined : world.year;
  const sentences = answers.map((one) => answerInWords(one, nameInSentence(name), year));
  return (
    <AnswerFrame
      answer={answers}
      question={<MembersQuestion />}
      sentence={sentences.join(" ")}
      sources={MEMBERSHIP_SOURCES}
    >
      {answers
        .filter(({ all, standing }) => all.length > standing.length || all.length > 1)
        .map(({ bloc, all }) => (
          <section key={bloc.id}>
            <h3 className={styles.heading}>{bloc.short}</h3>
            <p className={styles.note}>{messages.everySpell}</p>
            <ul className={styles.spells}>
              {all.map((spell) => (
                <li key={spell.row.join()}>{tellSpellWithRole(spell)}</li>
              ))}
            </ul>
          </section>
        ))}
    </AnswerFrame>
  );
}
