/** What the parent page lends to the pane's frame: the workbook's bridge and what Excel would know of itself. Only text and functions cross. */
export interface WorkbenchBridge {
  /** As `Office.context.displayLanguage`: `en-US`, `fr-FR`. */
  readonly displayLanguage: string;
  send(text: string): void;
  /** The frame hears the host; the last one to listen is the one that hears. */
  listen(hear: (text: string) => void): void;
  supports(set: string, version: string): boolean;
  isDark(): boolean;
  followAppearance(listener: () => void): void;
  /** F6 in the pane: the keyboard goes to the workbench's next part. */
  leave(backwards: boolean): void;
  /** A ribbon command that the frame offers. */
  offer(command: string, run: () => void): void;
}

declare global {
  interface Window {
    outsourceWorkbench?: WorkbenchBridge;
  }
}
