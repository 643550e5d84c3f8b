import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { createServer } from "node:https";
import type { Server } from "node:https";
import { join } from "node:path";
import { fileBelow, policyHeader } from "../../workbench/server/files";
import type { Served } from "../../workbench/server/files";
import { hostingHeaders } from "./hosting";

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** The developer's certificate for localhost, from where Microsoft's tool leaves it; null where there is none. */
export function developerCertificate(home: string): Certificate | null {
  const folder = join(home, ".office-addin-dev-certs");
  const [cert, key] = [join(folder, "localhost.crt"), join(folder, "localhost.key")];
  return existsSync(cert) && existsSync(key) ? { cert: readFileSync(cert), key: readFileSync(key) } : null;
}

/** Serves the built add-in over https, as Excel asks for. */
export function addInServer(folder: string, certificate: Certificate): Server {
  return createServer({ cert: certificate.cert, key: certificate.key }, addInAnswers(folder));
}

/** Answers requests with the files of the built add-in, by the hosting contract. */
export function addInAnswers(folder: string): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const path = pathOf(request.url ?? "/");
    const served = path === null ? null : found(folder, path);
    const headers = { ...hostingHeaders(path ?? "/"), ...policyHeader(found(folder, "taskpane.html")) };
    if (served === null) {
      response.writeHead(404, headers).end();
      return;
    }
    response.writeHead(200, { "Content-Type": served.type, ...headers });
    response.end(request.method === "HEAD" ? undefined : served.body);
  };
}

/** The path of a request; null where it is none. */
function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/su, "")).replace(/^[/\\]+/u, "/");
  } catch {
    return null;
  }
}

/** What a path leads to; nothing where the disk refuses to say. */
function found(folder: string, path: string): Served | null {
  try {
    return fileBelow(folder, path);
  } catch {
    return null;
  }
}
