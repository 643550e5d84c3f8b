import { useRef, useState } from "react";
import type { EmbeddedHost } from "../emulator";
import type { Place } from "./grid/address";

/** A cell being edited. In `enter` mode, begun by typing, arrows leave the cell; in `edit` mode they move in the text. */
export interface Draft {
  readonly sheet: string;
  readonly place: Place;
  readonly text: string;
  /** The text it was opened with, null where typing began it: what is left as it was is not written anew. */
  readonly opened: string | null;
  readonly mode: "enter" | "edit";
  /** Which field has the caret. */
  readonly field: "cell" | "bar";
}

export interface Drafting {
  readonly draft: Draft | null;
  begin(draft: Draft): void;
  change(text: string): void;
  /** Writes the text into its cell; false where the workbook refuses, and the draft stays. */
  commit(): boolean;
  cancel(): void;
  /** The keyboard left the field: writes, unless it went to the pane, as Excel keeps a cell open then. */
  leave(): void;
}

/**
 * Editing a cell, as in Excel: while it lasts, the add-in cannot write.
 *
 * @param onRefusal - told why an entry was refused
 */
export function useDraft(host: EmbeddedHost, onRefusal: (why: string) => void): Drafting {
  const [draft, setDraft] = useState<Draft | null>(null);
  // What is true now, for the blur that follows a key: by then the draft may be written or given up.
  const now = useRef<Draft | null>(null);
  const become = (next: Draft | null): void => {
    now.current = next;
    host.setCellEditMode(next !== null);
    setDraft(next);
  };
  const commit = (): boolean => {
    const typed = now.current;
    if (typed === null || typed.text === typed.opened) {
      become(null);
      return true;
    }
    host.setCellEditMode(false);
    try {
      host.grid.edit(typed.sheet, typed.place.row, typed.place.column, typed.text);
    } catch (cause) {
      host.setCellEditMode(true);
      onRefusal(cause instanceof Error ? cause.message : String(cause));
      return false;
    }
    become(null);
    return true;
  };
  return {
    draft,
    begin: become,
    change: (text) => {
      if (now.current !== null) become({ ...now.current, text });
    },
    commit,
    cancel: () => become(null),
    leave: () => {
      // Where the keyboard went shows a moment later.
      setTimeout(() => {
        if (document.activeElement?.tagName !== "IFRAME" && document.hasFocus()) commit();
      });
    },
  };
}
