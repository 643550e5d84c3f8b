/** A text of the run inside a formula. */
export function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
