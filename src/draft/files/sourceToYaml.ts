import { Document } from "yaml";
import { plainText } from "../dossier/plainText.ts";
import type { Draft } from "../draft.ts";

const TO_FILL_IN = "to be filled in";

/** Returns the entry of a text for `geodata/sources.yaml`; what a person must fill in says so. */
export function sourceToYaml({
  source,
  title,
  sentences,
}: Pick<Draft, "source" | "title" | "sentences">): string {
  const entry = {
    id: source,
    title: plainText(title),
    ...{ publisher: TO_FILL_IN, licence: TO_FILL_IN, date: TO_FILL_IN },
    kind: "encyclopedia",
    sentences: String(sentences.length),
  };
  return new Document([entry]).toString({ lineWidth: 0 });
}
