import { Document } from "yaml";
import { plainText } from "../dossier/plainText.ts";
import type { Draft } from "../draft.ts";

const TO_FILL_IN = "to be filled in";

/** How a person names the text; what is empty or absent is to be filled in. */
export interface SourceWords {
  readonly publisher?: string;
  readonly address?: string;
  readonly licence?: string;
  readonly date?: string;
}

/** Returns the entry of a text for `geodata/sources.yaml`; what a person must fill in says so. */
export function sourceToYaml(
  { source, title, sentences }: Pick<Draft, "source" | "title" | "sentences">,
  { publisher, address, licence, date }: SourceWords = {},
): string {
  const wordsOf = (text: string | undefined) => text?.trim() || TO_FILL_IN;
  const entry = {
    id: source,
    ...{ title: plainText(title), publisher: wordsOf(publisher) },
    ...(address?.trim() && { address: address.trim() }),
    ...{ licence: wordsOf(licence), date: wordsOf(date), kind: "encyclopedia" },
    sentences: String(sentences.length),
  };
  return new Document([entry]).toString({ lineWidth: 0 });
}
