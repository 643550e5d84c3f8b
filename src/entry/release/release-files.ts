import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, sep } from "node:path";
import { SCHEMA_VERSIONS } from "../../cli/documents";
import { policyHeader } from "../../workbench/server/files";
import { CLIENT_FILE, CLIENT_PACKAGE } from "../../workbench/server/released-client";
import { archive, checksums, sha256 } from "./archive";
import type { Files } from "./archive";
import { releasePage } from "./release-page";
import { serverFiles } from "./server-files";
import { unifiedManifest } from "./unified-manifest";
import type { ShortDescriptions } from "./unified-manifest";
import { withHost } from "./with-host";

/** What a release is made of. */
export interface ReleaseParts {
  /** The folder of the sources' package. */
  readonly root: string;
  /** The add-in as it is built for a developer, and the workbench beside it. */
  readonly addIn: string;
  readonly workbench: string;
  /** The program that starts the workbench, as one file. */
  readonly starter: Uint8Array;
  /** Where the add-in will be served from. */
  readonly host: string;
  /** What the add-in is in a few words. */
  readonly short: ShortDescriptions;
}

/** A release: its name, and its files by their paths in the archive. */
export interface Release {
  readonly name: string;
  readonly files: Files;
}

/** Every file of a release, checksums included. The same parts make the same files. */
export function releaseFiles({ root, addIn, workbench, starter, host, short }: ReleaseParts): Release {
  const { version, engines } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    version: string;
    engines: { node: string };
  };
  const site = new Map(
    [...filesBelow(addIn)].map(([path, content]) => [
      path,
      isText(path) ? bytes(withHost(path, text(content), host)) : content,
    ]),
  );
  const manifest = text(site.get("manifest.xml") ?? new Uint8Array());
  const policy =
    policyHeader({ type: "text/html", body: site.get("taskpane.html") ?? "" })["Content-Security-Policy"] ?? "";
  const unified = unifiedManifest(manifest, short);
  const forMicrosoft365 = new Map([
    ...[...unified].map(([path, content]) => [path, bytes(content)] as const),
    ...["color.png", "outline.png"].map(
      (path) => [path, new Uint8Array(readFileSync(join(root, "assets", "microsoft-365", path)))] as const,
    ),
  ]);
  const versions = {
    product: version,
    manifest: /<Version>([\d.]+)<\/Version>/.exec(manifest)?.[1] ?? null,
    unifiedManifest: (JSON.parse(unified.get("manifest.json") ?? "{}") as { version?: string }).version ?? null,
    host,
    schemas: SCHEMA_VERSIONS,
    node: engines.node,
    officeClient: clientOf(root),
  };
  const files = new Map<string, Uint8Array>([
    ...below("site", site),
    ["manifest.xml", bytes(manifest)],
    ...below("microsoft-365", forMicrosoft365),
    ["microsoft-365.zip", archive(forMicrosoft365)],
    ...below(
      "servers",
      new Map(
        [...serverFiles({ files: [...site.keys()], policy, host })].map(([path, content]) => [path, bytes(content)]),
      ),
    ),
    ...below("workbench", filesBelow(workbench)),
    ["workbench/start.cjs", starter],
    ["workbench/client.json", bytes(json(versions.officeClient))],
    ["LICENSE", new Uint8Array(readFileSync(join(root, "LICENSE")))],
    ["third-party-notices.txt", site.get("third-party-notices.txt") ?? new Uint8Array()],
    ["versions.json", bytes(json(versions))],
    ["README.md", bytes(releasePage(version, host))],
  ]);
  files.set("SHA256SUMS", bytes(checksums(files)));
  const name = `outsourcing-decision-${version}`;
  return { name, files: below(name, files) };
}

/** Microsoft's client, which never ships: where the workbench gets it, and how it is known to be the right one. */
function clientOf(root: string) {
  const folder = join(root, "node_modules", ...CLIENT_PACKAGE.split("/"));
  const { version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as { version: string };
  const content = new Uint8Array(readFileSync(join(folder, ...CLIENT_FILE.split("/"))));
  return { package: CLIENT_PACKAGE, version, file: CLIENT_FILE, sha256: sha256(content) };
}

function filesBelow(folder: string): Files {
  const paths = readdirSync(folder, { recursive: true }).map(String);
  return new Map(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path.split(sep).join("/"), new Uint8Array(readFileSync(join(folder, path)))] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

function below(folder: string, files: Files): Map<string, Uint8Array> {
  return new Map([...files].map(([path, content]) => [`${folder}/${path}`, content]));
}

function isText(path: string): boolean {
  return /\.(xml|json|html|js|txt)$/.test(path);
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const bytes = (content: string): Uint8Array => encoder.encode(content);
const text = (content: Uint8Array): string => decoder.decode(content);
const json = (data: unknown): string => `${JSON.stringify(data, null, 2)}\n`;
