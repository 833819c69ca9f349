import { X } from "lucide-react";
import type { ReactNode } from "react";
import styles from "./SidePanel.module.css";

/** Heights of the sheet on a small screen, each with the words on its button. */
export interface SheetControl<Height extends string> {
  readonly heights: readonly { readonly height: Height; readonly label: string }[];
  readonly height: Height;
  readonly onHeight: (height: Height) => void;
  readonly groupLabel: string;
}

/** A sheet of paper at the side of the screen; on a small screen at the bottom, in three heights. */
export function SidePanel<Height extends string>({
  label,
  sheet,
  closeLabel,
  onClose,
  isBusy,
  hasPartyStripe,
  children,
}: {
  readonly label: string;
  readonly sheet: SheetControl<Height>;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** The content is still that of something else. */
  readonly isBusy: boolean;
  readonly hasPartyStripe: boolean;
  readonly children: ReactNode;
}) {
  return (
    <aside
      className={styles.panel}
      aria-label={label}
      aria-busy={isBusy}
      data-covers-map="side"
      data-height={sheet.height}
      data-stripe={hasPartyStripe || undefined}
    >
      <fieldset className={styles.heights}>
        <legend className={styles.legend}>{sheet.groupLabel}</legend>
        {sheet.heights.map(({ height, label: heightLabel }) => (
          <button
            key={height}
            type="button"
            aria-pressed={sheet.height === height}
            onClick={() => sheet.onHeight(height)}
          >
            {heightLabel}
          </button>
        ))}
      </fieldset>
      <button type="button" className={styles.close} aria-label={closeLabel} onClick={onClose}>
        <X size={18} aria-hidden="true" />
      </button>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div className={styles.content} tabIndex={0}>
        {children}
      </div>
    </aside>
  );
}
