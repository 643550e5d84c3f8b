import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { smallCase, workbookBytes } from "../support/workbook-bytes";

const ROOT = join(__dirname, "..", "..");

/** Runs the command from a folder of its own, and signals it once it is at work. */
function stopped(
  folder: string,
  signal: NodeJS.Signals,
  args: readonly string[],
): Promise<{ code: number | null; errors: string }> {
  return new Promise((resolve) => {
    const run = spawn(process.execPath, [join(ROOT, "command-line.cjs"), ...args], { cwd: folder });
    let errors = "";
    // The first warning of the input is said before the analysis begins.
    run.stderr.on("data", (data: Buffer) => {
      if (errors === "") run.kill(signal);
      errors += data.toString("utf8");
    });
    run.on("close", (code) => resolve({ code, errors }));
  });
}

async function folderWithCase(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "stopping-"));
  const { flows, team, offers } = smallCase();
  // A volume that its months contradict is warned of.
  const months = {
    name: "Volumes",
    headers: ["Flow", "Month", "Contacts"],
    rows: Array.from({ length: 12 }, (_, at) => ["Orders", at + 1, 90_000]),
  };
  writeFileSync(join(folder, "in.xlsx"), await workbookBytes([flows, team, offers, months]));
  return folder;
}

test.each<[NodeJS.Signals, number, string, string]>([
  ["SIGINT", 130, "en", "Stopped: nothing was written."],
  ["SIGTERM", 143, "fr", "Arrêté\u00a0: rien n’a été écrit."],
])(
  "%s during an analysis ends it at once, in words, with nothing half-written",
  async (signal, exit, language, words) => {
    const folder = await folderWithCase();
    const { code, errors } = await stopped(folder, signal, [
      "analyse",
      "in.xlsx",
      "--out",
      "out.xlsx",
      "--json",
      "run.json",
      "--lang",
      language,
    ]);
    expect(code).toBe(exit);
    expect(errors.trim().split("\n").at(-1)).toBe(words);
    expect(readdirSync(folder)).toEqual(["in.xlsx"]);
  },
  60_000,
);
