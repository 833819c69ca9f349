import { useId } from "react";
import styles from "./ClaimForm.module.css";

/** A line, or a text of several, under its label. */
export function WordsField({
  label,
  value,
  isLong = false,
  hint,
  fault,
  onChange,
}: {
  readonly label: string;
  readonly value: string;
  readonly isLong?: boolean;
  readonly hint?: string;
  /** What is wrong with it. */
  readonly fault?: string | undefined;
  readonly onChange: (value: string) => void;
}) {
  const id = useId();
  const note = useId();
  const words = fault ?? hint;
  const props = {
    ...{ id, value, "aria-invalid": fault !== undefined || undefined },
    ...(words && { "aria-describedby": note }),
    onChange: (event: { readonly target: { readonly value: string } }) =>
      onChange(event.target.value),
  };
  return (
    <div className={styles.field} data-long={isLong || undefined}>
      <label htmlFor={id}>{label}</label>
      {isLong ? <textarea {...props} rows={4} /> : <input type="text" {...props} />}
      {words && (
        <p id={note} className={styles.note} data-fault={fault !== undefined || undefined}>
          {words}
        </p>
      )}
    </div>
  );
}
