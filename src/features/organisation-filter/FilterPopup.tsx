import { Popover } from "@base-ui/react/popover";
import { type KeyboardEvent, type RefObject, useMemo, useRef, useState } from "react";
import { loadNames } from "../../data/loadDataset.ts";
import { BLOC_KINDS, type Bloc } from "../../domain/bloc.ts";
import { foldText } from "../../domain/foldText.ts";
import { filterPopupMessages as messages } from "../../messages/filterPopup.ts";
import { shownNameMessages } from "../../messages/shownName.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { findMain } from "../../ui/findMain.ts";
import { useLoaded } from "../../ui/useLoaded.ts";
import styles from "./FilterPopup.module.css";
import { OrganisationRow } from "./OrganisationRow.tsx";
import { RolesChoice } from "./RolesChoice.tsx";
import { SideRow } from "./SideRow.tsx";
import { useSides } from "./useSides.ts";

const MODES = ["blocs", "between"] as const;
type Mode = (typeof MODES)[number];

/** Pixels below the sentence in which the popup still has a list to choose from. */
const LEAST_ROOM = 300;

/**
 * All organisations by kind, then regions, found by name in any language: each to be put in or kept
 * out, or to be one of two sides.
 */
export function FilterPopup({
  anchor,
  onClose,
}: {
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}) {
  const isBetween = useAtlas(({ filter }) => filter.between !== undefined);
  const [mode, setMode] = useState<Mode>(isBetween ? "between" : "blocs");
  const [text, setText] = useState("");
  const field = useRef<HTMLInputElement>(null);
  const store = useAtlasStoreApi();
  const found = useFoundBlocs(text);
  const { sides, toggle } = useSides();
  const isOneMissing =
    mode === "between" && (sides.one.length === 0) !== (sides.other.length === 0);
  const handleKeyDown = ({ key }: KeyboardEvent) => {
    const [only] = found;
    if (key !== "Enter" || text.trim() === "" || found.length !== 1 || !only) return;
    if (mode === "blocs") store.getState().includeOrganisation(only.id);
    // The first side first, then the other.
    else toggle(sides.one.length === 0 ? "one" : "other", only.id);
    setText("");
  };
  return (
    <Popover.Root open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Popover.Portal container={findMain()}>
        <Popover.Positioner
          // Below the sentence: what changes while organisations are chosen stays in sight.
          // In a low window, below the chips: the one that opens it may be scrolled out of them.
          anchor={() => seenSentence() ?? anchor.current?.closest("fieldset") ?? null}
          className={styles.positioner}
          sideOffset={8}
          align="start"
          // The sentence has a margin of its own.
          alignOffset={8}
          collisionPadding={12}
          collisionAvoidance={{ side: "none" }}
        >
          <Popover.Popup className={styles.popup} initialFocus={field} finalFocus={anchor}>
            <Popover.Title className={styles.title}>{messages.popupTitle}</Popover.Title>
            <ModeChoice mode={mode} onChoose={setMode} />
            <input
              ref={field}
              className={styles.field}
              type="search"
              aria-label={messages.find}
              placeholder={messages.find}
              value={text}
              onChange={(event) => setText(event.target.value)}
              onKeyDown={handleKeyDown}
            />
            {isOneMissing && (
              <p className={styles.hint} role="status">
                {messages.oneMissing}
              </p>
            )}
            <BlocList
              found={found}
              renderRow={(id) =>
                mode === "blocs" ? (
                  <OrganisationRow key={id} id={id} />
                ) : (
                  <SideRow key={id} id={id} sides={sides} onToggle={toggle} />
                )
              }
            />
            <RolesChoice />
            <Popover.Close className={styles.done}>{messages.done}</Popover.Close>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

function ModeChoice({
  mode,
  onChoose,
}: {
  readonly mode: Mode;
  readonly onChoose: (mode: Mode) => void;
}) {
  return (
    <div className={styles.modes} role="radiogroup" aria-label={messages.modes}>
      {MODES.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="filter-mode"
            checked={one === mode}
            onChange={() => onChoose(one)}
          />
          {messages.modeNames[one]}
        </label>
      ))}
    </div>
  );
}

function BlocList({
  found,
  renderRow,
}: {
  readonly found: readonly Bloc[];
  readonly renderRow: (id: string) => React.ReactNode;
}) {
  return (
    <div className={styles.list}>
      {found.length === 0 && <p className={styles.nothing}>{messages.nothing}</p>}
      {BLOC_KINDS.filter((kind) => found.some((one) => one.kind === kind)).map((kind) => (
        <section key={kind} aria-label={messages.kinds[kind]}>
          <h3 className={styles.kind}>{messages.kinds[kind]}</h3>
          <ul>{found.filter((one) => one.kind === kind).map(({ id }) => renderRow(id))}</ul>
        </section>
      ))}
    </div>
  );
}

/** Returns the blocs that have each word of a text in one of their names. */
function useFoundBlocs(text: string): readonly Bloc[] {
  const blocs = useAtlas(({ atlas }) => atlas.blocs);
  const namesById = useOrganisationNames();
  const words = foldText(text).split(" ");
  return blocs.filter((bloc) => {
    const names = searchableText(bloc, namesById);
    return words.every((word) => names.includes(word));
  });
}

/** Returns the sentence that says what is shown; not where there is no room for a popup below it. */
function seenSentence(): HTMLElement | undefined {
  const sentence = document.getElementById(shownNameMessages.id);
  const { bottom, height } = sentence?.getBoundingClientRect() ?? { bottom: 0, height: 0 };
  return sentence && height > 0 && window.innerHeight - bottom >= LEAST_ROOM ? sentence : undefined;
}

function useOrganisationNames(): ReadonlyMap<string, readonly string[]> {
  const names = useLoaded("names", loadNames);
  return useMemo(
    () =>
      new Map(
        names.state === "here"
          ? names.value.organisations.map((one) => [one.id, [...one.names, ...one.shorts]])
          : [],
      ),
    [names],
  );
}

function searchableText(bloc: Bloc, names: ReadonlyMap<string, readonly string[]>): string {
  const { id, name, short } = bloc;
  return foldText([id, name, short, ...(names.get(id) ?? [])].join(" "));
}
