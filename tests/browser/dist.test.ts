import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const DIST = join(__dirname, "..", "..", "dist");
const read = (file: string): string => readFileSync(join(DIST, file), "utf8");
const scripts = (): string[] => readdirSync(DIST).filter((file) => file.endsWith(".js"));

test("holds what is deployed", () => {
  const files = readdirSync(DIST);
  for (const wanted of [
    "manifest.xml",
    "taskpane.html",
    "taskpane.js",
    "functions.js",
    "functions.json",
    "functions-fr.json",
    "worker.js",
    "support.html",
    "assets",
  ]) {
    expect(files).toContain(wanted);
  }
});

test("loads Office.js from Microsoft and never holds it", () => {
  expect(read("taskpane.html")).toMatch(/src="?https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js/);
  for (const script of scripts())
    expect(read(script)).not.toMatch(/HostBridge\.init|OfficeExtension\.HostBridge|_richApiNativeBridge/);
});

test("names nothing of the workbench", () => {
  for (const script of scripts()) expect(read(script)).not.toContain("outsourceWorkbench");
});

test("asks only its own origin and Microsoft's for anything", () => {
  const policy = /Content-Security-Policy[^>]*content="([^"]+)"/.exec(read("taskpane.html"))?.[1] ?? "";
  const origins = [...policy.matchAll(/https?:\/\/[^\s;]+/g)].map(([origin]) => origin);
  expect(new Set(origins)).toEqual(new Set(["https://appsforoffice.microsoft.com", "https://res.cdn.office.net"]));
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/'unsafe-eval'|script-src[^;]*'unsafe-inline'/);
  for (const script of scripts())
    expect(read(script)).not.toMatch(/\bfetch\("https?:|\.innerHTML\s*=\s*[^"']*location/);
});

test("each function that the metadata describes has its place in the help page", () => {
  const { functions } = JSON.parse(read("functions.json")) as { functions: { id: string; helpUrl: string }[] };
  expect(functions.length).toBeGreaterThan(10);
  const help = read("functions.html");
  for (const { helpUrl } of functions) expect(help).toContain(`id="${new URL(helpUrl).hash.slice(1)}"`);
});

test("what opens with the pane stays small; the library that reads .xlsx comes only when asked for", () => {
  const MEGABYTE = 1_000_000;
  const page = read("taskpane.html");
  const loaded = scripts().filter((script) => page.includes(`src="${script}"`) || page.includes(`src=${script}`));
  expect(loaded.sort()).toEqual(["functions.js", "taskpane.js"]);
  expect(loaded.reduce((sum, script) => sum + statSync(join(DIST, script)).size, 0)).toBeLessThan(2 * MEGABYTE);
});
