import type { ViewCitation } from "../../domain/export/citation.ts";
import type { ExportView } from "../../domain/export/exportView.ts";
import { splitPairKey } from "../../domain/partyCode.ts";
import { exportMessages as messages } from "../../messages/export.ts";
import { pairTitle } from "../../messages/pairTitle.ts";
import { writeShownSentence } from "../../messages/shown.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import type { AtlasState } from "../../store/atlasStore.ts";
import { selectEmbedAddress, selectViewAddress } from "../../store/selectExportView.ts";
import { selectShown } from "../../store/selectors.ts";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { Retry } from "../../ui/Retry.tsx";
import { CitationSection } from "./CitationSection.tsx";
import { DataSection } from "./DataSection.tsx";
import styles from "./ExportDialog.module.css";
import { LinkSection } from "./LinkSection.tsx";
import { type MakePicture, PictureSection } from "./PictureSection.tsx";
import { atlasAddress, useExportView } from "./useExportView.ts";
import { useSaving } from "./useSaving.ts";

interface Makers {
  readonly png: MakePicture;
  readonly svg: MakePicture;
}

/** What can be exported of the view: data, pictures, citations, the address, code for other pages. */
export function ExportDialog({ makers }: { readonly makers: Makers }) {
  const store = useAtlasStoreApi();
  const shown = useAtlas(selectShown);
  const view = useExportView();
  return (
    <ModalDialog
      title={messages.title}
      closeLabel={messages.close}
      isWide
      onClose={() => store.getState().showExport(false)}
    >
      <p className={styles.intro}>{messages.intro}</p>
      <p className={styles.sentence}>{writeShownSentence(shown)}</p>
      {view.state === "failed" && (
        <Retry text={messages.failed} label={messages.tryAgain} onRetry={view.retry} />
      )}
      {view.state === "loading" && <p role="status">{messages.loading}</p>}
      {!shown.isComplete && (
        <p role="status">{shown.isMissing ? messages.missing : messages.notComplete}</p>
      )}
      {view.state === "here" && shown.isComplete && <Sections view={view.value} makers={makers} />}
    </ModalDialog>
  );
}

function Sections({ view, makers }: { readonly view: ExportView; readonly makers: Makers }) {
  const store = useAtlasStoreApi();
  const sentence = writeShownSentence(useAtlas(selectShown));
  const saving = useSaving();
  const state = store.getState();
  const address = selectViewAddress(state, atlasAddress());
  return (
    <div className={styles.sections}>
      <div className={styles.column}>
        <DataSection view={view} sentence={sentence} address={address} saving={saving} />
        <PictureSection
          view={view}
          sentence={sentence}
          address={address}
          saving={saving}
          makers={makers}
        />
        <p role="status" className={styles.status}>
          {saving.said}
        </p>
        {saving.state === "failed" && (
          <Retry text={messages.makingFailed} label={messages.tryAgain} onRetry={saving.retry} />
        )}
      </div>
      <div className={styles.column}>
        <CitationSection
          view={view}
          citation={citeView(state, { sentence, address })}
          saving={saving}
        />
        <LinkSection
          address={address}
          embedAddress={selectEmbedAddress(state, atlasAddress())}
          sentence={sentence}
        />
      </div>
    </div>
  );
}

/** A pair is cited by the name of its page, another view by its sentence. */
function citeView(
  { atlas, selection }: AtlasState,
  { sentence, address }: { readonly sentence: string; readonly address: string },
): ViewCitation {
  const names = selection.kind === "pair" ? splitPairKey(selection.pair).map(atlas.nameOf) : [];
  return {
    title: selection.kind === "pair" ? pairTitle(...names) : sentence,
    work: messages.work,
    address,
    version: atlas.dataVersion,
    asOf: atlas.asOf,
    accessed: today(),
  };
}

/** The reader's day: the only use of the reader's clock in the atlas. */
function today(): string {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
