import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addInAnswers } from "../../../src/entry/sideload/add-in-server";

let folder: string;
let server: Server;
let origin: string;
const FILES = [
  "taskpane.html",
  "functions.js",
  "functions.json",
  "functions-fr.json",
  "functions.html",
  "manifest.xml",
  "assets/icon-32.png",
];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "add-in-"));
  mkdirSync(join(folder, "assets"));
  for (const file of FILES) writeFileSync(join(folder, file), "content");
  server = createServer(addInAnswers(folder));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

const headers = async (path: string): Promise<Headers> => (await fetch(`${origin}/${path}`)).headers;

test.each(["functions.json", "functions-fr.json"])(
  "any origin may read %s: Excel's page on the web does",
  async (path) => {
    const answer = await headers(path);
    expect(answer.get("access-control-allow-origin")).toBe("*");
    expect(answer.get("content-type")).toMatch(/^application\/json/);
  },
);

test("and nothing else", async () => {
  const others = FILES.filter((file) => !file.endsWith(".json"));
  const allowed = await Promise.all(
    others.map(async (path) => (await headers(path)).get("access-control-allow-origin")),
  );
  expect(allowed).toEqual(others.map(() => null));
});

test("icons may be cached: Windows shows none that may not; pages and scripts are asked for anew", async () => {
  expect((await headers("assets/icon-32.png")).get("cache-control")).toBe("public, max-age=86400");
  for (const path of ["taskpane.html", "functions.js", "functions.json"])
    expect((await headers(path)).get("cache-control")).toBe("no-store");
});

test("every page may be framed, and has its type", async () => {
  for (const path of FILES) {
    const answer = await headers(path);
    expect(answer.get("x-frame-options")).toBeNull();
    expect(answer.get("content-security-policy")).not.toContain("frame-ancestors");
  }
  expect((await headers("functions.js")).get("content-type")).toMatch(/^text\/javascript/);
  expect((await headers("taskpane.html")).get("content-type")).toMatch(/^text\/html/);
});

test("nothing is redirected, nothing outside the folder is given, and a path that is none is not found", async () => {
  const statuses = await Promise.all(
    ["", "missing.js", "..%2f..%2fpackage.json", "%ff"].map(async (path) => (await fetch(`${origin}/${path}`)).status),
  );
  expect(statuses).toEqual([404, 404, 404, 404]);
});
