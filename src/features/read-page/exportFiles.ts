/** The files of a work, as the project has them. */
import { dossierToYaml, ledgerToCsv, sourceToYaml } from "../../draft/index.ts";
import { nameFile } from "./nameFile.ts";
import { listCopied } from "./ownWords.ts";
import type { ExportedFile } from "./readState.ts";
import type { Work } from "./work.ts";
import { dossierOf, ledgerOf } from "./workFiles.ts";

export interface MadeFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** Returns a file of a work; an empty one where the work has no article. */
export function makeFile(work: Work, file: ExportedFile): MadeFile {
  const { pair, article, source } = work;
  switch (file) {
    case "dossier":
      return { name: nameFile(work, file), type: "application/yaml", text: writeDossier(work) };
    case "ledger": {
      const ledger = { ledger: ledgerOf(work), pair, source: article?.source ?? "" };
      const text = ledgerToCsv(ledger, { after: work.ledgerFile });
      return { name: nameFile(work, file), type: "text/csv", text };
    }
    case "source": {
      const entry = { source: article?.source ?? "", sentences: article?.sentences ?? [] };
      const text = sourceToYaml({ ...entry, title: source.title }, source);
      return { name: nameFile(work, file), type: "application/yaml", text };
    }
  }
}

function writeDossier(work: Work): string {
  return dossierToYaml(dossierOf(work), {
    copied: listCopied(work).map(({ id }) => id),
    ...(work.file === undefined ? { title: work.article?.title } : { like: work.file }),
  });
}
