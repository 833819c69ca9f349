import styles from "./Retry.module.css";

/** Says what failed and offers to try again. */
export function Retry({
  text,
  label,
  onRetry,
  otherLabel,
  onOther,
}: {
  readonly text: string;
  readonly label: string;
  readonly onRetry: () => void;
  /** A second way out, where trying again may not help. */
  readonly otherLabel?: string;
  readonly onOther?: () => void;
}) {
  return (
    <div className={styles.retry} role="alert">
      <p>{text}</p>
      <button type="button" className={styles.button} onClick={onRetry}>
        {label}
      </button>
      {otherLabel && (
        <button type="button" className={styles.button} onClick={onOther}>
          {otherLabel}
        </button>
      )}
    </div>
  );
}
