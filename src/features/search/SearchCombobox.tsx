import { Autocomplete } from "@base-ui/react/autocomplete";
import { useLayoutEffect, useMemo, useRef, useState } from "react";
import { findFlag, loadNames } from "../../data/loadDataset.ts";
import { isNewEdition, reloadInNewEdition } from "../../data/newEdition.ts";
import type { Atlas } from "../../domain/atlas.ts";
import { splitPairKey } from "../../domain/partyCode.ts";
import { searchMessages as messages } from "../../messages/search.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import type { AtlasState } from "../../store/atlasStore.ts";
import { FlagImage } from "../../ui/FlagImage.tsx";
import { findMain } from "../../ui/findMain.ts";
import { LoadFailure } from "../../ui/LoadFailure.tsx";
import { useMatches } from "../../ui/useIsSmallScreen.ts";
import { useLoaded } from "../../ui/useLoaded.ts";
import { NARROW_FIELD } from "./narrowField.ts";
import styles from "./SearchBox.module.css";
import { createSearchIndex, type MatchedBy, type SearchResult } from "./searchIndex.ts";

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
  const results = useMemo(
    () => (text.trim() === "" ? documentedPairs(atlas) : index.find(text)),
    [atlas, index, text],
  );

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
      itemToStringValue={keyOf}
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
                <p className={styles.empty}>{messages.nothing(text.trim())}</p>
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
            <Autocomplete.List>
              {(result: SearchResult) => (
                <Autocomplete.Item
                  key={keyOf(result)}
                  value={result}
                  className={styles.item}
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

function ResultRow({ atlas, result }: { readonly atlas: Atlas; readonly result: SearchResult }) {
  switch (result.kind) {
    case "party":
      return (
        <>
          <FlagImage code={result.party} findAddress={findFlag} />
          <span className={styles.name}>{atlas.nameOf(result.party)}</span>
          <span className={styles.detail}>{matchWords(result.by)}</span>
        </>
      );
    case "pair": {
      const [partyA, partyB] = splitPairKey(result.pair);
      return (
        <>
          <span className={styles.name}>
            {messages.pair(atlas.nameOf(partyA), atlas.nameOf(partyB))}
          </span>
          <span className={styles.detail}>
            {atlas.dossier(result.pair)?.depth === "full"
              ? messages.documented
              : messages.kinds.pair}
          </span>
        </>
      );
    }
    case "organisation":
      return (
        <>
          <span className={styles.name}>{atlas.organisation(result.id)?.name ?? result.id}</span>
          <span className={styles.detail}>
            {messages.members(atlas.membersNow(result.id).size)}
          </span>
        </>
      );
  }
}

function matchWords(by: MatchedBy): string {
  switch (by.kind) {
    case "name":
      return "";
    case "other-name":
      return messages.matched(by.name);
    case "former-name":
      return messages.former(by.name);
    case "capital":
      return messages.capital(by.name);
  }
}

function openResult(state: AtlasState, result: SearchResult): void {
  if (result.kind === "party") state.openCountry(result.party, "search");
  else if (result.kind === "pair") state.openPair(result.pair, "search");
  else state.includeOrganisation(result.id);
}

function keyOf(result: SearchResult): string {
  if (result.kind === "party") return result.party;
  return result.kind === "pair" ? result.pair : `organisation ${result.id}`;
}

/** What an empty field suggests: the pairs that an article stands behind. */
function documentedPairs(atlas: Atlas): SearchResult[] {
  return atlas.dossiers
    .filter((entry) => entry.depth === "full")
    .map((entry) => ({ kind: "pair", pair: entry.pair }));
}
