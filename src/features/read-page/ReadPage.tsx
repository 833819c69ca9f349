import { X } from "lucide-react";
import { useEffect, useReducer, useRef } from "react";
import { isNewEdition, reloadInNewEdition } from "../../data/newEdition.ts";
import { type PairKey, splitPairKey } from "../../domain/partyCode.ts";
import { formatCount } from "../../messages/format/formatFigures.ts";
import { readPageMessages as messages } from "../../messages/readPage.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import { LoadFailure } from "../../ui/LoadFailure.tsx";
import { ClaimsStep, type RenderPage } from "./ClaimsStep.tsx";
import { ExportStep } from "./ExportStep.tsx";
import styles from "./ReadPage.module.css";
import {
  EMPTY_STATE,
  isUnsaved,
  type ReadAction,
  type ReadState,
  readReducer,
} from "./readState.ts";
import { TextStep } from "./TextStep.tsx";
import { useLeaveGuard } from "./useLeaveGuard.tsx";
import { useMadePage } from "./useMadePage.ts";
import { type OpenedPair, useOpenedPair } from "./useOpenedPair.ts";
import { useReading } from "./useReading.ts";
import { countJudged, type Work } from "./work.ts";

/** The page on which a text becomes the draft of a dossier, and a person finishes it. */
export function ReadPage({
  renderPage,
}: {
  /** Draws the page of a pair over other facts; without it there is none. */
  readonly renderPage?: RenderPage;
}) {
  const store = useAtlasStoreApi();
  const atlas = useAtlas((state) => state.atlas);
  const [state, act] = useReducer(readReducer, EMPTY_STATE);
  const {
    state: reading,
    read,
    stop,
  } = useReading(atlas, {
    hasWork: state.work !== undefined,
    onDraft: (draft, opened) => act({ kind: "draft", draft, opened }),
  });
  const opening = useOpenedPair(act);
  const made = useMadePage(state.work);
  const heading = useRef<HTMLHeadingElement>(null);
  const { step, work } = state;
  const isEditing = state.edited !== undefined;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is a page of its own, read from its head
  useEffect(
    function takeFocus() {
      // A form that was asked for has the focus.
      if (!isEditing) heading.current?.focus();
    },
    [step],
  );
  const leave = store.getState().closePage;
  const { ask, dialog } = useLeaveGuard(isUnsaved(state), leave);
  const titleOf = (pair: PairKey) => messages.pairTitle(...splitPairKey(pair).map(atlas.nameOf));
  return (
    <section className={styles.screen} data-step={step} aria-label={messages.title}>
      <header className={styles.head}>
        <h2 ref={heading} className={styles.title} tabIndex={-1}>
          {work ? messages.draftOf(titleOf(work.pair)) : messages.title}
        </h2>
        {work && <Progress work={work} />}
        {work && <Steps state={state} act={act} ask={ask} />}
        <button
          type="button"
          className={styles.close}
          aria-label={messages.close}
          title={messages.close}
          onClick={() => ask(leave)}
        >
          <X size={20} aria-hidden="true" />
        </button>
      </header>
      {step === "text" && opening.state !== "none" && <Opening opening={opening} />}
      {step === "text" && opening.state === "none" && (
        <div className={styles.scrolled}>
          <TextStep
            state={reading}
            intoTitle={work && titleOf(work.pair)}
            onRead={(text, pair) => read(text, work?.pair ?? pair)}
            onStop={stop}
          >
            {work && (
              <button
                type="button"
                className={styles.quiet}
                onClick={() => act({ kind: "go", step: "claims" })}
              >
                {messages.text.back}
              </button>
            )}
          </TextStep>
        </div>
      )}
      {step === "claims" && work && (
        <ClaimsStep
          work={work}
          state={state}
          made={made}
          act={act}
          renderPage={renderPage}
          ask={ask}
        />
      )}
      {step === "export" && work && (
        <div className={styles.scrolled}>
          <ExportStep
            work={work}
            made={made.state === "here" ? made.value : undefined}
            onAct={act}
          />
        </div>
      )}
      {dialog}
    </section>
  );
}

/** A dossier that was asked for is on its way, or does not come. */
function Opening({ opening }: { readonly opening: OpenedPair }) {
  return (
    <div className={styles.loading}>
      {opening.state === "failed" ? (
        <LoadFailure
          text={messages.openingFailed}
          isNewEdition={isNewEdition(opening.error)}
          onRetry={opening.retry}
          onReload={reloadInNewEdition}
        />
      ) : (
        <p role="status">{messages.opening}</p>
      )}
    </div>
  );
}

/** What leads from one step to another. */
function Steps({
  state: { step, work },
  act,
  ask,
}: {
  readonly state: ReadState;
  readonly act: (action: ReadAction) => void;
  readonly ask: (run: () => void) => void;
}) {
  const toClaims = () => act({ kind: "go", step: "claims" });
  return (
    <div className={styles.steps}>
      {step === "export" && work?.article && (
        <button
          type="button"
          className={styles.quiet}
          onClick={() => ask(() => act({ kind: "reset" }))}
        >
          {messages.export.another}
        </button>
      )}
      {step === "export" && (
        <button type="button" className={styles.quiet} onClick={toClaims}>
          {messages.export.back}
        </button>
      )}
      {step === "claims" && (
        <button
          type="button"
          className={styles.strong}
          onClick={() => act({ kind: "go", step: "export" })}
        >
          {messages.export.open}
        </button>
      )}
    </div>
  );
}

function Progress({ work }: { readonly work: Work }) {
  const { judged, all } = countJudged(work);
  return (
    <p className={styles.progress} role="status">
      {messages.progress(formatCount(judged), formatCount(all))}
    </p>
  );
}
