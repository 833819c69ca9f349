import type { ReactNode } from "react";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import styles from "./ClassButton.module.css";

/** A class of the legend: it stands out under pointer or focus; pressed it is shown alone, on the map and in lists. */
export function ClassButton({
  name,
  className,
  children,
}: {
  readonly name: string;
  readonly className: string | undefined;
  readonly children: ReactNode;
}) {
  const store = useAtlasStoreApi();
  const isPressed = useAtlas(({ only }) => only === name);
  const light = (lit: string | undefined) => store.getState().light(lit);
  return (
    <button
      type="button"
      className={`${styles.button} ${className}`}
      aria-pressed={isPressed}
      onClick={() => store.getState().chooseOnly(isPressed ? undefined : name)}
      onPointerEnter={({ pointerType }) => pointerType === "mouse" && light(name)}
      onPointerLeave={() => light(undefined)}
      onFocus={({ target }) => target.matches(":focus-visible") && light(name)}
      onBlur={() => light(undefined)}
    >
      {children}
    </button>
  );
}
