import { rankParties } from "../../domain/nameOrder.ts";
import type { PartyCode } from "../../domain/partyCode.ts";
import { readPageMessages } from "../../messages/readPage.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import { type Choice, ChoiceField } from "./ChoiceField.tsx";
import { type ClaimFact, readText, readTexts } from "./claims.ts";
import { DateFields } from "./DateFields.tsx";
import { type Field, setField } from "./fields.ts";
import { PersonsFields } from "./PersonsFields.tsx";
import { SpellsFields } from "./SpellsFields.tsx";
import { StatesField } from "./StatesField.tsx";
import { WordsField } from "./WordsField.tsx";

const messages = readPageMessages.form;
const NONE: Choice = { value: "", words: messages.none };

/** A field of a claim, by its form. */
export function FormField({
  field,
  fact,
  parties,
  onChange,
}: {
  readonly field: Field;
  readonly fact: ClaimFact;
  readonly parties: readonly string[];
  readonly onChange: (fact: ClaimFact) => void;
}) {
  const atlas = useAtlas((state) => state.atlas);
  const { key, form, choices = [], isOptional } = field;
  const label = labelOf(key);
  const value = fact[key];
  const set = (to: unknown) => onChange(setField(fact, field, to));
  const choose = (list: readonly Choice[]) => (
    <ChoiceField
      label={label}
      value={readText(value)}
      choices={isOptional ? [NONE, ...list] : list}
      onChange={set}
    />
  );
  const nameOf = (code: string) => atlas.nameOf(code as PartyCode);
  const toChoice = (code: string): Choice => ({ value: code, words: nameOf(code) });
  switch (form) {
    case "words":
    case "text":
      return (
        <WordsField
          label={label}
          value={typeof value === "number" ? String(value) : readText(value)}
          isLong={form === "text"}
          onChange={set}
        />
      );
    case "date":
      return <DateFields fact={fact} onChange={onChange} />;
    case "choice": {
      const [nameA = "", nameB = ""] = parties.map(nameOf);
      const words = (one: string) => messages.choice(one, nameA, nameB);
      return choose(choices.map((one) => ({ value: one, words: words(one) })));
    }
    case "party":
      return choose(withPresent(parties, readText(value)).map(toChoice));
    case "state":
      return choose(statesOf().map(toChoice));
    case "states":
      return (
        <StatesField
          label={label}
          codes={readTexts(value)}
          choices={statesOf().map(toChoice)}
          onChange={set}
        />
      );
    case "persons":
      return <PersonsFields value={value} onChange={set} />;
    case "spells":
      return <SpellsFields value={value} onChange={set} />;
    case "organisation":
      return choose(atlas.organisations.map(({ id, name }) => ({ value: id, words: name })));
  }

  /** The two first, then all others by name, then what is no state of today. */
  function statesOf(): string[] {
    const rankOf = rankParties(atlas);
    const rest = atlas.partyCodes.filter((code) => !parties.includes(code));
    const byName = rest.toSorted((one, other) => rankOf(one) - rankOf(other));
    return [...parties, ...byName, ...atlas.others.map(({ code }) => code)];
  }
}

function labelOf(key: string): string {
  return messages.fields[key as keyof typeof messages.fields] ?? key;
}

/** A fact may stand under this pair and be of others. */
function withPresent(codes: readonly string[], present: string): string[] {
  return present === "" || codes.includes(present) ? [...codes] : [...codes, present];
}
