import { Autocomplete } from "@base-ui/react/autocomplete";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { isNewEdition, reloadInNewEdition } from "../../data/newEdition.ts";
import type { Atlas } from "../../domain/atlas.ts";
import { chooseStories } from "../../domain/chooseStories.ts";
import { askMessages } from "../../messages/ask.ts";
import { searchMessages as messages } from "../../messages/search.ts";
import { searchFieldMessages as field } from "../../messages/searchField.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { LoadFailure } from "../../ui/LoadFailure.tsx";
import { useMatches } from "../../ui/useIsSmallScreen.ts";
import { NARROW_FIELD } from "./narrowField.ts";
import { openResult, whatTerritoryOpens } from "./openResult.ts";
import { ResultList } from "./ResultList.tsx";
import { nameOf } from "./ResultRow.tsx";
import styles from "./SearchBox.module.css";
import { type SearchAnswer, type SearchResult, searchResultKey } from "./searchIndex.ts";
import { useSearchIndex } from "./useSearchIndex.ts";

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
  const { index, whole } = useSearchIndex();
  const answer = useMemo(
    () => (text.trim() === "" ? suggestPairs(atlas) : index.answer(text)),
    [atlas, index, text],
  );
  // What is only far like the query is offered beside the list, and a question that is not understood is
  // answered with nothing else: Enter opens nothing of it.
  const isFar = answer.certainty === "far" || answer.notUnderstood !== undefined;
  const results = isFar ? [] : answer.results;
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
        aria-label={field.label}
        placeholder={isNarrow ? field.placeholderShort : field.placeholder}
        spellCheck={false}
        data-search-field
      />
      <ResultList
        atlas={atlas}
        isDisabled={(result: SearchResult) =>
          result.kind === "territory" && !whatTerritoryOpens(atlas, result)
        }
        onChoose={handleChoose}
      >
        <Autocomplete.Empty>
          {results.length === 0 && (
            <NothingFound
              query={text.trim()}
              notUnderstood={answer.notUnderstood}
              similar={answer.results.slice(0, MOST_SIMILAR).map((one) => nameOf(atlas, one))}
              onTry={setText}
            />
          )}
        </Autocomplete.Empty>
        {whole.state === "failed" && (
          <div className={styles.empty}>
            <LoadFailure
              text={messages.namesFailed}
              isNewEdition={isNewEdition(whole.error)}
              onRetry={whole.retry}
              onReload={reloadInNewEdition}
            />
          </div>
        )}
        {introduction !== "" && <p className={styles.empty}>{introduction}</p>}
      </ResultList>
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
  notUnderstood,
  similar,
  onTry,
}: {
  readonly query: string;
  /** Parts of a question. */
  readonly notUnderstood: readonly string[] | undefined;
  /** Names that are a little like the query. */
  readonly similar: readonly string[];
  readonly onTry: (query: string) => void;
}) {
  const offered = similar.length > 0 ? similar : messages.examples;
  return (
    <div className={styles.empty}>
      {notUnderstood ? (
        <p>{askMessages.notUnderstood(notUnderstood)}</p>
      ) : (
        <>
          <p>{messages.nothing(query)}</p>
          <p>{similar.length > 0 ? messages.didYouMean : messages.try}</p>
        </>
      )}
      <ul className={styles.examples}>
        {(notUnderstood ? askMessages.examples : offered).map((example) => (
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
