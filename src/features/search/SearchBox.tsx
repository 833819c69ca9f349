import { type ComponentType, useState } from "react";
import { searchFieldMessages as messages } from "../../messages/searchField.ts";
import { definePart } from "../../ui/parts.ts";
import { useMatches } from "../../ui/useIsSmallScreen.ts";
import { NARROW_FIELD } from "./narrowField.ts";
import styles from "./SearchBox.module.css";

type Combobox = ComponentType<{ readonly initialText: string }>;

const combobox = definePart(async () => {
  const [module, { prepareSearch }] = await Promise.all([
    import("./SearchCombobox.tsx"),
    import("./useSearchIndex.ts"),
  ]);
  prepareSearch();
  return module;
});

/**
 * The search field: a plain input until it is used, then the combobox takes its place. The input
 * stays while the combobox is on its way, so that no letter typed meanwhile is lost.
 */
export function SearchBox() {
  const [loaded, setLoaded] = useState<{ readonly Component: Combobox } | undefined>();
  const isNarrow = useMatches(NARROW_FIELD);
  const [text, setText] = useState("");
  const handleFocus = () => {
    combobox.load().then(
      (module) => setLoaded({ Component: module.SearchCombobox }),
      // The next focus tries again.
      () => undefined,
    );
  };
  return (
    <search className={styles.box}>
      {loaded ? (
        <loaded.Component initialText={text} />
      ) : (
        <input
          className={styles.input}
          type="text"
          role="combobox"
          aria-expanded="false"
          aria-autocomplete="list"
          aria-label={messages.label}
          placeholder={isNarrow ? messages.placeholderShort : messages.placeholder}
          autoComplete="off"
          spellCheck="false"
          value={text}
          data-search-field
          onFocus={handleFocus}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <span className={styles.key} aria-hidden="true">
        /
      </span>
    </search>
  );
}
