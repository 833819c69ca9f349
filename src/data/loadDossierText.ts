import type { FileAddresses } from "../domain/dataset.ts";
import type { PairKey } from "../domain/partyCode.ts";
import { TEXT_FILES } from "../domain/textFiles.ts";
import { DatasetError } from "./DatasetError.ts";
import { isNamed } from "./isNamed.ts";
import { findLedger } from "./loadDataset.ts";
import { forgetFiles, loadFile } from "./loadFile.ts";

// Apart from the other loaders: only who corrects a dossier reads it as it is written.

/** The files of a dossier, as they are written. */
export type DossierText =
  | {
      readonly state: "here";
      readonly yaml: string;
      /** What accounts for the texts that it was made of, where there is one. */
      readonly ledger: string | undefined;
    }
  | { readonly state: "none" };

/** Returns the dossier of a pair and its ledger as they are written, or that there is none. */
export async function loadDossierText(pair: PairKey): Promise<DossierText> {
  const [yaml, ledger] = await Promise.all([
    loadText(`dossier-text/${pair}`, findTextAddress),
    loadText(`ledger/${pair}`, () => findLedger(pair)),
  ]);
  return yaml === undefined ? { state: "none" } : { state: "here", yaml, ledger };
}

type FindAddress = (key: string) => Promise<string | undefined>;

async function findTextAddress(key: string): Promise<string | undefined> {
  const path = (await loadFile(TEXT_FILES, (json) => json as FileAddresses))[key];
  return path && new URL(`data/${path}`, document.baseURI).href;
}

/** Returns the text of a file; `undefined` where the edition has none of the name. */
async function loadText(key: string, findAddress: FindAddress): Promise<string | undefined> {
  const address = await findAddress(key);
  if (address === undefined) return undefined;
  const bytes = await fetchBytes(address, key).catch(async (error: unknown) => {
    // A newer edition has another file under the key, or none: what names it is asked for anew.
    forgetFiles(/^(?:manifest\.json|texts\/dossiers)$/);
    if ((await findAddress(key)) === address) throw error;
    throw new DatasetError("new-edition", key, "not in this edition any more");
  });
  return new TextDecoder().decode(bytes);
}

async function fetchBytes(address: string, key: string): Promise<ArrayBuffer> {
  let response: Response;
  let bytes: ArrayBuffer;
  try {
    response = await fetch(address);
    bytes = await response.arrayBuffer();
  } catch (error) {
    throw new DatasetError("unreachable", key, String(error));
  }
  if (!response.ok) throw new DatasetError("unreachable", key, `status ${response.status}`);
  if (!(await isNamed(address, bytes))) {
    throw new DatasetError("unreadable", key, `not the content that ${address} names`);
  }
  return bytes;
}
