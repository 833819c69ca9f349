import styles from "./Retry.module.css";

/** Says what failed and offers to try again. */
export function Retry({
  text,
  label,
  onRetry,
}: {
  readonly text: string;
  readonly label: string;
  readonly onRetry: () => void;
}) {
  return (
    <div className={styles.retry} role="alert">
      <p>{text}</p>
      <button type="button" className={styles.button} onClick={onRetry}>
        {label}
      </button>
    </div>
  );
}
