import { parseDocument } from "yaml";
import type { DossierInput } from "../../../geodata/schema/dossier.ts";
import { listCopied } from "./copiedMark.ts";
import { dossierForm } from "./dossierForm.ts";
import { parseYamlFile } from "./yamlFile.ts";

/** What is wrong with a text, and where. */
export interface TextProblem {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly allowed: string;
}

export type ReadDossier =
  | {
      readonly isRead: true;
      readonly dossier: DossierInput;
      /** Ids of the facts whose text a comment calls the article's own sentence. */
      readonly copied: readonly string[];
    }
  | { readonly isRead: false; readonly problems: readonly TextProblem[] };

/**
 * Reads the YAML of a dossier, as `geodata/dossiers` has it: as it is written, with every value a text, or
 * what of it has not the form of a dossier. That dates are dates and codes are known is not asked here.
 */
export function dossierFromYaml(text: string): ReadDossier {
  const { value, written, problems } = parseYamlFile("", text, dossierForm);
  if (value !== undefined) {
    const copied = listCopied(parseDocument(text, { schema: "failsafe" }).contents);
    return { isRead: true, dossier: written as DossierInput, copied };
  }
  return {
    isRead: false,
    problems: problems.map(({ line = 1, column = 1, found, allowed }) => ({
      ...{ line, column, found, allowed },
    })),
  };
}
