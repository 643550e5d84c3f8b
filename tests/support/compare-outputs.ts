/**
 * `npm run compare -- OLD_FOLDER`: what another checkout says and what this one says, byte for byte.
 *
 * Both answer every sample workbook by the command line, on one day, and every case of `samples/cases` in both languages. The JSON and the texts must be equal
 * to the byte, the written workbooks part by part, save the moment at which they were written and names drawn by chance. The samples are this checkout's.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { inflateRawSync } from "node:zlib";
import type * as Cli from "../../src/cli/run-command";
import type * as Decision from "../../src/decision";
import type { Inputs } from "../../src/engine/records";
import type { Language } from "../../src/language";
import type * as Report from "../../src/report";
import { CONTEXT } from "./economics";
import type * as Keyed from "./keyed";
import type { StatedInputs } from "./keyed";

const HERE = resolve(__dirname, "../..");
const SAMPLES = join(HERE, "samples");
const LANGUAGES: readonly Language[] = ["en", "fr"];
/** A few draws say whether confidence is told alike. */
const DRAWS = 300;

/** A room by the paths it has had, the newest first. */
async function room<Room>(folder: string, ...paths: readonly string[]): Promise<Room> {
  const found = paths.map((path) => join(folder, "src", path)).find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${folder} has none of ${paths.join(", ")}`);
  return (await import(pathToFileURL(found).href)) as Room;
}

/** How a checkout gives names their keys; the first ones compared names as they were written. */
async function keysIn(folder: string): Promise<(stated: StatedInputs) => Inputs> {
  const path = join(folder, "tests/support/keyed.ts");
  if (!existsSync(path)) return (stated) => stated as Inputs;
  return ((await import(pathToFileURL(path).href)) as typeof Keyed).keyed;
}

/** Writes everything that a checkout answers into `to`. */
async function answer(folder: string, to: string): Promise<void> {
  const { analyse } = await room<typeof Decision>(folder, "decision/index.ts", "analysis/index.ts");
  const { recommendationPlan, runJson, summaryText } = await room<typeof Report>(folder, "report/index.ts");
  const { runCommand } = await room<typeof Cli>(folder, "cli/run-command.ts", "entry/command-line/run-command.ts");
  const keyed = await keysIn(folder);
  const write = (name: string, value: unknown): void =>
    writeFileSync(join(to, name), typeof value === "string" ? value : JSON.stringify(value, null, 1));

  for (const file of readdirSync(join(SAMPLES, "cases")).filter((each) => each.endsWith(".json"))) {
    const inputs = keyed(JSON.parse(readFileSync(join(SAMPLES, "cases", file), "utf8")) as StatedInputs);
    for (const draws of [0, DRAWS]) {
      const found = analyse(inputs, { ...CONTEXT, draws });
      for (const language of LANGUAGES) {
        const context = {
          language,
          frozenSince: null,
          last: null,
          recognised: {},
          leftOut: 0,
          issues: [],
          inputSheets: [],
          inputTables: [],
        };
        const name = `${basename(file, ".json")}-${draws}-${language}`;
        write(`${name}.json`, runJson(found, [], language));
        write(`${name}.plan.json`, recommendationPlan(found, context));
        write(`${name}.txt`, summaryText(found, language));
      }
    }
  }

  for (const file of readdirSync(SAMPLES).filter((each) => each.endsWith(".xlsx"))) {
    const name = basename(file, ".xlsx");
    const lines: string[] = [];
    const out = join(to, file);
    const json = join(to, `${name}.json`);
    const terminal = { today: CONTEXT.today, print: add, error: add };
    function add(line: string): void {
      lines.push(line.replaceAll(to, "").replaceAll(folder, ""));
    }
    const language = name.endsWith("fr") ? "fr" : "en";
    const code = await runCommand(
      ["analyse", join(SAMPLES, file), "--out", out, "--json", json, "--lang", language],
      terminal,
    );
    write(`${name}.txt`, [...lines, `exit ${code}`].join("\n"));
  }
}

/** The parts of a written workbook, by name. */
function partsOf(zip: Buffer): ReadonlyMap<string, Buffer> {
  const parts = new Map<string, Buffer>();
  let at = zip.readUInt32LE(zip.lastIndexOf(Buffer.from("PK\u0005\u0006", "latin1")) + 16);
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const method = zip.readUInt16LE(at + 10);
    const size = zip.readUInt32LE(at + 20);
    const [nameLength, extra, comment] = [28, 30, 32].map((place) => zip.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ];
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(from, from + size);
    parts.set(zip.toString("utf8", at + 46, at + 46 + nameLength), method === 0 ? data : inflateRawSync(data));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

/** The moment of writing, and the names that a writer draws for conditional formats, differ from run to run. */
const MOMENT = /(<dcterms:(?:created|modified)[^>]*>)[^<]*/g;
const DRAWN_NAME = /\{[0-9A-F]{8}(?:-[0-9A-F]{4}){3}-[0-9A-F]{12}\}/g;

/** The time that a run took, which is another each time. */
const TIMING = /,\s*"timing":\s*\{[^}]*\}/g;

function timeless(json: Buffer): Buffer {
  return Buffer.from(json.toString().replace(TIMING, ""));
}

/** What of two files differs; empty where nothing does. */
function differences(name: string, old: Buffer, now: Buffer): readonly string[] {
  if (name.endsWith(".json")) return differences(name.replace(".json", ""), timeless(old), timeless(now));
  if (!name.endsWith(".xlsx"))
    return old.equals(now) ? [] : [`${name}: ${firstDifference(old.toString(), now.toString())}`];
  const before = partsOf(old);
  const after = partsOf(now);
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((part) => {
    const text = (parts: ReadonlyMap<string, Buffer>): string | undefined =>
      parts.get(part)?.toString("latin1").replace(MOMENT, "$1").replace(DRAWN_NAME, "{}");
    const [was, is] = [text(before), text(after)];
    if (was === is) return [];
    return [`${name} ${part}: ${was === undefined || is === undefined ? "only in one" : firstDifference(was, is)}`];
  });
}

function firstDifference(old: string, now: string): string {
  let place = 0;
  while (place < old.length && old[place] === now[place]) place += 1;
  const around = (text: string): string => JSON.stringify(text.slice(Math.max(0, place - 80), place + 80));
  return `\n    old ${around(old)}\n    new ${around(now)}`;
}

async function compare(oldFolder: string): Promise<number> {
  const work = mkdtempSync(join(tmpdir(), "compare-"));
  try {
    const folders = { old: join(work, "old"), now: join(work, "now") };
    for (const folder of Object.values(folders)) mkdirSync(folder);
    await Promise.all([run(oldFolder, folders.old), run(HERE, folders.now)]);
    const names = [...new Set([...readdirSync(folders.old), ...readdirSync(folders.now)])].sort();
    const found = names.flatMap((name) => {
      const [old, now] = [join(folders.old, name), join(folders.now, name)];
      return existsSync(old) && existsSync(now)
        ? differences(name, readFileSync(old), readFileSync(now))
        : [`${name}: only in one`];
    });
    for (const line of found) console.log(line);
    console.log(
      found.length === 0 ? `${names.length} files: equal` : `${found.length} differences in ${names.length} files`,
    );
    return names.length > 0 && found.length === 0 ? 0 : 1;
  } finally {
    rmSync(work, { recursive: true });
  }
}

/** Each checkout answers in a process of its own, with its own packages. */
function run(folder: string, to: string): Promise<void> {
  return new Promise((done, failed) => {
    spawn(process.execPath, [...process.execArgv, __filename, "--answer", folder, to], { stdio: "inherit" }).on(
      "exit",
      (code) => (code === 0 ? done() : failed(new Error(`${folder} did not answer`))),
    );
  });
}

const [first, second, third] = process.argv.slice(2);
if (first === "--answer" && second !== undefined && third !== undefined) void answer(second, third);
else if (first === undefined) console.log("npm run compare -- OLD_FOLDER");
else void compare(resolve(first)).then((code) => (process.exitCode = code));
