import { Component, type ReactNode } from "react";
import { appMessages as messages } from "../messages/app.ts";
import { Retry } from "../ui/Retry.tsx";

/** What browsers say when a part of the code does not load: it can be gone after an update. */
const CODE_NOT_LOADED = /dynamically imported module|module script|preload/i;

interface BoundaryState {
  readonly error: Error | undefined;
}

/** Keeps a fault in one region of the screen from taking the others down. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { error: undefined };

  static getDerivedStateFromError(error: Error): BoundaryState {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (!error) return this.props.children;
    if (CODE_NOT_LOADED.test(error.message)) {
      return (
        <Retry
          text={messages.codeNotLoaded}
          label={messages.reload}
          onRetry={() => window.location.reload()}
        />
      );
    }
    return (
      <Retry
        text={messages.regionFailed}
        label={messages.tryAgain}
        onRetry={() => this.setState({ error: undefined })}
      />
    );
  }
}
