import { Fragment, useState } from "react";
import { type AnyKind, type FactOf, yearlyColumnsOf } from "../../kinds/defineKind.ts";
import { tellingWordsOf } from "../../kinds/words.ts";
import { beginWithName } from "../../messages/format/nameInSentence.ts";
import { FactRow } from "./FactRow.tsx";
import styles from "./OtherTies.module.css";
import { usePairPage } from "./pairPage.ts";
import { SourceMarks } from "./SourceMarks.tsx";
import { shownOfKind } from "./shownOfKind.ts";
import { keyOf } from "./timelineKey.ts";
import { useSourceDates } from "./useSourceDates.ts";
import { useTelling } from "./useTelling.ts";
import { YearsBothWays } from "./YearsBothWays.tsx";
import { groupBothWays, sideOfFact } from "./yearsBothWays.ts";

/** The facts of a kind on the page of a pair: those that stand, and folded those that have ended. */
export function KindTie({ kind }: { readonly kind: AnyKind }) {
  const { facts } = usePairPage();
  const dateOf = useSourceDates();
  const words = tellingWordsOf(kind);
  const date = dateOf(kind.source);
  const { standing, ended } = shownOfKind(kind, facts);
  const ofMany = standing.filter((fact) => words.many?.holds(fact));
  const alone = standing.filter((fact) => !ofMany.includes(fact));
  return (
    <div>
      <dt>{words.title(date)}</dt>
      {(words.yearly ? groupBothWays(kind, alone) : alone.map((fact) => [fact])).map((group) => (
        <Fragment key={JSON.stringify(group[0])}>
          {group.map((fact) => (
            <dd key={JSON.stringify(fact)}>
              <FactWords kind={kind} fact={fact} date={date} />
            </dd>
          ))}
          {words.yearly && <Years kind={kind} facts={group} />}
        </Fragment>
      ))}
      <FoldedFacts name={words.many?.fold(ofMany.length)} kind={kind} facts={ofMany} date={date} />
      <FoldedFacts name={words.ended?.(ended.length)} kind={kind} facts={ended} date={date} />
    </div>
  );
}

/** A longer list is made when it is opened: a page can have hundreds of them. */
const MOST_AT_ONCE = 40;

/** Facts in one line that opens in place; nothing where there are none. */
function FoldedFacts({
  name,
  kind,
  facts,
  date,
}: {
  readonly name: string | undefined;
  readonly kind: AnyKind;
  readonly facts: readonly FactOf<AnyKind>[];
  readonly date: string | undefined;
}) {
  const { laterEvents } = usePairPage();
  const [isOpen, setIsOpen] = useState(false);
  if (facts.length === 0) return null;
  const entryOf = kind.events?.isOnlyMark
    ? (fact: object) => laterEvents.find(({ told }) => told?.fact === fact)
    : () => undefined;
  const keys = facts.flatMap((fact) => {
    const entry = entryOf(fact);
    return entry === undefined ? [] : [keyOf(entry)];
  });
  const isLong = facts.length > MOST_AT_ONCE;
  return (
    <dd>
      <details
        data-holds={keys.length > 0 ? keys.join("\n") : undefined}
        onToggle={(event) => setIsOpen(event.currentTarget.open)}
      >
        <summary>{name}</summary>
        {(isOpen || !isLong) && (
          <ul className={styles.ended}>
            {facts.map((fact) => (
              <FactRow key={JSON.stringify(fact)} entry={entryOf(fact)}>
                <FactWords kind={kind} fact={fact} date={date} />
              </FactRow>
            ))}
          </ul>
        )}
      </details>
      {isLong && <SourceMarks citations={facts.flatMap(({ sources }) => sources)} />}
    </dd>
  );
}

function FactWords({
  kind,
  fact,
  date,
}: {
  readonly kind: AnyKind;
  readonly fact: FactOf<AnyKind>;
  readonly date: string | undefined;
}) {
  const beside = useTelling(date);
  const words = tellingWordsOf(kind);
  return (
    <>
      {beginWithName(words.tell(fact, beside))}
      {fact.note && ` (${fact.note})`}
      <SourceMarks citations={fact.sources} />
    </>
  );
}

/** The figures by year of facts that differ by their way alone. */
function Years({
  kind,
  facts,
}: {
  readonly kind: AnyKind;
  readonly facts: readonly FactOf<AnyKind>[];
}) {
  const { partyA } = usePairPage();
  const words = tellingWordsOf(kind);
  const [[, form] = []] = yearlyColumnsOf(kind);
  const ways = facts.map((fact) => ({
    side: sideOfFact(kind, fact, partyA),
    columns: words.yearly?.(fact) ?? [],
  }));
  return (
    <dd>
      <YearsBothWays ways={ways} unit={form?.unit ?? ""} />
    </dd>
  );
}
