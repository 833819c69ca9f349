import { X } from "lucide-react";
import {
  type ComponentProps,
  type ReactNode,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from "react";
import { type PairKey, splitPairKey } from "../../domain/partyCode.ts";
import { formatCount } from "../../messages/format/formatFigures.ts";
import { readPageMessages as messages } from "../../messages/readPage.ts";
import { useAtlas, useAtlasStoreApi } from "../../store/AtlasStoreContext.tsx";
import type { Loaded } from "../../ui/useLoaded.ts";
import { Article } from "./Article.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { ExportStep } from "./ExportStep.tsx";
import { listNotes } from "./listNotes.ts";
import { type DraftedPage, PageOfWork } from "./PageOfWork.tsx";
import { PANES, type Pane, Panes } from "./Panes.tsx";
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
import { useReading } from "./useReading.ts";
import { countJudged, type Work } from "./work.ts";
import type { MadePage } from "./workshop.ts";

/** The page on which a text becomes the draft of a dossier, and a person finishes it. */
export function ReadPage({
  renderPage,
}: {
  /** Draws the page of a pair over other facts; without it there is none. */
  readonly renderPage?: (pair: PairKey, page: DraftedPage) => ReactNode;
}) {
  const store = useAtlasStoreApi();
  const atlas = useAtlas((state) => state.atlas);
  const [state, act] = useReducer(readReducer, EMPTY_STATE);
  const {
    state: reading,
    read,
    stop,
  } = useReading(atlas, (draft) => act({ kind: "draft", draft }));
  const made = useMadePage(state.work);
  const heading = useRef<HTMLHeadingElement>(null);
  const { step, work } = state;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each step is a page of its own, read from its head
  useEffect(
    function takeFocus() {
      heading.current?.focus();
    },
    [step],
  );
  const leave = store.getState().closePage;
  const { ask, dialog } = useLeaveGuard(isUnsaved(state), leave);
  const titleOf = (pair: PairKey) =>
    messages.pairTitle(...(splitPairKey(pair).map(atlas.nameOf) as [string, string]));
  return (
    <section className={styles.screen} data-step={step} aria-label={messages.title}>
      <header className={styles.head}>
        <h2 ref={heading} className={styles.title} tabIndex={-1}>
          {work ? titleOf(work.pair) : messages.title}
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
      {step === "text" && (
        <div className={styles.scrolled}>
          <TextStep
            state={reading}
            intoTitle={work && titleOf(work.pair)}
            onRead={(text, pair) => read(text, work?.pair ?? pair)}
            onStop={stop}
          />
        </div>
      )}
      {step === "claims" && work && (
        <ClaimsStep work={work} state={state} made={made} act={act} renderPage={renderPage} />
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
      {step !== "claims" && (
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

function ClaimsStep({
  work,
  state,
  made,
  act,
  renderPage,
}: {
  readonly work: Work;
  readonly state: ReadState;
  readonly made: Loaded<MadePage>;
  readonly renderPage: ComponentProps<typeof ReadPage>["renderPage"];
  readonly act: (action: ReadAction) => void;
}) {
  const [recent, setRecent] = useState<readonly Pane[]>(PANES);
  const open = (pane: Pane) => setRecent([pane, ...recent.filter((one) => one !== pane)]);
  const atlas = useAtlas((one) => one.atlas);
  const page = made.state === "here" ? made.value : undefined;
  const notes = useMemo(() => listNotes(work, page, atlas), [work, page, atlas]);
  return (
    <Panes
      recent={recent}
      onOpen={open}
      parts={{
        article: (
          <Article
            work={work}
            selected={state.selected}
            onSelect={(sentence) => {
              act({ kind: "select sentence", sentence });
              open("claims");
            }}
          />
        ),
        claims: (
          <ClaimList
            work={work}
            state={state}
            notes={notes}
            onAct={act}
            onShowSentence={(id) => {
              act({ kind: "select claim", id });
              open("article");
            }}
          />
        ),
        ...(renderPage && {
          page: <PageOfWork made={made}>{(one) => renderPage(work.pair, one)}</PageOfWork>,
        }),
      }}
    />
  );
}
