import { useState } from "react";
import { type ViewCitation, writeBibtex, writeRis } from "../../domain/export/citation.ts";
import type { ExportView } from "../../domain/export/exportView.ts";
import { exportMessages as messages, writePlainCitation } from "../../messages/export.ts";
import { CopyField } from "../../ui/CopyField.tsx";
import styles from "./ExportDialog.module.css";
import { nameFile } from "./nameFile.ts";
import { SaveButton } from "./SaveButton.tsx";
import type { Saving } from "./useSaving.ts";

const FORMATS = {
  plain: { write: writePlainCitation, extension: "txt", type: "text/plain;charset=utf-8" },
  bibtex: { write: writeBibtex, extension: "bib", type: "application/x-bibtex;charset=utf-8" },
  ris: { write: writeRis, extension: "ris", type: "application/x-research-info-systems" },
} as const;
type Format = keyof typeof FORMATS;
const FORMAT_NAMES = Object.keys(FORMATS) as Format[];

/** How the view, or the pair, is cited. */
export function CitationSection({
  view,
  citation,
  saving,
}: {
  readonly view: ExportView;
  readonly citation: ViewCitation;
  readonly saving: Saving;
}) {
  const [format, setFormat] = useState<Format>("plain");
  const { write, extension, type } = FORMATS[format];
  const text = write(citation);
  const words = messages.citation;
  return (
    <section className={styles.section} aria-labelledby="take-citation">
      <h3 id="take-citation">{words.title}</h3>
      <div className={styles.formats} role="radiogroup" aria-label={words.format}>
        {FORMAT_NAMES.map((name) => (
          <label key={name}>
            <input
              type="radio"
              name="citation-format"
              checked={name === format}
              onChange={() => setFormat(name)}
            />
            {words.formats[name]}
          </label>
        ))}
      </div>
      <CopyField
        label={words.text}
        text={text}
        rows={5}
        copyWord={messages.link.copy}
        copyLabel={words.copy}
        copied={messages.copied}
        notCopied={messages.notCopied}
      >
        <SaveButton
          label={words.save}
          description={words.download}
          saving={saving}
          make={() => ({
            content: new Blob([text], { type }),
            name: nameFile(view, "citation", extension),
          })}
        />
      </CopyField>
    </section>
  );
}
