import type { Direction } from "./selection";

/** What a key means in a grid where no cell is being edited. */
export type KeyCommand =
  | { readonly do: "move"; readonly direction: Direction; readonly extend: boolean; readonly far: boolean }
  | { readonly do: "page"; readonly direction: "up" | "down"; readonly extend: boolean }
  | { readonly do: "home"; readonly ofSheet: boolean; readonly extend: boolean }
  | { readonly do: "end" }
  | { readonly do: "edit" }
  | { readonly do: "type"; readonly text: string }
  | { readonly do: "clear" }
  | { readonly do: "list" }
  | { readonly do: "sheet"; readonly by: 1 | -1 }
  | { readonly do: "select-all" };

export interface Key {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** The command of a key, as in Excel; null for keys that are not the grid's. */
export function keyCommand({ key, shiftKey, ctrlKey, metaKey, altKey }: Key): KeyCommand | null {
  const control = ctrlKey || metaKey;
  const arrow = ARROWS[key];
  if (arrow !== undefined)
    return altKey
      ? arrow === "down"
        ? { do: "list" }
        : null
      : { do: "move", direction: arrow, extend: shiftKey, far: control };
  switch (key) {
    case "Enter":
      return { do: "move", direction: shiftKey ? "up" : "down", extend: false, far: false };
    case "Tab":
      return { do: "move", direction: shiftKey ? "left" : "right", extend: false, far: false };
    case "PageUp":
    case "PageDown":
      if (control) return { do: "sheet", by: key === "PageDown" ? 1 : -1 };
      return { do: "page", direction: key === "PageDown" ? "down" : "up", extend: shiftKey };
    case "Home":
      return { do: "home", ofSheet: control, extend: shiftKey };
    case "End":
      return control ? { do: "end" } : null;
    case "F2":
      return { do: "edit" };
    case "Delete":
    case "Backspace":
      return { do: "clear" };
    default:
      if (control && key.toLowerCase() === "a") return { do: "select-all" };
      return !control && !altKey && [...key].length === 1 ? { do: "type", text: key } : null;
  }
}
