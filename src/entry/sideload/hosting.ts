import { basename } from "node:path";

/** A day, in seconds: icons change with the version. */
const DAY = 86_400;

/**
 * Headers with which a file of the add-in is to be served; docs/administrators.md tells whoever serves it the same.
 *
 * Excel on the web reads the functions' descriptions from a page of its own, so that any origin may read them. Windows shows no icon that may not be
 * cached. Nothing forbids to be framed: on the web the pane is a frame of Excel's page.
 *
 * @param path - path of the file, e.g. `/assets/icon-32.png`
 */
export function hostingHeaders(path: string): Readonly<Record<string, string>> {
  const name = basename(path);
  return {
    "Cache-Control": name.endsWith(".png") ? `public, max-age=${DAY}` : "no-store",
    "X-Content-Type-Options": "nosniff",
    ...(/^functions[\w-]*\.json$/.test(name) ? { "Access-Control-Allow-Origin": "*" } : {}),
  };
}
