import { type ReactNode, useEffect, useRef } from "react";
import styles from "./ModalDialog.module.css";

/** A dialog above everything else; Escape and its button close it. */
export function ModalDialog({
  title,
  closeLabel,
  onClose,
  children,
}: {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(function openDialog() {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog ref={dialog} className={styles.dialog} aria-label={title} onClose={onClose}>
      <h2 className={styles.title}>{title}</h2>
      {children}
      <button type="button" className={styles.close} onClick={onClose}>
        {closeLabel}
      </button>
    </dialog>
  );
}
