import { readPageMessages } from "../../messages/readPage.ts";
import { type ClaimFact, readText } from "./claims.ts";
import { WordsField } from "./WordsField.tsx";

const messages = readPageMessages.form;

/** Where a claim stands that a person added. */
export function SourceFields({
  fact,
  onChange,
}: {
  readonly fact: ClaimFact;
  readonly onChange: (fact: ClaimFact) => void;
}) {
  const { id, at } = firstSource(fact.sources);
  const change = (source: { readonly id: string; readonly at: string }) =>
    onChange({
      ...fact,
      sources: [source.at === "" ? { id: source.id } : source],
    });
  return (
    <>
      <WordsField label={messages.source} value={id} onChange={(to) => change({ id: to, at })} />
      <WordsField label={messages.place} value={at} onChange={(to) => change({ id, at: to })} />
    </>
  );
}

function firstSource(sources: unknown): { readonly id: string; readonly at: string } {
  const [first] = Array.isArray(sources) ? sources : [];
  const { id, at } = (first ?? {}) as { readonly id?: unknown; readonly at?: unknown };
  return { id: readText(id), at: readText(at) };
}
