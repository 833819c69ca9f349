import { lazy, Suspense, useState } from "react";
import { searchMessages as messages } from "../../messages/search.ts";
import styles from "./SearchBox.module.css";

const SearchCombobox = lazy(() =>
  import("./SearchCombobox.tsx").then((module) => ({ default: module.SearchCombobox })),
);

/** The search field: a plain input until it is used, then the combobox takes its place. */
export function SearchBox() {
  const [isWanted, setIsWanted] = useState(false);
  const [text, setText] = useState("");
  const plainInput = (
    <input
      className={styles.input}
      type="text"
      role="combobox"
      aria-expanded="false"
      aria-autocomplete="list"
      aria-label={messages.label}
      placeholder={messages.placeholder}
      autoComplete="off"
      spellCheck="false"
      value={text}
      data-search-field
      onFocus={() => setIsWanted(true)}
      onChange={(event) => setText(event.target.value)}
    />
  );
  return (
    <search className={styles.box}>
      {isWanted ? (
        <Suspense fallback={plainInput}>
          <SearchCombobox initialText={text} />
        </Suspense>
      ) : (
        plainInput
      )}
      <span className={styles.key} aria-hidden="true">
        /
      </span>
    </search>
  );
}
