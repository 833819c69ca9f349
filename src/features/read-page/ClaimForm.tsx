import { useEffect, useRef } from "react";
import { readPageMessages } from "../../messages/readPage.ts";
import styles from "./ClaimForm.module.css";
import type { Claim } from "./claims.ts";
import { FormField } from "./FormField.tsx";
import { FIELDS, hasSource } from "./fields.ts";
import type { ReadAction } from "./readState.ts";
import { SourceFields } from "./SourceFields.tsx";

const messages = readPageMessages.form;

/** The form of a claim. What is typed holds at once, and the page beside it follows. */
export function ClaimForm({
  claim: { id, list, fact, found },
  parties,
  told,
  onAct,
}: {
  readonly claim: Claim;
  readonly parties: readonly string[];
  readonly told: string;
  readonly onAct: (action: ReadAction) => void;
}) {
  const form = useRef<HTMLFieldSetElement>(null);
  useEffect(function takeFocus() {
    form.current?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  }, []);
  const isOwn = found === undefined;
  return (
    <fieldset ref={form} className={styles.form}>
      <legend className={styles.legend}>{messages.title(told)}</legend>
      {FIELDS[list].map((field) => (
        <FormField
          key={field.key}
          field={field}
          fact={fact}
          parties={parties}
          onChange={(changed) => onAct({ kind: "change", id, fact: changed })}
        />
      ))}
      {isOwn && hasSource(list) && (
        <SourceFields
          fact={fact}
          onChange={(changed) => onAct({ kind: "change", id, fact: changed })}
        />
      )}
      <div className={styles.acts}>
        <button
          type="button"
          className={styles.done}
          onClick={() => onAct({ kind: "edit", id: undefined })}
        >
          {messages.done}
        </button>
        {found && (
          <button
            type="button"
            className={styles.quiet}
            onClick={() => onAct({ kind: "change", id, fact: found })}
          >
            {messages.reset}
          </button>
        )}
      </div>
    </fieldset>
  );
}
