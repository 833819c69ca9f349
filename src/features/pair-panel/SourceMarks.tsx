import { useId, useState } from "react";
import { citationAddress } from "../../domain/citationAddress.ts";
import type { Citation, Source } from "../../domain/dataset.ts";
import { pairPanelMessages as messages } from "../../messages/pairPanel.ts";
import { usePairPage } from "./pairPage.ts";
import styles from "./SourceMarks.module.css";

/** Keeps the numbers on the line of the word that they stand at. */
const WORD_JOINER = "\u2060";

/** The small numbers at a fact: each opens who says so, right below. */
export function SourceMarks({ citations }: { readonly citations: readonly Citation[] }) {
  const { sources } = usePairPage();
  const [isOpen, setIsOpen] = useState(false);
  const noteId = useId();
  const cited = groupBySource(citations, sources);
  if (cited.length === 0) return null;
  const numbers = cited.map(({ number }) => number).join(", ");
  return (
    <>
      <span className={styles.joined}>
        {WORD_JOINER}
        <button
          type="button"
          className={styles.mark}
          aria-label={messages.whoSays(numbers)}
          aria-expanded={isOpen}
          aria-controls={isOpen ? noteId : undefined}
          onClick={() => setIsOpen(!isOpen)}
        >
          {numbers}
        </button>
      </span>
      {isOpen && (
        <span id={noteId} className={styles.note}>
          {cited.map(({ source, number, places }) => (
            <span key={source.id} className={styles.source}>
              <span className={styles.number}>{number}</span>
              <span>
                {source.address ? (
                  <a href={source.address} rel="noreferrer">
                    {source.title}
                  </a>
                ) : (
                  source.title
                )}
                {`, ${source.publisher}`}
                {places.map((place) => (
                  <SourcePlace key={place} source={source} place={place} />
                ))}
                {` (${messages.sourceKind[source.kind]}; ${source.licence}; ${source.date})`}
              </span>
            </span>
          ))}
        </span>
      )}
    </>
  );
}

/** Where in the source: a heading, or a page that has an address of its own. */
function SourcePlace({ source, place }: { readonly source: Source; readonly place: string }) {
  if (!source.placeAddress) return `, ${messages.sourceAt(place)}`;
  return (
    <>
      {", "}
      <a href={citationAddress({ id: source.id, at: place }, source)} rel="noreferrer">
        {place.replaceAll("_", " ")}
      </a>
    </>
  );
}

function groupBySource(
  citations: readonly Citation[],
  sources: readonly Source[],
): { source: Source; number: number; places: string[] }[] {
  return sources.flatMap((source, index) => {
    const matching = citations.filter((citation) => citation.id === source.id);
    if (matching.length === 0) return [];
    const places = [...new Set(matching.flatMap(({ at }) => (at === undefined ? [] : [at])))];
    return [{ source, number: index + 1, places }];
  });
}
