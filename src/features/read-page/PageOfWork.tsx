import type { ReactNode } from "react";
import { isNewEdition, reloadInNewEdition } from "../../data/newEdition.ts";
import { readPageMessages } from "../../messages/readPage.ts";
import { LoadFailure } from "../../ui/LoadFailure.tsx";
import type { Loaded } from "../../ui/useLoaded.ts";
import styles from "./ReadPage.module.css";
import type { MadePage } from "./workshop.ts";

const messages = readPageMessages.tables;

/** What a page of a pair is drawn over in the place of what the atlas has. */
export type DraftedPage = Pick<MadePage, "dossier" | "facts">;

/** The page of the pair as it would look, once what the tables know is here. */
export function PageOfWork({
  made,
  children,
}: {
  readonly made: Loaded<MadePage>;
  readonly children: (page: DraftedPage) => ReactNode;
}) {
  switch (made.state) {
    case "here":
      return children(made.value);
    case "loading":
      return (
        <p role="status" className={styles.loading}>
          {messages.loading}
        </p>
      );
    case "failed":
      return (
        <div className={styles.loading}>
          <LoadFailure
            text={messages.failed}
            isNewEdition={isNewEdition(made.error)}
            onRetry={made.retry}
            onReload={reloadInNewEdition}
          />
        </div>
      );
  }
}
