import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:https";
import type { Server } from "node:https";
import { join } from "node:path";
import { fileBelow } from "../../workbench/server/files";

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
  return createServer({ cert: certificate.cert, key: certificate.key }, (request, response) => {
    const served = fileBelow(folder, decodeURIComponent(new URL(request.url ?? "/", "https://localhost").pathname));
    if (served === null) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "Content-Type": served.type, "Cache-Control": "no-store" }).end(served.body);
  });
}
