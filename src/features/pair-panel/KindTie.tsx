import { useState } from "react";
import type { AnyKind, FactOf } from "../../kinds/defineKind.ts";
import { tellingWordsOf } from "../../kinds/words.ts";
import styles from "./OtherTies.module.css";
import { usePairPage } from "./pairPage.ts";
import { SourceMarks } from "./SourceMarks.tsx";
import { shownOfKind } from "./shownOfKind.ts";
import { useSourceDates } from "./useSourceDates.ts";
import { useTelling } from "./useTelling.ts";
import { YearsFold } from "./YearsFold.tsx";

/** The facts of a kind on the page of a pair: those that stand, and folded those that have ended. */
export function KindTie({ kind }: { readonly kind: AnyKind }) {
  const { facts } = usePairPage();
  const dateOf = useSourceDates();
  const words = tellingWordsOf(kind);
  const date = dateOf(kind.source);
  const { standing, ended } = shownOfKind(kind, facts);
  const ofMany = standing.filter((fact) => words.many?.holds(fact));
  return (
    <div>
      <dt>{words.title(date)}</dt>
      {standing.length + ended.length === 0 && <dd>{words.none(date)}</dd>}
      {standing
        .filter((fact) => !ofMany.includes(fact))
        .map((fact) => (
          <dd key={JSON.stringify(fact)}>
            <FactWords kind={kind} fact={fact} date={date} />
          </dd>
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
  const [isOpen, setIsOpen] = useState(false);
  if (facts.length === 0) return null;
  const isLong = facts.length > MOST_AT_ONCE;
  return (
    <dd>
      <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
        <summary>{name}</summary>
        {(isOpen || !isLong) && (
          <ul className={styles.ended}>
            {facts.map((fact) => (
              <li key={JSON.stringify(fact)}>
                <FactWords kind={kind} fact={fact} date={date} />
              </li>
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
      {words.tell(fact, beside)}
      {fact.note && ` (${fact.note})`}
      <SourceMarks citations={fact.sources} />
      <YearsFold columns={words.yearly?.(fact) ?? []} />
    </>
  );
}
