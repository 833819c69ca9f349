import { type ComponentType, useState } from "react";
import { definePart } from "../../ui/parts.ts";
import styles from "./PartyField.module.css";
import type { PartyFieldProps } from "./partyFieldProps.ts";

type Combobox = ComponentType<PartyFieldProps & { readonly initialText: string }>;

const combobox = definePart(() => import("./PartyCombobox.tsx"));

/** A field in which a country is found by any of its names: a plain input until it is used. */
export function PartyField(props: PartyFieldProps) {
  const { label, placeholder, side, onChoose } = props;
  const [loaded, setLoaded] = useState<{ readonly Component: Combobox } | undefined>();
  const [text, setText] = useState("");
  if (loaded) return <loaded.Component {...props} initialText={text} />;
  return (
    <input
      className={styles.input}
      data-side={side}
      type="text"
      role="combobox"
      aria-expanded="false"
      aria-autocomplete="list"
      aria-label={label}
      placeholder={placeholder}
      autoComplete="off"
      spellCheck="false"
      value={text}
      onFocus={() => {
        combobox.load().then(
          ({ PartyCombobox }) => setLoaded({ Component: PartyCombobox }),
          // The next focus tries again.
          () => undefined,
        );
      }}
      onChange={(event) => {
        setText(event.target.value);
        onChoose(undefined, event.target.value);
      }}
    />
  );
}
