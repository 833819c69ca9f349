import { Component, type ReactNode } from "react";
import { appMessages as messages } from "../messages/app.ts";
import { Retry } from "../ui/Retry.tsx";

interface BoundaryState {
  readonly hasFailed: boolean;
}

/** Keeps a fault in one region of the screen from taking the others down. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { hasFailed: false };

  static getDerivedStateFromError(): BoundaryState {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children;
    return (
      <Retry
        text={messages.regionFailed}
        label={messages.tryAgain}
        onRetry={() => this.setState({ hasFailed: false })}
      />
    );
  }
}
