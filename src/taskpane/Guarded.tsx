import { Component } from "react";
import type { ReactNode } from "react";
import { Notice } from "./Notice";

interface GuardedProps {
  readonly children: ReactNode;
}

/** Where a view fails to draw, words take its place. */
export class Guarded extends Component<GuardedProps, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? <Notice kind="broken" /> : this.props.children;
  }
}
