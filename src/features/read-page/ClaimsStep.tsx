import { type ReactNode, useMemo, useState } from "react";
import type { PairKey } from "../../domain/partyCode.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import type { Loaded } from "../../ui/useLoaded.ts";
import { Article } from "./Article.tsx";
import { ClaimList } from "./ClaimList.tsx";
import { listNotes } from "./listNotes.ts";
import { type DraftedPage, PageOfWork } from "./PageOfWork.tsx";
import { PANES, type Pane, Panes } from "./Panes.tsx";
import type { ReadAction, ReadState } from "./readState.ts";
import type { Work } from "./work.ts";
import type { MadePage } from "./workshop.ts";

/** Draws the page of a pair over other facts. */
export type RenderPage = (pair: PairKey, page: DraftedPage) => ReactNode;

const CLAIMS_FIRST: readonly Pane[] = ["claims", "article", "page"];

/** Article, claims and page of the pair, each leading to the others. */
export function ClaimsStep({
  work,
  state,
  made,
  act,
  renderPage,
  ask,
}: {
  readonly work: Work;
  readonly state: ReadState;
  readonly made: Loaded<MadePage>;
  readonly renderPage: RenderPage | undefined;
  /** Asks, where something would be lost, before it has another article read. */
  readonly ask: (run: () => void) => void;
  readonly act: (action: ReadAction) => void;
}) {
  // A dossier that is opened has claims and no article: where there is one column, those are seen first.
  const [recent, setRecent] = useState<readonly Pane[]>(work.article ? PANES : CLAIMS_FIRST);
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
            onAdd={() => act({ kind: "go", step: "text" })}
            onOther={() => ask(() => act({ kind: "reset" }))}
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
