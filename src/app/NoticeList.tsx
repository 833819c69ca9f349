import { X } from "lucide-react";
import type { Atlas } from "../domain/atlas.ts";
import type { PartyCode } from "../domain/partyCode.ts";
import { formatList } from "../messages/format/lists.ts";
import { noticeMessages as messages } from "../messages/notices.ts";
import { useAtlas, useAtlasStoreApi } from "../store/AtlasStoreContext.tsx";
import type { AddressProblem } from "../store/addressKeys.ts";
import styles from "./Notices.module.css";

/** Each thing that was not understood in the address, in words, until the reader dismisses them. */
export function NoticeList({ problems }: { readonly problems: readonly AddressProblem[] }) {
  const store = useAtlasStoreApi();
  const atlas = useAtlas((state) => state.atlas);
  return (
    <div className={styles.notices}>
      <ul>
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)}>{describe(problem, atlas)}</li>
        ))}
      </ul>
      <button
        type="button"
        aria-label={messages.dismiss}
        onClick={() => store.getState().dismissProblems()}
      >
        <X size={16} aria-hidden="true" />
      </button>
    </div>
  );
}

function describe(problem: AddressProblem, atlas: Atlas): string {
  switch (problem.kind) {
    case "unknown-key":
      return messages.unknownKey(problem.key);
    case "unknown-value":
      return messages.unknownValue(problem.key, problem.value);
    case "same-party-twice":
      return messages.sameParty(problem.value);
    case "no-party": {
      const code = problem.code as PartyCode;
      const successors = atlas.others.find((one) => one.code === code)?.continuesAs ?? [];
      return messages.noParty(
        atlas.dependency(code)?.name ?? atlas.nameOf(code),
        formatList(successors.map(atlas.nameOf)),
        atlas.nameOf(atlas.dependency(code)?.of ?? ("" as PartyCode)),
      );
    }
    case "key-twice":
      return messages.keyTwice(problem.key);
    case "between-one":
      return messages.betweenOne(problem.value);
    case "year-outside":
      return messages.yearOutside(problem);
    case "since-not-earlier":
      return messages.sinceNotEarlier(problem.since, problem.year);
  }
}
