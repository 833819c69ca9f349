import { compileDate } from "../../draft/facts/compileDate.ts";
import { readPageMessages } from "../../messages/readPage.ts";
import { ChoiceField } from "./ChoiceField.tsx";
import { readText } from "./claims.ts";
import { setDate } from "./fields.ts";
import { WordsField } from "./WordsField.tsx";

const messages = readPageMessages.form;
const ROLES = (["span", "within"] as const).map((value) => ({
  value,
  words: messages.dateRoles[value],
}));

interface Dated {
  readonly [key: string]: unknown;
}

/** A date in EDTF, which is checked as it is typed; of an interval what it means. */
export function DateFields<Fact extends Dated>({
  fact,
  onChange,
}: {
  readonly fact: Fact;
  readonly onChange: (fact: Fact) => void;
}) {
  const date = readText(fact.date);
  const role = fact.dateRole === "span" || fact.dateRole === "within" ? fact.dateRole : undefined;
  const compiled = compileDate({ date, dateRole: role });
  const fault = compiled.ok ? undefined : messages.dateFault(compiled.found, compiled.allowed);
  return (
    <>
      <WordsField
        label={messages.fields.date}
        value={date}
        hint={messages.dateHint}
        fault={fault}
        onChange={(to) => onChange(setDate(fact, to))}
      />
      {date.includes("/") && (
        <ChoiceField
          label={messages.dateRole}
          value={role ?? "span"}
          choices={ROLES}
          onChange={(dateRole) => onChange({ ...fact, dateRole })}
        />
      )}
      {"asGiven" in fact && (
        <WordsField
          label={messages.asGiven}
          value={readText(fact.asGiven)}
          onChange={(asGiven) => onChange({ ...fact, asGiven })}
        />
      )}
    </>
  );
}
