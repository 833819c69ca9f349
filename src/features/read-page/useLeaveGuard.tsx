import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { readPageMessages } from "../../messages/readPage.ts";
import { BEFORE_ENTRY } from "../../store/addressKeys.ts";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import styles from "./ReadPage.module.css";

const messages = readPageMessages.leave;

/** Escape closes these, or leaves them, before it closes a page. */
const KEEPS_ESCAPE = "dialog, [role=dialog], input, textarea, select";

/**
 * Asks before the page is left in which something would be lost: by its buttons, by Escape, by Back and Forward, and,
 * in the browser's own words, by closing the window.
 * @param leave leaves the page
 */
export function useLeaveGuard(
  isUnsaved: boolean,
  leave: () => void,
): { readonly ask: (run: () => void) => void; readonly dialog: ReactNode } {
  const [wanted, setWanted] = useState<{ readonly run: () => void } | undefined>();
  const isAllowed = useRef<boolean>(false);
  const ask = useCallback(
    (run: () => void) => {
      if (isUnsaved) setWanted({ run });
      else run();
    },
    [isUnsaved],
  );
  useEffect(
    function guardLeaving() {
      if (!isUnsaved) return;
      const { history, location } = window;
      const here = { address: location.href, entry: history.state as unknown };
      isAllowed.current = false;
      const warn = (event: BeforeUnloadEvent) => event.preventDefault();
      const stay = (event: Event) => {
        if (isAllowed.current) return;
        event.preventDefault();
        history.pushState(here.entry, "", here.address);
        setWanted({ run: () => history.back() });
      };
      const keep = (event: KeyboardEvent) => {
        if (event.key !== "Escape" || event.defaultPrevented) return;
        if ((event.target as Element | null)?.closest(KEEPS_ESCAPE)) return;
        event.preventDefault();
        setWanted({ run: leave });
      };
      window.addEventListener("beforeunload", warn);
      window.addEventListener(BEFORE_ENTRY, stay);
      document.addEventListener("keydown", keep, { capture: true });
      return () => {
        window.removeEventListener("beforeunload", warn);
        window.removeEventListener(BEFORE_ENTRY, stay);
        document.removeEventListener("keydown", keep, { capture: true });
      };
    },
    [isUnsaved, leave],
  );
  const dialog = wanted && (
    <ModalDialog
      title={messages.title}
      closeLabel={messages.stay}
      onClose={() => setWanted(undefined)}
    >
      <p>{messages.text}</p>
      <button
        type="button"
        className={styles.leave}
        onClick={() => {
          isAllowed.current = true;
          setWanted(undefined);
          wanted.run();
        }}
      >
        {messages.leave}
      </button>
    </ModalDialog>
  );
  return { ask, dialog };
}
