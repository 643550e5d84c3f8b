import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Microsoft's client for Excel: its package, and its file in it. It is never part of a release. */
export const CLIENT_PACKAGE = "@microsoft/office-js";
export const CLIENT_FILE = "dist/excel-web-16.00.js";

/** The client that a release was made and tested with. */
export interface ClientTerms {
  readonly package: string;
  readonly version: string;
  readonly file: string;
  readonly sha256: string;
}

/** There is no client, or another than the one asked for; the message says what to do. */
export class NoClient extends Error {
  override readonly name = "NoClient";
}

/**
 * Microsoft's client as a release finds it: the file that its user names, the one that was fetched before, or the one that npm now fetches.
 *
 * @param folder - where it is kept
 * @param path - the file that the user names; null where none
 * @param tell - says that something is fetched, before it is
 * @throws {@link NoClient} where it cannot be had, or is another
 */
export function releasedClient(
  terms: ClientTerms,
  folder: string,
  path: string | null,
  tell: (words: string) => void,
): string {
  const kept = join(folder, "node_modules", ...terms.package.split("/"), ...terms.file.split("/"));
  if (path === null && !existsSync(kept)) fetchClient(terms, folder, tell);
  const file = path ?? kept;
  const content = contentOf(file);
  const found = createHash("sha256").update(content).digest("hex");
  if (found === terms.sha256) return content.toString("utf8");
  throw new NoClient(
    `${file} is not ${terms.file} of ${terms.package} ${terms.version}: SHA-256 ${terms.sha256} is accepted, ${found} was found.`,
  );
}

function contentOf(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    throw new NoClient(`${file} cannot be read.`);
  }
}

function fetchClient(
  { package: name, version, file }: ClientTerms,
  folder: string,
  tell: (words: string) => void,
): void {
  tell(`Microsoft’s ${name} ${version} is fetched from npm, once, into ${folder}`);
  const isWindows = process.platform === "win32";
  try {
    mkdirSync(folder, { recursive: true });
    execFileSync(
      isWindows ? "npm.cmd" : "npm",
      [
        "install",
        "--prefix",
        isWindows ? `"${folder}"` : folder,
        "--no-save",
        "--no-package-lock",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
        `${name}@${version}`,
      ],
      { shell: isWindows, stdio: ["ignore", "ignore", "ignore"] },
    );
  } catch {
    throw new NoClient(
      `npm could not fetch ${name} ${version}. Where there is no network, take ${file} out of that package elsewhere and name it: --client excel-web-16.00.js`,
    );
  }
}
