import { readPageMessages } from "../../messages/readPage.ts";
import styles from "./ClaimForm.module.css";
import { readText } from "./claims.ts";
import { listParts } from "./listParts.ts";
import { WordsField } from "./WordsField.tsx";

const messages = readPageMessages.form;

/** Who travelled: names and offices. */
export function PersonsFields({
  value,
  onChange,
}: {
  readonly value: unknown;
  readonly onChange: (persons: readonly object[]) => void;
}) {
  const persons = listParts(value);
  const change = (place: number, to: object) => onChange(persons.with(place, { ...to }));
  return (
    <>
      {persons.map((person, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: persons have no name of their own but their place
        <fieldset key={place} className={styles.group}>
          <legend>{messages.person(place + 1)}</legend>
          <WordsField
            label={messages.name}
            value={readText(person.name)}
            onChange={(name) => change(place, { ...person, name })}
          />
          <WordsField
            label={messages.office}
            value={readText(person.office)}
            onChange={(office) => change(place, { ...person, office })}
          />
          {persons.length > 1 && (
            <button
              type="button"
              className={styles.quiet}
              onClick={() => onChange(persons.toSpliced(place, 1))}
            >
              {messages.remove(readText(person.name) || messages.person(place + 1))}
            </button>
          )}
        </fieldset>
      ))}
      <button
        type="button"
        className={styles.quiet}
        onClick={() => onChange([...persons, { name: "", office: "" }])}
      >
        {messages.addPerson}
      </button>
    </>
  );
}
