import { type KeyboardEvent, type ReactNode, useId } from "react";
import { readPageMessages } from "../../messages/readPage.ts";
import { useMatches } from "../../ui/useIsSmallScreen.ts";
import styles from "./Panes.module.css";

export const PANES = ["article", "claims", "page"] as const;
export type Pane = (typeof PANES)[number];

/** From these widths on there is room for two and for three columns, as the style sheet has it. */
const TWO_COLUMNS = "(width > 48rem)";
const THREE_COLUMNS = "(width > 84rem)";

/**
 * The parts of the page beside each other, as many as there is room for; those that share a place have tabs.
 * @param recent the parts, the one last opened first
 */
export function Panes({
  parts,
  recent,
  onOpen,
}: {
  readonly parts: Readonly<Partial<Record<Pane, ReactNode>>>;
  readonly recent: readonly Pane[];
  readonly onOpen: (pane: Pane) => void;
}) {
  const hasTwo = useMatches(TWO_COLUMNS);
  const hasThree = useMatches(THREE_COLUMNS);
  const present = PANES.filter((pane) => parts[pane] !== undefined);
  const columns = groupPanes(present, hasThree ? 3 : hasTwo ? 2 : 1);
  return (
    <div className={styles.columns} data-columns={columns.length}>
      {columns.map((panes) => (
        <Column
          key={panes.join()}
          panes={panes}
          parts={parts}
          open={recent.find((pane) => panes.includes(pane))}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}

/** Returns which parts share a column: the last ones do, where there are fewer columns. */
function groupPanes(panes: readonly Pane[], columns: number): Pane[][] {
  const alone = panes.slice(0, Math.min(columns, panes.length) - 1).map((pane) => [pane]);
  return [...alone, panes.slice(alone.length)];
}

function Column({
  panes,
  parts,
  open,
  onOpen,
}: {
  readonly panes: readonly Pane[];
  readonly parts: Readonly<Partial<Record<Pane, ReactNode>>>;
  readonly open: Pane | undefined;
  readonly onOpen: (pane: Pane) => void;
}) {
  const id = useId();
  const shown = open ?? panes[0];
  if (shown === undefined) return null;
  if (panes.length === 1) {
    return (
      <section className={styles.pane} data-pane={shown} aria-label={messagesOf(shown)}>
        {parts[shown]}
      </section>
    );
  }
  const walk = (event: KeyboardEvent) => {
    const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
    const next = panes[(panes.indexOf(shown) + step + panes.length) % panes.length];
    if (step === 0 || next === undefined) return;
    onOpen(next);
    document.getElementById(`${id}${next}`)?.focus();
  };
  return (
    <div className={styles.column}>
      <div
        className={styles.tabs}
        role="tablist"
        aria-label={readPageMessages.panesLabel}
        onKeyDown={walk}
      >
        {panes.map((pane) => (
          <button
            key={pane}
            id={`${id}${pane}`}
            type="button"
            role="tab"
            aria-selected={pane === shown}
            aria-controls={`${id}panel`}
            tabIndex={pane === shown ? 0 : -1}
            onClick={() => onOpen(pane)}
          >
            {messagesOf(pane)}
          </button>
        ))}
      </div>
      <div
        key={shown}
        id={`${id}panel`}
        className={styles.pane}
        data-pane={shown}
        role="tabpanel"
        aria-labelledby={`${id}${shown}`}
      >
        {parts[shown]}
      </div>
    </div>
  );
}

function messagesOf(pane: Pane): string {
  return readPageMessages.panes[pane];
}
