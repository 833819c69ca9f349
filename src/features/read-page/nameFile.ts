import type { ExportedFile } from "./readState.ts";
import type { Work } from "./work.ts";

/** Returns the name of a file of a work. */
export function nameFile({ pair }: Pick<Work, "pair">, file: ExportedFile): string {
  return { dossier: `${pair}.yaml`, ledger: `${pair}.csv`, source: `${pair}.source.yaml` }[file];
}
