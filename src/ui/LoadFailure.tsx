import { partMessages as messages } from "../messages/parts.ts";
import { Retry } from "./Retry.tsx";

/** Says what did not load and offers to try again, or to reload after a new edition. */
export function LoadFailure({
  text,
  isNewEdition,
  onRetry,
  onReload,
}: {
  /** What did not load; left out when it is gone with the old edition. */
  readonly text: string;
  readonly isNewEdition: boolean;
  readonly onRetry: () => void;
  readonly onReload: () => void;
}) {
  return isNewEdition ? (
    <Retry text={messages.newEdition} label={messages.reload} onRetry={onReload} />
  ) : (
    <Retry text={text} label={messages.tryAgain} onRetry={onRetry} />
  );
}
