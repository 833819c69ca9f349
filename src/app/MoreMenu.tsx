import { ChevronDown } from "lucide-react";
import { lazy, Suspense, useRef, useState } from "react";
import { appMessages as messages } from "../messages/app.ts";
import styles from "./MoreMenu.module.css";

const MoreMenuList = lazy(() =>
  import("./MoreMenuList.tsx").then((module) => ({ default: module.MoreMenuList })),
);

/** Pages, theme and keys behind one button. */
export function MoreMenu() {
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {messages.more}
        <ChevronDown size={14} aria-hidden="true" />
      </button>
      {isOpen && (
        <Suspense>
          <MoreMenuList anchor={button} onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
