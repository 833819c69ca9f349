import { useMemo } from "react";
import { answerMembers, compareMembers, type MemberRow } from "../../domain/membershipAnswer.ts";
import { MEMBERSHIP_SOURCES } from "../../domain/pairFacts.ts";
import {
  countMembers,
  askedAnswerMessages as messages,
  tellSpell,
} from "../../messages/askedAnswers.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { countryOf } from "../../store/selection.ts";
import { selectWorld, selectWorldSince } from "../../store/selectors.ts";
import styles from "./Answer.module.css";
import { AnswerFrame } from "./AnswerFrame.tsx";
import { MembershipOfCountry } from "./MembershipOfCountry.tsx";
import { MembersQuestion } from "./MembersQuestion.tsx";
import { PartyRows } from "./PartyRows.tsx";

/** Who is in an organisation, or in several; or whether a country is; or who was and is no more. */
export function MembersAnswer({ isOfLeft }: { readonly isOfLeft: boolean }) {
  const country = useAtlas(({ selection }) => countryOf(selection));
  if (country !== undefined) return <MembershipOfCountry country={country} />;
  return <MembersOfBlocs isOfLeft={isOfLeft} />;
}

function MembersOfBlocs({ isOfLeft }: { readonly isOfLeft: boolean }) {
  const atlas = useAtlas((state) => state.atlas);
  const world = useAtlas(selectWorld);
  const worldSince = useAtlas(selectWorldSince);
  const filter = useAtlas((state) => state.filter);
  const answer = useMemo(() => answerMembers(world, filter), [world, filter]);
  const moved = useMemo(
    () => worldSince && compareMembers(answerMembers(worldSince, filter), answer),
    [worldSince, filter, answer],
  );
  const { members, unknown, inOtherRoles, left, isComplete } = answer;
  const isAtLeast = !world.isNewest && !isComplete;
  const sentence = isOfLeft
    ? messages.left(left.length)
    : countMembers(filter, members.length, { nameOf: atlas.bloc, isAtLeast });
  return (
    <AnswerFrame
      answer={answer}
      question={<MembersQuestion />}
      sentence={sentence}
      sources={MEMBERSHIP_SOURCES}
    >
      {moved && worldSince && (
        <>
          <Group
            title={messages.joined(worldSince.year, moved.joined.length)}
            rows={moved.joined}
            isOpen
          />
          <Group
            title={messages.gone(worldSince.year, moved.left.length)}
            rows={moved.left}
            isOpen
          />
          {moved.joined.length + moved.left.length === 0 && (
            <p className={styles.note}>{messages.noneMoved}</p>
          )}
        </>
      )}
      {isOfLeft ? (
        <PartyRows rows={left.map(tellRow)} />
      ) : (
        <>
          {moved && <h3 className={styles.heading}>{messages.membersIn(world.year)}</h3>}
          <PartyRows rows={members.map(tellRow)} />
          <Group title={messages.unknown(unknown.length)} rows={unknown} isOpen />
          <Group title={messages.otherRoles(inOtherRoles.length)} rows={inOtherRoles} />
          <Group title={messages.left(left.length)} rows={left} isOpen={members.length === 0} />
        </>
      )}
      {!isComplete && (isOfLeft || !world.isNewest) && (
        <p className={styles.note}>{messages.notAllListed}</p>
      )}
    </AnswerFrame>
  );
}

function Group({
  title,
  rows,
  isOpen = false,
}: {
  readonly title: string;
  readonly rows: readonly MemberRow[];
  readonly isOpen?: boolean;
}) {
  if (rows.length === 0) return null;
  return (
    <details className={styles.moved} open={isOpen}>
      <summary>{title}</summary>
      <PartyRows rows={rows.map(tellRow)} />
    </details>
  );
}

/** Of several organisations each is named with its time. */
function tellRow({ party, spells }: MemberRow) {
  const blocs = new Set(spells.map(({ organisation }) => organisation.id));
  const told = spells.map((spell) =>
    blocs.size > 1 ? `${spell.organisation.short} ${tellSpell(spell)}` : tellSpell(spell),
  );
  return { party, detail: told.join("; ") };
}
