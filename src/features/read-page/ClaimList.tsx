import { useEffect, useId, useRef, useState } from "react";
import { readPageMessages } from "../../messages/readPage.ts";
import { AddClaim } from "./AddClaim.tsx";
import { ClaimCard } from "./ClaimCard.tsx";
import styles from "./Claims.module.css";
import type { Claim } from "./claims.ts";
import type { ClaimNote } from "./listNotes.ts";
import type { ReadAction, ReadState, Selected } from "./readState.ts";
import { SentenceCard } from "./SentenceCard.tsx";
import { countJudged, type Work } from "./work.ts";

const messages = readPageMessages.claims;

type Notes = ReadonlyMap<string, readonly ClaimNote[]>;
const NONE: readonly ClaimNote[] = [];
const FILTERS = ["all", "open", "warned", "left-out"] as const;
type Filter = (typeof FILTERS)[number];

/** The claims in the order of the article, each with what can be done about it. */
export function ClaimList({
  work,
  state: { selected, edited },
  notes,
  onAct,
  onShowSentence,
}: {
  readonly work: Work;
  readonly state: Pick<ReadState, "selected" | "edited">;
  /** What there is to say of a claim, by its id. */
  readonly notes: Notes;
  readonly onAct: (action: ReadAction) => void;
  /** Leads to the sentence of a claim. */
  readonly onShowSentence: (id: string) => void;
}) {
  const [filter, setFilter] = useState<Filter>("all");
  const filterId = useId();
  const root = useRef<HTMLDivElement>(null);
  useSelectedInView(root, selected);
  const shown = inOrderOfArticle(work.claims).filter(
    (claim) => claim.id === selected?.claim || passes(claim, filter, notes),
  );
  const { judged, all } = countJudged(work);
  const bare = selected?.claim === undefined ? selected?.sentence : undefined;
  return (
    <div ref={root} className={styles.claims}>
      <div className={styles.tools}>
        <label htmlFor={filterId}>{messages.filter}</label>
        <select
          id={filterId}
          value={filter}
          onChange={(event) =>
            setFilter(FILTERS.find((one) => one === event.target.value) ?? "all")
          }
        >
          {FILTERS.map((one) => (
            <option key={one} value={one}>
              {messages.filters[one]}
            </option>
          ))}
        </select>
        {judged < all && (
          <button
            type="button"
            className={styles.quiet}
            onClick={() => onAct({ kind: "accept rest" })}
          >
            {messages.acceptRest(all - judged)}
          </button>
        )}
      </div>
      <AddClaim work={work} onAct={onAct} />
      {bare !== undefined && <SentenceCard key={bare} work={work} sentence={bare} onAct={onAct} />}
      {shown.length === 0 && (
        <p className={styles.none}>{all === 0 ? messages.noneAtAll : messages.none}</p>
      )}
      <ol className={styles.list} aria-label={readPageMessages.panes.claims}>
        {shown.map((claim) => (
          <ClaimCard
            key={claim.id}
            claim={claim}
            parties={work.base.parties}
            isSelected={claim.id === selected?.claim}
            isEdited={claim.id === edited}
            notes={notes.get(claim.id) ?? NONE}
            onAct={onAct}
            onShowSentence={onShowSentence}
          />
        ))}
      </ol>
    </div>
  );
}

function passes(claim: Claim, filter: Filter, notes: Notes): boolean {
  switch (filter) {
    case "all":
      return true;
    case "warned":
      return notes.get(claim.id)?.some(({ isWarning }) => isWarning) === true;
    default:
      return claim.verdict === filter;
  }
}

/** Those of the article first; those of the dossier as they stand there. */
function inOrderOfArticle(claims: readonly Claim[]): Claim[] {
  const place = ({ sentences }: Claim) => sentences[0] ?? Number.MAX_SAFE_INTEGER;
  return claims.toSorted((one, other) => place(one) - place(other));
}

/** A sentence that was chosen leads to its claims: the first of them takes the focus. */
function useSelectedInView(
  root: { readonly current: HTMLElement | null },
  selected: Selected | undefined,
): void {
  useEffect(
    function showClaim() {
      if (selected?.from !== "article") return;
      const card = root.current?.querySelector<HTMLElement>("[data-selected] [data-takes-focus]");
      card?.scrollIntoView({ block: "nearest" });
      card?.focus();
    },
    [root, selected],
  );
}
