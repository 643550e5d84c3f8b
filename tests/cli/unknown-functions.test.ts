import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { runCommand } from "../../src/cli/run-command";
import { openHost } from "../../src/emulator";
import { listeningTerminal } from "../support/listening-terminal";
import { smallCase, workbookBytes } from "../support/workbook-bytes";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "unknown-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A workbook with functions that are not known here, far from the tables, and without their results: as programs write it that calculate nothing. */
async function withUnknown(name: string, bytes: Uint8Array | undefined): Promise<string> {
  const host = await openHost(bytes === undefined ? {} : { xlsx: bytes });
  const sheet = host.grid.sheets()[0]?.name ?? "";
  host.grid.edit(sheet, 90, 40, "=GROUPBY(A1:A2,A1:A2,SUM)");
  host.grid.edit(sheet, 91, 40, "=IFERROR(SHOP.VAT(4),0)");
  const path = join(folder, name);
  const files = Object.entries(unzipSync(await host.save())).map(([part, content]) => {
    const text = part.endsWith(".xml") ? strFromU8(content).replace(/(<\/f>)<v>[^<]*<\/v>/gu, "$1") : null;
    return [part, text === null ? content : strToU8(text)] as const;
  });
  writeFileSync(path, zipSync(Object.fromEntries(files)));
  return path;
}

const flowless = () => {
  const { team, offers } = smallCase();
  return workbookBytes([team, offers]);
};

// Each command that reads a workbook, and each way in which it ends.
test.each<[string, (small: string, empty: string, partial: string) => readonly string[]]>([
  ["analyse, to its end", (small) => ["analyse", small]],
  ["analyse, checks alone", (small) => ["analyse", small, "--check-only"]],
  ["analyse, without tables", (_, empty) => ["analyse", empty]],
  ["analyse, refused", (_small, _empty, partial) => ["analyse", partial]],
  ["tender", (small) => ["tender", small]],
  ["actuals", (small) => ["actuals", small]],
  ["offers", (small) => ["offers", small, small]],
  ["specify", (small) => ["specify", small, "--out", join(folder, "papers")]],
  ["dossier", (small) => ["dossier", small, "--out", join(folder, "dossier.md")]],
])("%s: functions that are not known are named, with their cells, in words and as data", async (_, argumentsOf) => {
  const small = await withUnknown("small.xlsx", await workbookBytes(Object.values(smallCase())));
  const [empty, partial] = [
    await withUnknown("empty.xlsx", undefined),
    await withUnknown("part.xlsx", await flowless()),
  ];
  const json = join(folder, "run.json");
  rmSync(json, { force: true });
  const terminal = listeningTerminal();
  await runCommand([...argumentsOf(small, empty, partial), "--json", json], terminal);
  const told = terminal.errors.join("\n");
  expect(told).toMatch(/AO91: .*GROUPBY/u);
  expect(told).toMatch(/AO92: .*SHOP\.VAT/u);
  expect(existsSync(json)).toBe(true);
  const { unknownFunctions } = JSON.parse(readFileSync(json, "utf8")) as {
    unknownFunctions: readonly { name: string; cells: readonly string[] }[];
  };
  const named = unknownFunctions.map(({ name, cells }) => `${name} ${cells.join()}`).join("\n");
  expect(named).toMatch(/GROUPBY .*AO91/u);
  expect(named).toMatch(/SHOP\.VAT .*AO92/u);
});
