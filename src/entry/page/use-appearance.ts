import { useSyncExternalStore } from "react";
import type { Appearance } from "../../taskpane";

const system = typeof window.matchMedia === "function" ? window.matchMedia("(prefers-color-scheme: dark)") : null;

/** Office's theme where it tells one, else the system's, followed as it changes: Excel on the web tells none. */
export function useAppearance(): Appearance {
  return useSyncExternalStore(
    (listener) => {
      system?.addEventListener("change", listener);
      return () => system?.removeEventListener("change", listener);
    },
    () => officeAppearance() ?? (system?.matches === true ? "dark" : "light"),
  );
}

function officeAppearance(): Appearance | null {
  // Read afresh each time; it is undefined on the web, whatever its type says.
  const theme = (typeof Office === "undefined" ? undefined : Office.context?.officeTheme) as
    Office.OfficeTheme | undefined;
  if (theme === undefined) return null;
  return isDark(theme.bodyBackgroundColor) ? "dark" : "light";
}

const HALF = 128;

/** Whether a colour `#RRGGBB` is nearer to black, by its perceived brightness. */
export function isDark(colour: string): boolean {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  if (match === null) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < HALF;
}
