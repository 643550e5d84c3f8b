import { useState } from "react";
import type { EmbeddedHost } from "../../host";
import type { Place } from "./grid/address";

/** A cell being edited. In `enter` mode, begun by typing, arrows leave the cell; in `edit` mode they move in the text. */
export interface Draft {
  readonly sheet: string;
  readonly place: Place;
  readonly text: string;
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
}

/**
 * Editing a cell, as in Excel: while it lasts, the add-in cannot write.
 *
 * @param onRefusal - told why an entry was refused
 */
export function useDraft(host: EmbeddedHost, onRefusal: (why: string) => void): Drafting {
  const [draft, setDraft] = useState<Draft | null>(null);
  const become = (next: Draft | null): void => {
    host.setCellEditMode(next !== null);
    setDraft(next);
  };
  return {
    draft,
    begin: become,
    change: (text) => {
      if (draft !== null) become({ ...draft, text });
    },
    commit: () => {
      if (draft === null) return true;
      host.setCellEditMode(false);
      try {
        host.grid.edit(draft.sheet, draft.place.row, draft.place.column, draft.text);
      } catch (cause) {
        host.setCellEditMode(true);
        onRefusal(cause instanceof Error ? cause.message : String(cause));
        return false;
      }
      setDraft(null);
      return true;
    },
    cancel: () => become(null),
  };
}
