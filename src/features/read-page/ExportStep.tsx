import { Download } from "lucide-react";
import { useState } from "react";
import { readPageMessages } from "../../messages/readPage.ts";
import { saveFile } from "../../ui/saveFile.ts";
import styles from "./ExportStep.module.css";
import { nameFile } from "./nameFile.ts";
import { type ExportedFile, filesOf, type ReadAction } from "./readState.ts";
import { ToDoList } from "./ToDoList.tsx";
import { listToDo } from "./toDo.ts";
import { WordsField } from "./WordsField.tsx";
import type { SourceWords, Work } from "./work.ts";
import type { MadePage } from "./workshop.ts";
import { workshop } from "./workshopPart.ts";

const messages = readPageMessages.export;

/** Where the files are taken: what is left to do, how the text is named, the files, and what comes then. */
export function ExportStep({
  work,
  made,
  onAct,
}: {
  readonly work: Work;
  /** The page of the work, once it is there: it says what is wrong with facts. */
  readonly made: MadePage | undefined;
  readonly onAct: (action: ReadAction) => void;
}) {
  const [said, setSaid] = useState("");
  const hasArticle = work.article !== undefined;
  const save = (file: ExportedFile) =>
    workshop.load().then(
      ({ makeFile }) => {
        const { name, text, type } = makeFile(work, file);
        saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
        onAct({ kind: "took", file });
        setSaid(messages.saved(name));
      },
      () => setSaid(messages.failed),
    );
  return (
    <div className={styles.step}>
      <h3 className={styles.title}>{messages.title}</h3>
      <section aria-labelledby="read-to-do">
        <h4 id="read-to-do">{messages.toDo}</h4>
        <ToDoList work={work} toDo={listToDo(work, made)} onAct={onAct} />
      </section>
      {hasArticle && <SourceForm source={work.source} onAct={onAct} />}
      <section aria-labelledby="read-files">
        <h4 id="read-files">{messages.files}</h4>
        <ul className={styles.files}>
          {filesOf(work).map((file) => (
            <li key={file}>
              <span>{messages.file[file]}</span>
              <button type="button" className={styles.save} onClick={() => save(file)}>
                <Download size={16} aria-hidden="true" />
                {messages.save(nameFile(work, file))}
              </button>
            </li>
          ))}
        </ul>
        <p role="status" className={styles.said}>
          {said}
        </p>
      </section>
      <section aria-labelledby="read-next">
        <h4 id="read-next">{messages.next}</h4>
        <ol className={styles.next}>
          {messages.steps({ pair: work.pair, hasArticle }).map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}

const SOURCE_WORDS = ["title", "publisher", "address", "licence", "date"] as const;

function SourceForm({
  source,
  onAct,
}: {
  readonly source: SourceWords;
  readonly onAct: (action: ReadAction) => void;
}) {
  return (
    <section aria-labelledby="read-source">
      <h4 id="read-source">{messages.source}</h4>
      <p className={styles.hint}>{messages.sourceHint}</p>
      <div className={styles.fields}>
        {SOURCE_WORDS.map((key) => (
          <WordsField
            key={key}
            label={messages.words[key]}
            value={source[key]}
            onChange={(words) =>
              onAct({ kind: "name source", source: { ...source, [key]: words } })
            }
          />
        ))}
      </div>
    </section>
  );
}
