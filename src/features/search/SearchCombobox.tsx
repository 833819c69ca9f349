import { Autocomplete } from "@base-ui/react/autocomplete";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { loadNames } from "../../data/loadDataset.ts";
import { isNewEdition, reloadInNewEdition } from "../../data/newEdition.ts";
import type { Atlas } from "../../domain/atlas.ts";
import { chooseStories } from "../../domain/chooseStories.ts";
import { searchMessages as messages } from "../../messages/search.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { findMain } from "../../ui/findMain.ts";
import { LoadFailure } from "../../ui/LoadFailure.tsx";
import { useMatches } from "../../ui/useIsSmallScreen.ts";
import { useLoaded } from "../../ui/useLoaded.ts";
import { NARROW_FIELD } from "./narrowField.ts";
import { openResult, whatTerritoryOpens } from "./openResult.ts";
import { nameOf, ResultRow } from "./ResultRow.tsx";
import styles from "./SearchBox.module.css";
import {
  createSearchIndex,
  type SearchAnswer,
  type SearchResult,
  searchResultKey,
} from "./searchIndex.ts";

/** So many names are offered for a query that nothing is called. */
const MOST_SIMILAR = 3;
const MOST_SUGGESTIONS = 8;

/** The search as a combobox: results open a country or a pair, or filter by an organisation. */
export function SearchCombobox({ initialText }: { readonly initialText: string }) {
  const store = useAtlasStoreApi();
  const atlas = useAtlas((state) => state.atlas);
  const isNarrow = useMatches(NARROW_FIELD);
  const [text, setText] = useState(initialText);
  const [isOpen, setIsOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const names = useLoaded("names", loadNames);
  const loadedNames = names.state === "here" ? names.value : undefined;
  const index = useMemo(() => createSearchIndex(atlas, loadedNames), [atlas, loadedNames]);
  const answer = useMemo(
    () => (text.trim() === "" ? suggestPairs(atlas) : index.answer(text)),
    [atlas, index, text],
  );
  // What is only far like the query is offered beside the list: Enter opens nothing of it.
  const results = answer.certainty === "far" ? [] : answer.results;
  const introduction = introduce(atlas, answer, text.trim());

  // Before anything else happens: a letter typed without focus would be lost.
  useLayoutEffect(function takeFocus() {
    // Nothing has the focus now if the plain input had it; else the reader has gone on.
    if (document.activeElement !== document.body) return;
    input.current?.focus();
    setIsOpen(true);
  }, []);

  const handleChoose = (result: SearchResult) => {
    openResult(store.getState(), result);
    setText("");
    setIsOpen(false);
  };

  return (
    <Autocomplete.Root
      items={results}
      mode="none"
      filter={null}
      value={text}
      onValueChange={(value, details) => {
        if (details.reason !== "item-press") setText(value);
      }}
      open={isOpen}
      onOpenChange={setIsOpen}
      openOnInputClick
      autoHighlight="always"
      itemToStringValue={searchResultKey}
    >
      <Autocomplete.Input
        ref={input}
        className={styles.input}
        aria-label={messages.label}
        placeholder={isNarrow ? messages.placeholderShort : messages.placeholder}
        spellCheck={false}
        data-search-field
      />
      <Autocomplete.Portal keepMounted container={findMain()}>
        <Autocomplete.Positioner className={styles.positioner} sideOffset={6} align="start">
          <Autocomplete.Popup className={styles.popup}>
            <Autocomplete.Empty>
              {results.length === 0 && (
                <NothingFound
                  query={text.trim()}
                  similar={answer.results.slice(0, MOST_SIMILAR).map((one) => nameOf(atlas, one))}
                  onTry={setText}
                />
              )}
            </Autocomplete.Empty>
            {names.state === "failed" && (
              <div className={styles.empty}>
                <LoadFailure
                  text={messages.namesFailed}
                  isNewEdition={isNewEdition(names.error)}
                  onRetry={names.retry}
                  onReload={reloadInNewEdition}
                />
              </div>
            )}
            {introduction !== "" && <p className={styles.empty}>{introduction}</p>}
            <Autocomplete.List>
              {(result: SearchResult) => (
                <Autocomplete.Item
                  key={searchResultKey(result)}
                  value={result}
                  className={styles.item}
                  disabled={result.kind === "territory" && !whatTerritoryOpens(atlas, result)}
                  onClick={() => handleChoose(result)}
                >
                  <ResultRow atlas={atlas} result={result} />
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </Autocomplete.Popup>
        </Autocomplete.Positioner>
      </Autocomplete.Portal>
    </Autocomplete.Root>
  );
}

/** What stands above the results where they do not speak for themselves. */
function introduce(atlas: Atlas, answer: SearchAnswer, query: string): string {
  const { results, certainty, withoutPage } = answer;
  if (certainty === "guessed" && results.length > 0) return messages.guessed(query);
  if (!withoutPage) return "";
  const { organisation, party } = withoutPage;
  return messages.withoutPage(
    atlas.organisation(organisation)?.short ?? organisation,
    atlas.nameOf(party),
  );
}

function NothingFound({
  query,
  similar,
  onTry,
}: {
  readonly query: string;
  /** Names that are a little like the query. */
  readonly similar: readonly string[];
  readonly onTry: (query: string) => void;
}) {
  return (
    <div className={styles.empty}>
      <p>{messages.nothing(query)}</p>
      <p>{similar.length > 0 ? messages.didYouMean : messages.try}</p>
      <ul className={styles.examples}>
        {(similar.length > 0 ? similar : messages.examples).map((example) => (
          <li key={example}>
            <button type="button" onClick={() => onTry(example)}>
              {example}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What an empty field suggests: some of the pairs that an article stands behind. */
function suggestPairs(atlas: Atlas): SearchAnswer {
  const results = chooseStories(atlas.dossiers, MOST_SUGGESTIONS).map(
    ({ pair }): SearchResult => ({ kind: "pair", pair }),
  );
  return { results, certainty: "understood" };
}
