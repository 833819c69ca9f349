import { Autocomplete } from "@base-ui/react/autocomplete";
import type { ReactNode } from "react";
import type { Atlas } from "../../domain/atlas.ts";
import { findMain } from "../../ui/findMain.ts";
import { ResultRow } from "./ResultRow.tsx";
import styles from "./SearchBox.module.css";
import { type SearchResult, searchResultKey } from "./searchIndex.ts";

/** The list that falls open under a field, a row a result, with what stands above it. */
export function ResultList<Result extends SearchResult>({
  atlas,
  label,
  isDisabled,
  onChoose,
  children,
}: {
  readonly atlas: Atlas;
  readonly label?: string;
  /** Whether a result leads nowhere. */
  readonly isDisabled?: (result: Result) => boolean;
  readonly onChoose: (result: Result) => void;
  readonly children?: ReactNode;
}) {
  return (
    <Autocomplete.Portal keepMounted container={findMain()}>
      <Autocomplete.Positioner className={styles.positioner} sideOffset={6} align="start">
        <Autocomplete.Popup className={styles.popup} {...(label && { "aria-label": label })}>
          {children}
          <Autocomplete.List>
            {(result: Result) => (
              <Autocomplete.Item
                key={searchResultKey(result)}
                value={result}
                className={styles.item}
                disabled={isDisabled?.(result) ?? false}
                onClick={() => onChoose(result)}
              >
                <ResultRow atlas={atlas} result={result} />
              </Autocomplete.Item>
            )}
          </Autocomplete.List>
        </Autocomplete.Popup>
      </Autocomplete.Positioner>
    </Autocomplete.Portal>
  );
}
