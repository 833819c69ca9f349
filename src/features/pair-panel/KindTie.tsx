import type { AnyKind, FactOf } from "../../kinds/defineKind.ts";
import { tellingWordsOf } from "../../kinds/words.ts";
import styles from "./OtherTies.module.css";
import { usePairPage } from "./pairPage.ts";
import { SourceMarks } from "./SourceMarks.tsx";
import { shownOfKind } from "./shownOfKind.ts";
import { useSourceDates } from "./useSourceDates.ts";
import { useTelling } from "./useTelling.ts";

/** The facts of a kind on the page of a pair: those that stand, and folded those that have ended. */
export function KindTie({ kind }: { readonly kind: AnyKind }) {
  const { facts } = usePairPage();
  const dateOf = useSourceDates();
  const words = tellingWordsOf(kind);
  const date = dateOf(kind.source);
  const { standing, ended } = shownOfKind(kind, facts);
  return (
    <div>
      <dt>{words.title(date)}</dt>
      {standing.length + ended.length === 0 && <dd>{words.none(date)}</dd>}
      {standing.map((fact) => (
        <dd key={JSON.stringify(fact)}>
          <FactWords kind={kind} fact={fact} date={date} />
        </dd>
      ))}
      {ended.length > 0 && (
        <dd>
          <details>
            <summary>{words.ended?.(ended.length)}</summary>
            <ul className={styles.ended}>
              {ended.map((fact) => (
                <li key={JSON.stringify(fact)}>
                  <FactWords kind={kind} fact={fact} date={date} />
                </li>
              ))}
            </ul>
          </details>
        </dd>
      )}
    </div>
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
  return (
    <>
      {tellingWordsOf(kind).tell(fact, beside)}
      {fact.note && ` (${fact.note})`}
      <SourceMarks citations={fact.sources} />
    </>
  );
}
