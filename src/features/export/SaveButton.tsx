import { Download } from "lucide-react";
import styles from "./ExportDialog.module.css";
import type { MadeFile, Saving } from "./useSaving.ts";

/** A button that makes a file and saves it. */
export function SaveButton({
  label,
  description,
  saving,
  make,
}: {
  readonly label: string;
  /** What the file holds, for those who do not see what stands beside the button. */
  readonly description: string;
  readonly saving: Saving;
  readonly make: () => MadeFile | Promise<MadeFile>;
}) {
  return (
    <button
      type="button"
      className={styles.save}
      aria-label={`${label}: ${description}`}
      aria-disabled={saving.state === "making"}
      onClick={() => saving.state !== "making" && saving.save(make)}
    >
      <Download size={15} aria-hidden="true" />
      {label}
    </button>
  );
}
