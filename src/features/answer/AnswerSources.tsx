import type { RefObject } from "react";
import type { Source } from "../../domain/dataset.ts";
import { answerMessages as messages } from "../../messages/answer.ts";
import styles from "./Answer.module.css";

/** The numbered sources of an answer; a number at a row leads to its own. */
export function AnswerSources({
  ids,
  sources,
  list,
}: {
  readonly ids: readonly string[];
  readonly sources: readonly Source[];
  readonly list: RefObject<HTMLOListElement | null>;
}) {
  if (ids.length === 0) return null;
  return (
    <section className={styles.sources}>
      <h3 className={styles.heading}>{messages.sources}</h3>
      <ol ref={list}>
        {ids.map((id) => (
          <li key={id} tabIndex={-1}>
            <SourceWords id={id} source={sources.find((one) => one.id === id)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function SourceWords({ id, source }: { readonly id: string; readonly source: Source | undefined }) {
  if (!source) return id;
  return (
    <>
      {source.address ? (
        <a href={source.address} rel="noreferrer">
          {source.title}
        </a>
      ) : (
        source.title
      )}
      {messages.source(source.publisher, source.date)}
    </>
  );
}
