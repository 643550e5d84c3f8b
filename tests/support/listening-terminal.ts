import type { Terminal } from "../../src/cli/terminal";

/** A terminal that remembers what was said; today is 22 November 2026. */
export function listeningTerminal(): Terminal & { readonly printed: string[]; readonly errors: string[] } {
  const printed: string[] = [];
  const errors: string[] = [];
  return {
    today: "2026-11-22",
    print: (line) => void printed.push(line),
    error: (line) => void errors.push(line),
    printed,
    errors,
  };
}
