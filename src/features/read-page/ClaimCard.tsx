import { memo, useId } from "react";
import { formatCount } from "../../messages/format/formatFigures.ts";
import { readPageMessages } from "../../messages/readPage.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { ClaimForm } from "./ClaimForm.tsx";
import styles from "./Claims.module.css";
import { type Claim, isChanged } from "./claims.ts";
import type { ClaimNote } from "./listNotes.ts";
import type { ReadAction } from "./readState.ts";
import { tellClaim, writtenDateOf } from "./tellClaim.ts";

const messages = readPageMessages.claims;

/**
 * A claim: what it says, where it stands, what is to be said against it, and what is done about it.
 * It is drawn anew only when it changes: there may be hundreds.
 */
export const ClaimCard = memo(function ClaimCard({
  claim,
  parties,
  isSelected,
  isEdited,
  notes,
  onAct,
  onShowSentence,
}: {
  readonly claim: Claim;
  /** Codes of the two whose page it is. */
  readonly parties: readonly string[];
  readonly isSelected: boolean;
  readonly isEdited: boolean;
  readonly notes: readonly ClaimNote[];
  readonly onAct: (action: ReadAction) => void;
  readonly onShowSentence: (id: string) => void;
}) {
  const { id, list, sentences, verdict } = claim;
  const atlas = useAtlas((state) => state.atlas);
  const title = useId();
  const told = tellClaim(claim, atlas);
  const isOut = verdict === "left-out";
  const judge = (to: Claim["verdict"]) => onAct({ kind: "judge", id, verdict: to });
  return (
    <li
      className={styles.card}
      data-verdict={verdict}
      data-selected={isSelected || undefined}
      aria-labelledby={title}
    >
      <p className={styles.line}>
        <span className={styles.kind} data-kind={list}>
          {readPageMessages.lists[list]}
        </span>
        <span className={styles.date}>{writtenDateOf(claim) ?? ""}</span>
        <span className={styles.verdict}>{messages.verdicts[verdict]}</span>
      </p>
      <h4 id={title} className={styles.told} tabIndex={-1} data-takes-focus>
        {told}
      </h4>
      {notes.map(({ text, isWarning }) => (
        <p key={text} className={isWarning ? styles.warning : styles.agreement}>
          {text}
        </p>
      ))}
      {isEdited && !isOut && (
        <ClaimForm key={id} claim={claim} parties={parties} told={told} onAct={onAct} />
      )}
      {isOut && <ReasonField claim={claim} onAct={onAct} />}
      <div className={styles.acts}>
        {verdict === "open" && !isEdited && (
          <ActButton act="accept" told={told} onClick={() => judge("accepted")} />
        )}
        {!isOut && !isEdited && (
          <ActButton act="change" told={told} onClick={() => onAct({ kind: "edit", id })} />
        )}
        {isOut ? (
          <ActButton act="takeBack" told={told} onClick={() => judge("open")} />
        ) : (
          <ActButton act="leaveOut" told={told} onClick={() => judge("left-out")} />
        )}
        {sentences.length > 0 ? (
          <button type="button" className={styles.link} onClick={() => onShowSentence(id)}>
            {messages.sentence(sentences.map(formatCount))}
          </button>
        ) : (
          <span className={styles.origin}>
            {claim.found ? messages.ofDossier : messages.ofYours}
          </span>
        )}
        {claim.found && isChanged(claim) && (
          <span className={styles.origin}>{messages.changed}</span>
        )}
      </div>
    </li>
  );
});

function ActButton({
  act,
  told,
  onClick,
}: {
  readonly act: keyof typeof messages.acts;
  /** What the claim says, for those who do not see what stands above the button. */
  readonly told: string;
  readonly onClick: () => void;
}) {
  const word = messages.acts[act];
  return (
    <button
      type="button"
      className={styles.act}
      data-act={act}
      aria-label={messages.named(word, told)}
      onClick={onClick}
    >
      {word}
    </button>
  );
}

function ReasonField({
  claim: { id, reason },
  onAct,
}: {
  readonly claim: Claim;
  readonly onAct: (action: ReadAction) => void;
}) {
  const field = useId();
  return (
    <div className={styles.reason}>
      <label htmlFor={field}>{messages.reason}</label>
      <input
        id={field}
        type="text"
        placeholder={messages.reasonHint}
        value={reason}
        onChange={(event) => onAct({ kind: "give reason", id, reason: event.target.value })}
      />
    </div>
  );
}
