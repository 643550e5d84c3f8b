import type { Book } from "./book";

/** Reads the add-in settings a saved workbook keeps. */
export function readSettings(book: Book): void {
  for (const name of [...book.names]) {
    const key = settingKey(name.name);
    if (key === null || name.visible) continue;
    const text = /^"(.*)"$/su.exec(name.formula)?.[1]?.replaceAll('""', '"');
    if (text === undefined) continue;
    try {
      book.settings.set(key, JSON.parse(text) as unknown);
      book.names.splice(book.names.indexOf(name), 1);
    } catch {
      // Somebody else's name of that form stays a name.
    }
  }
}

function settingKey(name: string): string | null {
  if (!name.startsWith(SETTING)) return null;
  try {
    return decodeURIComponent(name.slice(SETTING.length).replaceAll(".", "%"));
  } catch {
    return null;
  }
}

const SETTING = "_xlhost.";

/** The hidden names that keep the settings. A text in a formula holds at most 255 characters, so long settings are not kept. */
export function settingNames(book: Book): { name: string; formula: string }[] {
  return [...book.settings].flatMap(([key, value]) => {
    const text = JSON.stringify(value);
    if (text === undefined || text.length > 240) return [];
    const name =
      SETTING +
      encodeURIComponent(key)
        .replaceAll("%", ".")
        .replace(/[^A-Za-z0-9_.]/gu, (letter) => `.${letter.charCodeAt(0).toString(16).padStart(2, "0")}`);
    return [{ name, formula: `"${text.replaceAll('"', '""')}"` }];
  });
}
