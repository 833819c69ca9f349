import type { ReactNode } from "react";
import { readPageMessages } from "../../messages/readPage.ts";
import { useAtlas } from "../../store/AtlasStoreContext.tsx";
import styles from "./ExportStep.module.css";
import type { ReadAction } from "./readState.ts";
import { tellClaim } from "./tellClaim.ts";
import { isDone, type ToDo } from "./toDo.ts";
import type { Work } from "./work.ts";

const messages = readPageMessages.export;

/** What is left to do; each claim of it can be opened. */
export function ToDoList({
  work,
  toDo,
  onAct,
}: {
  readonly work: Work;
  readonly toDo: ToDo;
  readonly onAct: (action: ReadAction) => void;
}) {
  const { copied, refused, unknownSources, unseen, notUnderstood, inLedger } = toDo;
  if (isDone(toDo)) return <p>{messages.nothing}</p>;
  const open = (id: string) => {
    onAct({ kind: "open claim", id });
  };
  return (
    <ul className={styles.toDo}>
      {copied.length > 0 && (
        <li>
          {messages.copied(copied.length)}
          <ClaimLinks work={work} ids={copied.map(({ id }) => id)} onOpen={open} />
        </li>
      )}
      {refused.length > 0 && (
        <li>
          {messages.refused(refused.length)}
          <ul className={styles.links}>
            {refused.map(({ id, path, found, allowed }) => (
              <li key={`${path.join()} ${found}`}>
                {messages.problem(found, allowed)}{" "}
                {id !== undefined && <ClaimLink work={work} id={id} onOpen={open} />}
              </li>
            ))}
          </ul>
        </li>
      )}
      {unknownSources.length > 0 && <li>{messages.unknownSources(unknownSources)}</li>}
      {unseen > 0 && <li>{messages.unseen(unseen)}</li>}
      {notUnderstood > 0 && <li>{messages.notUnderstood(notUnderstood)}</li>}
      {inLedger.length > 0 && (
        <li>
          {messages.inLedger(work.pair)}
          <ClaimLinks work={work} ids={inLedger.map(({ id }) => id)} onOpen={open} />
        </li>
      )}
      {toDo.isSourceUnnamed && <li>{messages.unnamed}</li>}
    </ul>
  );
}

interface Opening {
  readonly work: Work;
  readonly onOpen: (id: string) => void;
}

function ClaimLinks({ ids, ...opening }: Opening & { readonly ids: readonly string[] }) {
  return (
    <ul className={styles.links}>
      {ids.map((id) => (
        <li key={id}>
          <ClaimLink id={id} {...opening} />
        </li>
      ))}
    </ul>
  );
}

function ClaimLink({ work, id, onOpen }: Opening & { readonly id: string }): ReactNode {
  const atlas = useAtlas((state) => state.atlas);
  const claim = work.claims.find((one) => one.id === id);
  return (
    claim && (
      <button type="button" className={styles.link} onClick={() => onOpen(id)}>
        {tellClaim(claim, atlas)}
      </button>
    )
  );
}
