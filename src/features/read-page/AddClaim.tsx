import { useState } from "react";
import { readPageMessages } from "../../messages/readPage.ts";
import styles from "./Claims.module.css";
import { CLAIM_LISTS, type ClaimList, readText } from "./claims.ts";
import { blankFact } from "./fields.ts";
import { listParts } from "./listParts.ts";
import type { ReadAction } from "./readState.ts";
import type { Work } from "./work.ts";

const messages = readPageMessages.claims;

/** Adds a claim of a kind, whose form then opens. */
export function AddClaim({
  work,
  onAct,
}: {
  readonly work: Work;
  readonly onAct: (action: ReadAction) => void;
}) {
  const [list, setList] = useState<ClaimList>("events");
  const source = work.article?.source ?? firstSourceOf(work);
  const add = () => {
    onAct({ kind: "add", list, fact: blankFact(list, { parties: work.base.parties, source }) });
    if (list === "summary") setList("events");
  };
  return (
    <div className={styles.tools}>
      <select
        aria-label={messages.addOf}
        value={list}
        onChange={(event) =>
          setList(CLAIM_LISTS.find((one) => one === event.target.value) ?? "events")
        }
      >
        {CLAIM_LISTS.filter((one) => one !== "summary" || !hasSummary(work)).map((one) => (
          <option key={one} value={one}>
            {readPageMessages.lists[one]}
          </option>
        ))}
      </select>
      <button type="button" className={styles.quiet} onClick={add}>
        {messages.add}
      </button>
    </div>
  );
}

/** There is one summary; one that was left out can be taken back in. */
function hasSummary({ claims }: Work): boolean {
  return claims.some(({ list }) => list === "summary");
}

/** What is added to a dossier comes, where nobody says otherwise, from its first source. */
function firstSourceOf({ claims }: Work): string {
  const [source] = claims.flatMap(({ fact }) => listParts(fact.sources));
  return readText(source?.id);
}
