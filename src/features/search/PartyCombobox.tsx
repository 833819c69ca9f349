import { Autocomplete } from "@base-ui/react/autocomplete";
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { searchMessages as messages } from "../../messages/search.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import styles from "./PartyField.module.css";
import type { PartyFieldProps } from "./partyFieldProps.ts";
import { ResultList } from "./ResultList.tsx";
import { type SearchIndex, type SearchResult, searchResultKey } from "./searchIndex.ts";
import { useSearchIndex } from "./useSearchIndex.ts";

/** Of what a text names only the countries are asked for: so many things are looked through. */
const LOOKED_THROUGH = 24;
const MOST_OFFERED = 8;

type PartyResult = SearchResult & { readonly kind: "party" };

/** Returns the countries that a text names, the best first, and whether the first is only a guess. */
function findParties(index: SearchIndex, text: string) {
  if (text.trim() === "") return { parties: [], isFar: false };
  const { results, certainty } = index.answer(text, LOOKED_THROUGH);
  const parties = results
    .filter((result): result is PartyResult => result.kind === "party")
    .slice(0, MOST_OFFERED);
  return { parties, isFar: certainty === "far" };
}

/** A field of one country with the list of those that its text names. */
export function PartyCombobox({
  label,
  placeholder,
  side,
  onChoose,
  initialText,
}: PartyFieldProps & { readonly initialText: string }) {
  const atlas = useAtlas((state) => state.atlas);
  const [text, setText] = useState(initialText);
  const [isOpen, setIsOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const { index } = useSearchIndex();
  const { parties } = useMemo(() => findParties(index, text), [index, text]);

  // Before anything else happens: a letter typed without focus would be lost.
  useLayoutEffect(function takeFocus() {
    if (document.activeElement !== document.body) return;
    input.current?.focus();
    // Of what was typed while this was on its way the names are offered as of any other.
    setIsOpen(input.current?.value.trim() !== "");
  }, []);

  const latest = useRef({ text, onChoose });
  latest.current = { text, onChoose };
  // What was typed before, or before names in other languages had come.
  useEffect(
    function readAgain() {
      const { text: typed, onChoose: tell } = latest.current;
      const { parties: found, isFar } = findParties(index, typed);
      if (typed.trim() !== "") tell(isFar ? undefined : found[0]?.party, typed);
    },
    [index],
  );

  const change = (value: string) => {
    setText(value);
    setIsOpen(value.trim() !== "");
    const { parties: found, isFar } = findParties(index, value);
    onChoose(isFar ? undefined : found[0]?.party, value);
  };
  const choose = ({ party }: PartyResult) => {
    const name = atlas.nameOf(party);
    setText(name);
    setIsOpen(false);
    onChoose(party, name);
  };

  return (
    <Autocomplete.Root
      items={parties}
      mode="none"
      filter={null}
      value={text}
      onValueChange={(value, details) => {
        if (details.reason !== "item-press") change(value);
      }}
      open={isOpen && parties.length > 0}
      onOpenChange={setIsOpen}
      autoHighlight="always"
      itemToStringValue={searchResultKey}
    >
      <Autocomplete.Input
        ref={input}
        className={styles.input}
        data-side={side}
        aria-label={label}
        placeholder={placeholder}
        spellCheck={false}
      />
      <ResultList atlas={atlas} label={messages.kinds.party} onChoose={choose} />
    </Autocomplete.Root>
  );
}
