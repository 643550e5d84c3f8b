import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { extname, join, normalize, sep } from "node:path";

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".xml": "application/xml; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface Served {
  readonly type: string;
  readonly body: string | Uint8Array;
}

/** A file below a folder; null where there is none, or where the path leads out of the folder. */
export function fileBelow(folder: string, path: string): Served | null {
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder + sep) || !existsSync(file) || !statSync(file).isFile()) return null;
  return { type: TYPES[extname(file)] ?? "application/octet-stream", body: readFileSync(file) };
}

/** Where no page says what it may do, nothing may be done. */
const NOTHING = "default-src 'none'";

/**
 * A page's own policy as a header, so that whatever is served beside it (scripts of workers, refusals) is held to it as well.
 *
 * @param page - the page, with the policy in its head; null where it is not built
 */
export function policyHeader(page: Served | null): Readonly<Record<string, string>> {
  const html = page === null ? "" : Buffer.from(page.body).toString("utf8");
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/u.exec(html)?.[1];
  return { "Content-Security-Policy": policy ?? NOTHING };
}

/** The workbooks below a folder, by name. */
export function workbooksIn(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".xlsx"))
        .sort()
    : [];
}

/** Microsoft's Excel client as its package holds it. */
export function excelClient(): string {
  const root = createRequire(__filename).resolve("@microsoft/office-js/package.json");
  return readFileSync(join(root, "..", "dist", "excel-web-16.00.js"), "utf8");
}
