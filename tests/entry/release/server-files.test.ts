import { JSDOM } from "jsdom";
import { serverFiles } from "../../../src/entry/release/server-files";
import { hostingHeaders } from "../../../src/entry/sideload/hosting";

const FILES = [
  "taskpane.html",
  "functions.js",
  "functions.json",
  "functions-fr.json",
  "functions.html",
  "manifest.xml",
  "assets/icon-32.png",
];
const POLICY = "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com";
const site = (host: string) => serverFiles({ files: FILES, policy: POLICY, host });
const AT_ROOT = "https://addins.example.com";

type Headers = Readonly<Record<string, string>>;

/** What the contract says of a file, with the content policy. */
const promised = (file: string): Headers => ({
  ...hostingHeaders(`/${file}`),
  "Content-Security-Policy": POLICY,
  "Referrer-Policy": "no-referrer",
});

/** Each server's file, read as that server reads it: the headers of a path. Nothing of what wrote it is used. */
const READERS: Readonly<Record<string, (config: string, file: string) => Headers>> = {
  "nginx.conf": (config, file) => {
    const maps = new Map(
      [...config.matchAll(/map \$uri (\$\w+) \{([^}]*)\}/g)].map(([, name = "", body = ""]) => [name, body]),
    );
    const valueOf = (value: string): string => {
      const body = maps.get(value);
      if (body === undefined) return value.replace(/^"|"$/g, "");
      const rows = [...body.matchAll(/^\s*(\S+)\s+"([^"]*)";$/gm)].map(([, pattern = "", given = ""]) => ({
        pattern,
        given,
      }));
      const found = rows.find(
        ({ pattern }) => pattern.startsWith("~") && new RegExp(pattern.slice(1)).test(`/${file}`),
      );
      return (found ?? rows.find(({ pattern }) => pattern === "default"))?.given ?? "";
    };
    const headers = [...config.matchAll(/add_header (\S+) (\$\w+|"[^"]*") always;/g)];
    return Object.fromEntries(
      headers.map(([, name = "", value = ""]) => [name, valueOf(value)]).filter(([, value]) => value !== ""),
    );
  },
  "apache/.htaccess": (config, file) => {
    const name = file.split("/").at(-1) ?? "";
    const inside = [...config.matchAll(/<FilesMatch "([^"]+)">\n([^<]*)<\/FilesMatch>/g)]
      .filter(([, pattern = ""]) => new RegExp(pattern).test(name))
      .map(([, , body]) => body);
    const everywhere = config.replace(/<FilesMatch[^>]*>[^<]*<\/FilesMatch>/g, "");
    return Object.fromEntries(
      [everywhere, ...inside].flatMap((text = "") =>
        [...text.matchAll(/Header always set (\S+) "([^"]*)"/g)].map(([, header = "", value = ""]) => [header, value]),
      ),
    );
  },
  "iis/web.config": (config, file) => {
    const { window } = new JSDOM(config, { contentType: "text/xml" });
    const headers = new Map<string, string>();
    for (const list of window.document.querySelectorAll("customHeaders")) {
      const path = list.closest("location")?.getAttribute("path");
      if (path !== undefined && path !== null && file !== path && !file.startsWith(`${path}/`)) continue;
      for (const each of list.children) {
        const name = each.getAttribute("name") ?? "";
        if (each.localName === "remove") headers.delete(name);
        else if (headers.has(name)) throw new Error(`IIS refuses two entries of ${name}`);
        else headers.set(name, each.getAttribute("value") ?? "");
      }
    }
    return Object.fromEntries(headers);
  },
  "azure-static-web-apps/staticwebapp.config.json": (config, file) => {
    const { routes, globalHeaders } = JSON.parse(config) as {
      routes: readonly { route: string; headers: Headers }[];
      globalHeaders: Headers;
    };
    const found = routes.find(
      ({ route }) => route === `/${file}` || (route.endsWith("/*") && `/${file}`.startsWith(route.slice(0, -1))),
    );
    return { ...globalHeaders, ...found?.headers };
  },
  "netlify-cloudflare/_headers": (config, file) => {
    const headers = new Map<string, string>();
    let isMeant = false;
    for (const line of config.split("\n").filter((each) => each !== "")) {
      const [, name = "", value = ""] = /^ {2}([\w-]+): (.*)$/.exec(line) ?? [];
      if (name === "")
        isMeant = line === `/${file}` || (line.endsWith("/*") && `/${file}`.startsWith(line.slice(0, -1)));
      // Values of several rules that fit would be joined by a comma.
      else if (isMeant) headers.set(name, headers.has(name) ? `${headers.get(name) ?? ""}, ${value}` : value);
    }
    return Object.fromEntries(headers);
  },
};

describe.each(Object.keys(READERS))("%s", (name) => {
  const config = site(AT_ROOT).get(name) ?? "";

  test.each(FILES)("serves %s by the hosting contract", (file) => {
    expect(READERS[name]?.(config, file)).toEqual(promised(file));
  });

  test("forbids no frame and redirects nothing", () => {
    expect(config).not.toMatch(/X-Frame-Options|frame-ancestors|\b30[1278]\b|redirect|rewrite/i);
  });
});

test("there is a file for each server that is read here, and each says the media types", () => {
  const files = site(AT_ROOT);
  expect([...files.keys()].sort()).toEqual(Object.keys(READERS).sort());
  for (const [name, config] of files)
    if (!name.endsWith("_headers"))
      for (const type of ["text/html", "text/javascript", "application/json", "image/png"])
        expect([name, config]).toEqual([name, expect.stringContaining(type)]);
});

test("a folder below a host stands before the paths of those servers that name whole paths", () => {
  const files = site(`${AT_ROOT}/outsourcing`);
  expect(files.get("nginx.conf")).toContain("location /outsourcing/ {\n        alias ");
  expect(files.get("nginx.conf")).toContain("server_name addins.example.com;");
  expect(files.get("netlify-cloudflare/_headers")).toMatch(/^\/outsourcing\/\*\n/);
  expect(files.get("azure-static-web-apps/staticwebapp.config.json")).toContain('"/outsourcing/functions.json"');
});
