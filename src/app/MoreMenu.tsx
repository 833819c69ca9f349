import { ChevronDown } from "lucide-react";
import { useRef, useState } from "react";
import { appMessages as messages } from "../messages/app.ts";
import { LazyPart } from "../ui/LazyPart.tsx";
import { definePart } from "../ui/parts.ts";
import styles from "./MoreMenu.module.css";

const menuList = definePart(() => import("./MoreMenuList.tsx"));

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
        <LazyPart part={menuList}>
          {({ MoreMenuList }) => <MoreMenuList anchor={button} onClose={() => setIsOpen(false)} />}
        </LazyPart>
      )}
    </>
  );
}
