import type { Appearance } from "../taskpane";

/** Which appearance the workbench is in, for those outside React who follow it: the pane's frame takes it for the system's. */
export interface AppearanceSwitch {
  now(): Appearance;
  set(appearance: Appearance): void;
  follow(listener: () => void): () => void;
}

export function appearanceSwitch(first: Appearance): AppearanceSwitch {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    now: () => now,
    set: (appearance) => {
      if (appearance === now) return;
      now = appearance;
      listeners.forEach((listener) => listener());
    },
    follow: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
