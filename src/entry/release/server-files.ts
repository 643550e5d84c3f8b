import { basename } from "node:path";
import { hostingHeaders } from "../sideload/hosting";

/** Media types of the add-in's files, as every server is told them. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".png": "image/png",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

/** What a server has to know: the files it serves, and the content policy of the pages. */
export interface Site {
  /** Paths below the site, without a slash in front. */
  readonly files: readonly string[];
  readonly policy: string;
  /** Where it is served from. */
  readonly host: string;
}

/**
 * The hosting contract as common servers are told it: names of files and their contents. Each says the headers of {@link hostingHeaders} for every file, the content
 * policy and the media types; none redirects, none forbids to be framed.
 *
 * @see docs/administrators.md
 */
export function serverFiles(site: Site): ReadonlyMap<string, string> {
  return new Map([
    ["nginx.conf", nginx(site)],
    ["apache/.htaccess", apache(site)],
    ["iis/web.config", iis(site)],
    ["azure-static-web-apps/staticwebapp.config.json", azure(site)],
    ["netlify-cloudflare/_headers", underscored(site)],
  ]);
}

/** Headers of a file, by the contract. */
function headersOf(file: string): Readonly<Record<string, string>> {
  return hostingHeaders(`/${file}`);
}

const SAME = ["X-Content-Type-Options"] as const;

/** What every answer bears. */
function everywhere({ policy }: Site): readonly (readonly [string, string])[] {
  const headers = headersOf("taskpane.html");
  return [
    ...SAME.map((name) => [name, headers[name] ?? ""] as const),
    ["Referrer-Policy", "no-referrer"],
    ["Content-Security-Policy", policy],
  ];
}

const CACHED = headersOf("assets/icon-32.png")["Cache-Control"] ?? "";
const FRESH = headersOf("taskpane.html")["Cache-Control"] ?? "";

/** The files that any origin may read. */
function readByAll({ files }: Site): readonly string[] {
  return files.filter((file) => headersOf(file)["Access-Control-Allow-Origin"] !== undefined);
}

/** The folder of the site on its host: empty for its root. */
function folderOf({ host }: Site): string {
  return new URL(host).pathname.replace(/\/$/, "");
}

function nginx(site: Site): string {
  const folder = folderOf(site);
  const files = "/srv/outsourcing-decision/site";
  return `# nginx: include this in the block http, and put the site below "root". The certificate is yours.
map $uri $outsource_cache {
    default    "${FRESH}";
    ~\\.png$    "${CACHED}";
}
map $uri $outsource_origin {
    default    "";
${readByAll(site)
  .map((file) => `    ~/${file.replaceAll(".", "\\.")}$    "*";`)
  .join("\n")}
}
server {
    listen 443 ssl;
    server_name ${new URL(site.host).hostname};
    # ssl_certificate     …;
    # ssl_certificate_key …;
    types {
${Object.entries(TYPES)
  .map(([end, type]) => `        ${type.replace(/;.*$/, "")} ${end.slice(1)};`)
  .join("\n")}
    }
    charset utf-8;
    charset_types text/html text/javascript application/json application/xml text/plain;
    # An empty value sends no header.
    add_header Cache-Control $outsource_cache always;
    add_header Access-Control-Allow-Origin $outsource_origin always;
${everywhere(site)
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join("\n")}
    location ${folder}/ {
        ${folder === "" ? `root ${files};` : `alias ${files}/;`}
    }
}
`;
}

function apache(site: Site): string {
  return `# Apache: put this file into the site's folder. It needs mod_headers and mod_mime, and AllowOverride FileInfo.
Options -Indexes
${Object.entries(TYPES)
  .map(([end, type]) => `AddType "${type}" ${end}`)
  .join("\n")}
${everywhere(site)
  .map(([name, value]) => `Header always set ${name} "${value}"`)
  .join("\n")}
Header always set Cache-Control "${FRESH}"
<FilesMatch "\\.png$">
    Header always set Cache-Control "${CACHED}"
</FilesMatch>
${readByAll(site)
  .map(
    (file) =>
      `<FilesMatch "^${file.replaceAll(".", "\\.")}$">\n    Header always set Access-Control-Allow-Origin "*"\n</FilesMatch>`,
  )
  .join("\n")}
`;
}

function iis(site: Site): string {
  const add = (name: string, value: string): string => `<add name="${name}" value="${escaped(value)}" />`;
  const own = (path: string, headers: readonly string[]): string => `  <location path="${path}">
    <system.webServer>
      <httpProtocol>
        <customHeaders>
${headers.map((line) => `          ${line}`).join("\n")}
        </customHeaders>
      </httpProtocol>
    </system.webServer>
  </location>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<!-- IIS: put this file into the site's folder. -->
<configuration>
  <system.webServer>
    <staticContent>
${Object.entries(TYPES)
  .map(
    ([end, type]) =>
      `      <remove fileExtension="${end}" />\n      <mimeMap fileExtension="${end}" mimeType="${type}" />`,
  )
  .join("\n")}
    </staticContent>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Powered-By" />
${[...everywhere(site), ["Cache-Control", FRESH] as const].map(([name, value]) => `        ${add(name, value)}`).join("\n")}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
${own("assets", [`<remove name="Cache-Control" />`, add("Cache-Control", CACHED)])}
${readByAll(site)
  .map((file) => own(file, [add("Access-Control-Allow-Origin", "*")]))
  .join("\n")}
</configuration>
`;
}

function azure(site: Site): string {
  const routes = [
    { route: `${folderOf(site)}/assets/*`, headers: { "Cache-Control": CACHED } },
    ...readByAll(site).map((file) => ({
      route: `${folderOf(site)}/${file}`,
      headers: { "Access-Control-Allow-Origin": "*" },
    })),
  ];
  const globalHeaders = Object.fromEntries([...everywhere(site), ["Cache-Control", FRESH]]);
  return `${JSON.stringify({ routes, globalHeaders, mimeTypes: TYPES }, null, 2)}\n`;
}

/** Rules that fit one path are added up there: so each path has one rule for what differs, and no header has two values. */
function underscored(site: Site): string {
  const rule = (path: string, headers: readonly (readonly [string, string])[]): string =>
    [`${folderOf(site)}${path}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  const fresh = site.files.filter((file) => headersOf(file)["Cache-Control"] === FRESH);
  return [
    rule("/*", everywhere(site)),
    rule("/assets/*", [["Cache-Control", CACHED]]),
    ...fresh.map((file) =>
      rule(`/${file}`, [
        ["Cache-Control", FRESH],
        ...(readByAll(site).includes(basename(file)) ? [["Access-Control-Allow-Origin", "*"] as const] : []),
      ]),
    ),
    "",
  ].join("\n");
}

function escaped(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
