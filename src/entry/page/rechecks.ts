/** The part of `Office.context.requirements` that is asked. */
export interface Requirements {
  isSetSupported(set: string, version: string): boolean;
}

/**
 * Whether the pane may ask Excel after the user's edits by itself, and not only when it is shown again: before ExcelApi 1.19, Excel empties the user's
 * list of undoing at each question of an add-in in a shared page.
 */
export function mayRecheck(requirements: Requirements): boolean {
  return requirements.isSetSupported("ExcelApi", "1.19");
}
