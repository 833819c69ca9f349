import { Menu } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import { type RefObject, useRef } from "react";
import { moreMenuMessages as messages } from "../messages/moreMenu.ts";
import { useAtlas, useAtlasStoreApi } from "../store/AtlasStoreContext.tsx";
import { THEMES, type Theme } from "../store/addressKeys.ts";
import { findMain } from "../ui/findMain.ts";
import styles from "./MoreMenu.module.css";

const SYSTEM = "system";
const THEME_NAMES = {
  [SYSTEM]: messages.themeSystem,
  light: messages.themeLight,
  dark: messages.themeDark,
};

/** The list of the menu "More", open. */
export function MoreMenuList({
  anchor,
  onClose,
}: {
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly onClose: () => void;
}) {
  const store = useAtlasStoreApi();
  const theme = useAtlas((state) => state.theme);
  const { openDoor, openPage, showKeyHelp, showExport, chooseTheme } = store.getState();
  const hasOpened = useRef<boolean>(false);
  /** What an item opens takes the focus, and gives it back to the button of the menu. */
  const open = (run: () => void) => {
    hasOpened.current = true;
    // A key that chooses an item puts the focus on it once more after this.
    setTimeout(() => {
      anchor.current?.focus();
      run();
    });
  };
  return (
    <Menu.Root open onOpenChange={(isOpen) => !isOpen && onClose()} modal={false}>
      <Menu.Portal container={findMain()}>
        <Menu.Positioner anchor={anchor} className={styles.positioner} sideOffset={6} align="end">
          <Menu.Popup
            className={styles.list}
            finalFocus={() => (hasOpened.current ? false : anchor.current)}
          >
            {/* Where there is no room for the name, which leads there too. */}
            <Menu.Item className={styles.item} onClick={() => open(openDoor)}>
              {messages.frontPage}
            </Menu.Item>
            <Menu.Item className={styles.item} onClick={() => open(() => showExport(true))}>
              {messages.export}
            </Menu.Item>
            <Menu.Item className={styles.item} onClick={() => open(() => openPage("read"))}>
              {messages.read}
            </Menu.Item>
            <Menu.Separator className={styles.separator} />
            <Menu.Item className={styles.item} onClick={() => open(() => openPage("borders"))}>
              {messages.borders}
            </Menu.Item>
            <Menu.Item className={styles.item} onClick={() => open(() => openPage("sources"))}>
              {messages.sources}
            </Menu.Item>
            <Menu.Item className={styles.item} onClick={() => open(() => openPage("about"))}>
              {messages.about}
            </Menu.Item>
            <Menu.Item className={styles.item} onClick={() => open(() => showKeyHelp(true))}>
              {messages.keys}
            </Menu.Item>
            <Menu.Separator className={styles.separator} />
            <Menu.Group>
              <Menu.GroupLabel className={styles.groupLabel}>{messages.theme}</Menu.GroupLabel>
              <Menu.RadioGroup
                value={theme ?? SYSTEM}
                onValueChange={(value: Theme | typeof SYSTEM) =>
                  chooseTheme(value === SYSTEM ? undefined : value)
                }
              >
                {([SYSTEM, ...THEMES] as const).map((value) => (
                  <Menu.RadioItem key={value} value={value} className={styles.item}>
                    <Menu.RadioItemIndicator className={styles.indicator}>
                      <Check size={14} aria-hidden="true" />
                    </Menu.RadioItemIndicator>
                    {THEME_NAMES[value]}
                  </Menu.RadioItem>
                ))}
              </Menu.RadioGroup>
            </Menu.Group>
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
