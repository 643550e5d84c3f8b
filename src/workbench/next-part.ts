/** The parts that F6 goes round, as in Excel: commands, sheet, pane. The sheet takes Tab for itself, so F6 is the way out. */
const PARTS = [".top-bar button", ".surface", "iframe"];

/** Takes the keyboard to the next part, or with Shift to the one before. */
export function goToNextPart(backwards: boolean): void {
  const at = PARTS.findIndex((part) => part !== ".top-bar button" && document.activeElement?.matches(part) === true);
  const from = at >= 0 ? at : document.activeElement?.closest(".sheet-side") === null ? 0 : 1;
  const next = PARTS[(from + (backwards ? PARTS.length - 1 : 1)) % PARTS.length];
  if (next === undefined) return;
  const part = document.querySelector<HTMLElement>(next);
  part?.focus({ preventScroll: true });
  if (part instanceof HTMLIFrameElement) part.contentWindow?.focus();
}
