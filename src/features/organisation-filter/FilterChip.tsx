import { X } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./OrganisationFilter.module.css";

/** A part of the filter; a click takes it off. */
export function Chip({
  label,
  title,
  isExcluded = false,
  onDrop,
  children,
}: {
  /** What a click does, in words. */
  readonly label: string;
  readonly title: string;
  readonly isExcluded?: boolean;
  readonly onDrop: () => void;
  readonly children: ReactNode;
}) {
  return (
    <button
      type="button"
      className={styles.chip}
      data-excluded={isExcluded || undefined}
      aria-label={label}
      title={title}
      onClick={onDrop}
    >
      {children}
      <X size={14} aria-hidden="true" />
    </button>
  );
}
