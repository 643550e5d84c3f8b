import { Component } from "react";
import type { ReactNode } from "react";
import { Notice } from "./Notice";

interface GuardedProps {
  readonly children: ReactNode;
  /** Where the add-in runs, for a report to support. */
  readonly details: () => string;
}

interface GuardedState {
  readonly fault: string | null;
}

/** Where a view fails to draw, words take its place, with what support asks for. */
export class Guarded extends Component<GuardedProps, GuardedState> {
  override state: GuardedState = { fault: null };

  static getDerivedStateFromError(cause: unknown): GuardedState {
    return { fault: cause instanceof Error ? (cause.stack ?? String(cause)) : String(cause) };
  }

  override render(): ReactNode {
    const { fault } = this.state;
    if (fault === null) return this.props.children;
    return <Notice kind="broken" details={`${fault}\n\n${this.props.details()}`} />;
  }
}
