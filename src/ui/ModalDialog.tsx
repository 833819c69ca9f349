import { type ReactNode, useEffect, useRef } from "react";
import styles from "./ModalDialog.module.css";

/** A dialog above everything else; Escape and its button close it. */
export function ModalDialog({
  title,
  closeLabel,
  onClose,
  isWide = false,
  children,
}: {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** Room for two columns, where the screen has it. */
  readonly isWide?: boolean;
  readonly children: ReactNode;
}) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(
    function openDialog() {
      const element = dialog.current;
      element?.showModal();
      // What can be read first is at the top, where a long dialog begins.
      if (isWide) heading.current?.focus();
      return () => element?.close();
    },
    [isWide],
  );
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={isWide || undefined}
      aria-label={title}
      onClose={onClose}
    >
      <h2 ref={heading} className={styles.title} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <button type="button" className={styles.close} onClick={onClose}>
        {closeLabel}
      </button>
    </dialog>
  );
}
