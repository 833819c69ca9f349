import { MISSION_STATUSES } from "../../domain/dossierTerms.ts";
import { readPageMessages } from "../../messages/readPage.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import styles from "./ClaimForm.module.css";
import { readText } from "./claims.ts";
import { DateFields } from "./DateFields.tsx";
import { listParts } from "./listParts.ts";

const messages = readPageMessages.form;
const STATUSES = MISSION_STATUSES.map((value) => ({
  value,
  words: messages.choice(value, "", ""),
}));

/** When a mission stood, was closed, or was to be opened. */
export function SpellsFields({
  value,
  onChange,
}: {
  readonly value: unknown;
  readonly onChange: (spells: readonly object[]) => void;
}) {
  const spells = listParts(value);
  return (
    <>
      {spells.map((spell, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: spells have no name of their own but their place
        <fieldset key={place} className={styles.group}>
          <legend>{messages.spell(place + 1)}</legend>
          <DateFields fact={spell} onChange={(to) => onChange(spells.with(place, to))} />
          <ChoiceField
            label={messages.fields.status}
            value={readText(spell.status)}
            choices={STATUSES}
            onChange={(status) => onChange(spells.with(place, { ...spell, status }))}
          />
          <button
            type="button"
            className={styles.quiet}
            onClick={() => onChange(spells.toSpliced(place, 1))}
          >
            {messages.remove(messages.spell(place + 1))}
          </button>
        </fieldset>
      ))}
      <button
        type="button"
        className={styles.quiet}
        onClick={() => onChange([...spells, { date: "unknown", status: "open" }])}
      >
        {messages.addSpell}
      </button>
    </>
  );
}
