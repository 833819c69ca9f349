import { writeEmbedCode } from "../../domain/export/embedCode.ts";
import { exportMessages as messages } from "../../messages/export.ts";
import { CopyField } from "../../ui/CopyField.tsx";
import styles from "./ExportDialog.module.css";

/** The address of the view, and the code that shows it in another page. */
export function LinkSection({
  address,
  embedAddress,
  sentence,
}: {
  readonly address: string;
  readonly embedAddress: string;
  readonly sentence: string;
}) {
  const { link, copied, notCopied } = messages;
  const outcome = { copied, notCopied };
  return (
    <section className={styles.section} aria-labelledby="take-link">
      <h3 id="take-link">{link.title}</h3>
      <CopyField
        label={link.address}
        text={address}
        rows={2}
        copyWord={link.copy}
        copyLabel={link.copyAddress}
        {...outcome}
      />
      <CopyField
        label={link.code}
        text={writeEmbedCode({ address: embedAddress, title: sentence })}
        rows={5}
        copyWord={link.copy}
        copyLabel={link.copyCode}
        {...outcome}
      />
      <p className={styles.note}>{link.note}</p>
    </section>
  );
}
