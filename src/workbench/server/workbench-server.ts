import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { join } from "node:path";
import { excelClient, fileBelow, policyHeader, workbooksIn } from "./files";
import type { Served } from "./files";

/** Where Excel's pages load Office.js from; here Microsoft's client comes from its package, and no network is needed. */
const LOADER = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

export interface WorkbenchServerOptions {
  /** The built add-in, as it would be deployed. */
  readonly addIn: string;
  /** The built workbench. */
  readonly workbench: string;
  /** The language to begin in; the browser's where it is null. */
  readonly language: string | null;
  /** Microsoft's Excel client; that of its package where nobody gives another. */
  readonly client?: () => string;
}

/** Serves the workbench and the add-in's unmodified page, to this machine alone. */
export function workbenchServer(options: WorkbenchServerOptions): Server {
  let client: string | null = null;
  const answer = (path: string): Served | null => {
    if (path === "/" || path === "/index.html") return fileBelow(options.workbench, "index.html");
    if (path === "/workbench/settings.json")
      return json({ samples: workbooksIn(join(options.workbench, "samples")), language: options.language });
    if (path.startsWith("/workbench/")) return fileBelow(options.workbench, path.slice("/workbench/".length));
    if (path === "/addin/office.js") {
      client ??= (options.client ?? excelClient)();
      return {
        type: "text/javascript; charset=utf-8",
        body: `${client}\n${Buffer.from(fileBelow(options.workbench, "glue.js")?.body ?? "").toString("utf8")}`,
      };
    }
    if (!path.startsWith("/addin/")) return null;
    const file = fileBelow(options.addIn, path.slice("/addin/".length));
    if (file === null || !path.endsWith(".html")) return file;
    return { ...file, body: Buffer.from(file.body).toString("utf8").replace(LOADER, "office.js") };
  };
  return createServer((request, response) => {
    // The add-in's page in its frame is held to its own policy, as Excel would hold it; everything else to the workbench's.
    const [folder, page] = isAddIn(request.url) ? [options.addIn, "taskpane.html"] : [options.workbench, "index.html"];
    respond(request, response, answer, { ...HEADERS, ...policyHeader(found(() => fileBelow(folder, page))) });
  });
}

function isAddIn(url = "/"): boolean {
  return pathOf(url)?.startsWith("/addin/") === true;
}

function respond(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (path: string) => Served | null,
  headers: Readonly<Record<string, string>>,
): void {
  const host = (request.headers.host ?? "").replace(/:\d+$/, "");
  // Another site's name that leads here is not us: the workbench answers to this machine only.
  if (!["127.0.0.1", "localhost"].includes(host) || (request.method !== "GET" && request.method !== "HEAD")) {
    response.writeHead(403, headers).end();
    return;
  }
  const path = pathOf(request.url ?? "/");
  const served = path === null ? null : found(() => answer(path));
  if (served === null) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8", ...headers }).end("Not found");
    return;
  }
  response.writeHead(200, { "Content-Type": served.type, ...headers });
  response.end(request.method === "HEAD" ? undefined : served.body);
}

/** With every answer, refusals included. */
const HEADERS = { "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff", "Referrer-Policy": "no-referrer" };

/** The path of a request, however it is written; null where it is none. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/su, "")).replace(/^[/\\]+/u, "/");
  } catch {
    return null;
  }
}

/** What a path leads to; nothing where the disk refuses to say. */
function found(look: () => Served | null): Served | null {
  try {
    return look();
  } catch {
    return null;
  }
}

function json(value: unknown): Served {
  return { type: "application/json; charset=utf-8", body: JSON.stringify(value) };
}
