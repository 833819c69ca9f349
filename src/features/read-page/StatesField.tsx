import { X } from "lucide-react";
import { useId } from "react";
import { readPageMessages } from "../../messages/readPage.ts";
import type { Choice } from "./ChoiceField.tsx";
import styles from "./ClaimForm.module.css";

const messages = readPageMessages.form;

/** Several states: each can be removed, and others added. */
export function StatesField({
  label,
  codes,
  choices,
  onChange,
}: {
  readonly label: string;
  readonly codes: readonly string[];
  readonly choices: readonly Choice[];
  readonly onChange: (codes: readonly string[]) => void;
}) {
  const id = useId();
  const nameOf = (code: string) => choices.find(({ value }) => value === code)?.words ?? code;
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      <div className={styles.chips}>
        {codes.map((code) => (
          <span key={code} className={styles.chip}>
            {nameOf(code)}
            <button
              type="button"
              aria-label={messages.remove(nameOf(code))}
              onClick={() => onChange(codes.filter((one) => one !== code))}
            >
              <X size={14} aria-hidden="true" />
            </button>
          </span>
        ))}
        <select
          id={id}
          aria-label={messages.addTo(label)}
          value=""
          onChange={(event) => onChange([...codes, event.target.value])}
        >
          <option value="" disabled>
            {messages.add}
          </option>
          {choices
            .filter(({ value }) => !codes.includes(value))
            .map(({ value, words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
        </select>
      </div>
    </fieldset>
  );
}
