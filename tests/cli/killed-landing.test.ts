import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { runCommand } from "../../src/cli/run-command";
import { mendedFiles, writeOutputFiles } from "../../src/cli/output-files";
import { listeningTerminal } from "../support/listening-terminal";

const ROOT = join(__dirname, "..", "..");
const folder = mkdtempSync(join(tmpdir(), "killed-"));
const writer = join(folder, "writer.cjs");

beforeAll(() => {
  buildSync({
    stdin: {
      contents: `import { writeOutputFiles } from "./src/cli/output-files";
        const [folder] = process.argv.slice(2);
        writeOutputFiles([{ path: folder + "/data/run.json", content: "new data" }, { path: folder + "/book.xlsx", content: "new book" }]);`,
      resolveDir: ROOT,
    },
    bundle: true,
    platform: "node",
    target: "node20",
    outfile: join(folder, "bundle.cjs"),
    logLevel: "warning",
  });
  // The run ends itself, as hard as the system can, before its n-th change of a name or removal.
  writeFileSync(
    writer,
    `const fs = require("node:fs");
     let left = Number(process.argv[3]);
     for (const name of ["renameSync", "rmSync", "writeFileSync"]) {
       const act = fs[name];
       fs[name] = (...given) => {
         if (left-- === 0) process.kill(process.pid, "SIGKILL");
         return act(...given);
       };
     }
     require("./bundle.cjs");`,
  );
});

interface After {
  readonly ended: boolean;
  readonly place: string;
}

/** A folder with both files of an earlier run, in which a run was killed before its n-th step. */
function killedBefore(step: number): After {
  const place = mkdtempSync(join(folder, "run-"));
  mkdirSync(join(place, "data"));
  writeFileSync(join(place, "data", "run.json"), "old data");
  writeFileSync(join(place, "book.xlsx"), "old book");
  const { signal } = spawnSync(process.execPath, [writer, place, String(step)]);
  return { ended: signal === null, place };
}

const textOf = (path: string): string => (existsSync(path) ? readFileSync(path, "utf8") : "none");

const filesOf = (place: string): string[] => [
  textOf(join(place, "data", "run.json")),
  textOf(join(place, "book.xlsx")),
];

test("wherever a run is killed while it writes, the next one that names either file finds both of that run, or both of before", () => {
  const seen = new Set<string>();
  for (let step = 0; ; step += 1) {
    const { ended, place } = killedBefore(step);
    // Half of them by the one file, half by the other.
    const named = step % 2 === 0 ? join(place, "book.xlsx") : join(place, "data", "run.json");
    const other = step % 2 === 0 ? join(place, "data", "run.json") : join(place, "book.xlsx");
    mendedFiles(["--json", named]);
    const both = filesOf(place);
    expect([
      ["old data", "old book"],
      ["new data", "new book"],
    ]).toContainEqual(both);
    seen.add(both[0] ?? "");
    mendedFiles([other]);
    expect(filesOf(place)).toEqual(both);
    expect(readdirSync(place).sort()).toEqual(["book.xlsx", "data"]);
    expect(readdirSync(join(place, "data"))).toEqual(["run.json"]);
    if (ended) break;
  }
  expect(seen).toEqual(new Set(["old data", "new data"]));
}, 60_000);

test("the next command says which files it put in their places", async () => {
  let step = 0;
  let after = killedBefore(step);
  const isBetween = (): boolean => filesOf(after.place).join() === "new data,old book";
  const isThere = (): boolean => existsSync(join(after.place, "data", "run.json"));
  while (!isThere() || !isBetween()) after = killedBefore((step += 1));
  const terminal = listeningTerminal();
  await runCommand(["analyse", join(after.place, "book.xlsx")], terminal);
  expect(terminal.errors[0]).toBe(
    `A run was ended while it wrote; its files are now all in their places: ${join(after.place, "book.xlsx")}.`,
  );
}, 60_000);

test("a note that names files elsewhere moves only what its own run left there", () => {
  const place = mkdtempSync(join(folder, "note-"));
  mkdirSync(join(place, "in"));
  writeFileSync(join(place, "secret"), "mine");
  writeFileSync(join(place, "in", "a.json.2147483647.landing.part"), '["../secret", "a.json", 5]');
  writeFileSync(join(place, "in", "b.json.2147483647.landing.part"), "not a note");
  writeOutputFiles([
    { path: join(place, "in", "a.json"), content: "a" },
    { path: join(place, "in", "b.json"), content: "b" },
  ]);
  expect(readFileSync(join(place, "secret"), "utf8")).toBe("mine");
  expect(readdirSync(join(place, "in")).sort()).toEqual(["a.json", "b.json"]);
});
