import type { ExportView } from "../../domain/export/exportView.ts";
import { exportMessages as messages } from "../../messages/export.ts";
import { useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import type { AtlasState } from "../../store/atlasStore.ts";
import styles from "./ExportDialog.module.css";
import { nameFile } from "./nameFile.ts";
import { type PictureWords, writePictureWords } from "./pictureWords.ts";
import { SaveButton } from "./SaveButton.tsx";
import type { Saving } from "./useSaving.ts";

/** Draws a picture of a state of the store. */
export type MakePicture = (state: AtlasState, words: PictureWords) => Promise<Blob>;

/** The map as a picture of its own. */
export function PictureSection({
  view,
  sentence,
  address,
  saving,
  makers,
}: {
  readonly view: ExportView;
  readonly sentence: string;
  readonly address: string;
  readonly saving: Saving;
  readonly makers: { readonly png: MakePicture; readonly svg: MakePicture };
}) {
  const store = useAtlasStoreApi();
  const make = (extension: "png" | "svg") => async () => ({
    content: await makers[extension](
      store.getState(),
      writePictureWords(view, { sentence, address }),
    ),
    name: nameFile(view, "map", extension),
  });
  const { picture } = messages;
  return (
    <section className={styles.section} aria-labelledby="take-picture">
      <h3 id="take-picture">{picture.title}</h3>
      <div className={styles.file}>
        <span>{picture.text}</span>
        <span className={styles.buttons}>
          {(["png", "svg"] as const).map((kind) => (
            <SaveButton
              key={kind}
              label={picture[kind]}
              description={picture.text}
              saving={saving}
              make={make(kind)}
            />
          ))}
        </span>
      </div>
    </section>
  );
}
