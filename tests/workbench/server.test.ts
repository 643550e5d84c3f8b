/** @jest-environment node */
import { mkdtempSync, writeFileSync } from "node:fs";
import { connect, type AddressInfo } from "node:net";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { addInAnswers } from "../../src/entry/sideload/add-in-server";
import { workbenchServer } from "../../src/workbench/server/workbench-server";

const folder = mkdtempSync(join(tmpdir(), "served-"));
const POLICY = "default-src 'none'; script-src 'self'";
const HEAD = `<meta\n http-equiv="Content-Security-Policy"\n content="${POLICY}" />`;
for (const page of ["index.html", "taskpane.html"]) writeFileSync(join(folder, page), `${HEAD}<p>here</p>`);

/** A request as somebody's hand writes it: no client puts the path right. */
function ask(server: Server, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect((server.address() as AddressInfo).port, "127.0.0.1", () =>
      socket.write(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n`),
    );
    let text = "";
    socket.on("data", (data: Buffer) => (text += data.toString("latin1")));
    socket.on("end", () => resolve(text));
    socket.on("error", reject);
  });
}

const PATHS = [
  "//",
  "/%",
  "/%00",
  "/%2e%2e/%2e%2e/etc/passwd",
  "/..%5c..",
  "/addin/%E0%A4%A",
  "/addin/",
  "/workbench/..",
  "http://[",
  "/?%",
  "*",
];

describe.each<[string, () => Server]>([
  ["the workbench", () => workbenchServer({ addIn: folder, workbench: folder, language: null })],
  ["the add-in", () => createServer(addInAnswers(folder))],
])("%s", (_, make) => {
  test("answers any path, with its headers, and goes on", async () => {
    const server = make();
    await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
    try {
      for (const path of PATHS) {
        const answer = await ask(server, path);
        expect([path, /^HTTP\/1\.1 (200|403|404) /u.test(answer)]).toEqual([path, true]);
        expect(answer).toContain("X-Content-Type-Options: nosniff");
        expect(answer).toContain(`Content-Security-Policy: ${POLICY}`);
        expect(answer).not.toContain("root:");
      }
      expect(await ask(server, "/index.html")).toContain("<p>here</p>");
    } finally {
      await new Promise((closed) => server.close(closed));
    }
  });
});
