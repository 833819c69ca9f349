import { loadDossierText } from "../../data/loadDossierText.ts";
import { type PairKey, splitPairKey } from "../../domain/partyCode.ts";
import { openDossier, type Work } from "./work.ts";
import { workshop } from "./workshopPart.ts";

/**
 * Returns the work on the dossier of a pair, or on an empty one where it has none.
 * @throws DatasetError when its text does not come, RangeError when it cannot be read
 */
export async function openWork(pair: PairKey): Promise<Work> {
  const text = await loadDossierText(pair);
  if (text.state === "none") {
    return openDossier(pair, { parties: splitPairKey(pair), depth: "notes" });
  }
  const { dossierFromYaml } = await workshop.load();
  const read = dossierFromYaml(text.yaml);
  if (!read.isRead) {
    const [problem] = read.problems;
    throw new RangeError(`The dossier of ${pair}, line ${problem?.line}: ${problem?.found}`);
  }
  return openDossier(pair, read.dossier, { yaml: text.yaml, ledger: text.ledger });
}
