import { X } from "lucide-react";
import { appMessages as messages } from "../messages/app.ts";
import { useAtlas, useAtlasStoreApi } from "../store/AtlasStoreContext.tsx";
import type { AddressProblem } from "../store/address.ts";
import styles from "./Notices.module.css";

/** What was not understood in the address. */
export function Notices() {
  const store = useAtlasStoreApi();
  const problems = useAtlas((state) => state.problems);
  return (
    <div className={styles.region} role="alert">
      {problems.length > 0 && (
        <div className={styles.notices}>
          <ul>
            {problems.map((problem) => (
              <li key={JSON.stringify(problem)}>{describe(problem)}</li>
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
      )}
    </div>
  );
}

function describe(problem: AddressProblem): string {
  switch (problem.kind) {
    case "unknown-key":
      return messages.unknownKey(problem.key);
    case "unknown-value":
      return messages.unknownValue(problem.key, problem.value);
    case "same-party-twice":
      return messages.sameParty(problem.value);
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
