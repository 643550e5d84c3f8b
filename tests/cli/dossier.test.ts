import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/cli/run-command";
import { listeningTerminal } from "../support/listening-terminal";
import { smallCase, workbookBytes } from "../support/workbook-bytes";

const NAME = "<b>|*Orders*";

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "dossier-"));
  const tables = Object.values(smallCase()).map((table) => ({
    ...table,
    rows: table.rows.map((row) => row.map((cell) => (cell === "Orders" ? NAME : cell))),
  }));
  writeFileSync(join(folder, "in.xlsx"), await workbookBytes(tables));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function dossier(file: string, ...more: string[]): Promise<{ code: number; text: string }> {
  const out = join(folder, file);
  const code = await runCommand(["dossier", join(folder, "in.xlsx"), "--out", out, ...more], listeningTerminal());
  return { code, text: readFileSync(out, "utf8") };
}

test.each([
  ["en", "## 1. The answer", "Made on"],
  ["fr", "## 1. La réponse", "Établi le"],
])(
  "the dossier in %s has its thirteen sections, every flow's figures, and the same bytes each time",
  async (lang, first, made) => {
    const once = await dossier("one.md", "--lang", lang);
    const again = await dossier("two.md", "--lang", lang);
    expect(once.code).toBe(0);
    expect(again.text).toBe(once.text);
    expect(once.text).toContain(first);
    expect(once.text.match(/^## /gm)).toHaveLength(13);
    expect(once.text.split("\n").filter((line) => line.startsWith(made))).toHaveLength(1);
    for (const flow of ["After-sales", "Letters"]) expect(once.text).toContain(`### ${flow}`);
  },
);

test("a name stays text, in Markdown and in HTML", async () => {
  const { text } = await dossier("name.md");
  expect(text).toContain("### &lt;b>\\|\\*Orders\\*");
  expect(text).not.toContain("<b>");
  const page = (await dossier("name.html")).text;
  expect(page).toContain("<h3>&lt;b&gt;|*Orders*</h3>");
  expect(page).not.toMatch(/<b>|<script|https?:/);
});

test("without a file to write it says how it is called", async () => {
  const terminal = listeningTerminal();
  expect(await runCommand(["dossier", join(folder, "in.xlsx")], terminal)).toBe(2);
  expect(terminal.errors.join("\n")).toContain("dossier -- BOOK.xlsx --out");
});
