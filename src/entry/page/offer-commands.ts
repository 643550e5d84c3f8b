import type { Wishes } from "./wishes";

/** The parts of Office that a command of the ribbon needs; all of them are there as soon as Microsoft's script has run. */
export interface CommandOffice {
  readonly actions: { associate(name: string, command: (event: { completed(): void }) => void): void };
  onReady(): Promise<unknown>;
  /** There once Office is ready. */
  readonly addin: { showAsTaskpane(): Promise<void> };
}

/**
 * The ribbon's *Recommend*: frees the status bar at once, keeps the wish, shows the pane.
 *
 * Excel opens the pane only after a command is completed, and loses a command that nobody offers when it asks: so this is called
 * while the page is still being parsed. Where the pane cannot be shown, the run goes on all the same.
 */
export function offerCommands(office: CommandOffice, wishes: Wishes): void {
  office.actions.associate("recommend", (event) => {
    event.completed();
    wishes.wish();
    void office
      .onReady()
      .then(() => office.addin.showAsTaskpane())
      .catch(() => undefined);
  });
}
