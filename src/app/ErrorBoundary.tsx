import { Component, type ReactNode } from "react";
import { forgetFiles } from "../data/loadFile.ts";
import { appMessages as messages } from "../messages/app.ts";
import { Retry } from "../ui/Retry.tsx";

interface BoundaryProps {
  readonly children: ReactNode;
  /** Keys of the files that the region shows: one of them may hold the fault. */
  readonly files?: RegExp;
  /** What is shown in place of the region; by default a sentence and a way to try again. */
  readonly renderFailure?: (retry: () => void) => ReactNode;
}

interface BoundaryState {
  readonly hasFailed: boolean;
}

/**
 * Keeps a fault in one region of the screen from taking the others down. To try again asks anew for
 * the files of the region: rendered from the same ones it would fail again.
 */
export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): BoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    const { children, files, renderFailure = showFailure } = this.props;
    if (!this.state.hasFailed) return children;
    return renderFailure(() => {
      if (files) forgetFiles(files);
      this.setState({ hasFailed: false });
    });
  }
}

function showFailure(retry: () => void): ReactNode {
  return <Retry text={messages.regionFailed} label={messages.tryAgain} onRetry={retry} />;
}
