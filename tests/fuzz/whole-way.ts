import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import type { CellValue } from "@cj-tech-master/excelts";
import { runCommand } from "../../src/cli/run-command";
import type { Language } from "../../src/language";
import { listeningTerminal } from "../support/listening-terminal";

/** Milliseconds that any small workbook may take. */
const PATIENCE = 60_000;
/** Shares of a number by which sums of it may differ. */
const SLIP = 1e-6;

interface RunFile {
  readonly flows: readonly {
    readonly flow: string;
    readonly cost: number;
    readonly saving: number;
    readonly share: number;
  }[];
  readonly portfolio: { readonly optimised: number; readonly cost: number; readonly saving: number } | null;
  readonly issues: readonly { readonly severity: string; readonly table: string; readonly row: number | null }[];
}

/** What a file came to. */
export interface Journey {
  readonly kind: "answered" | "refused";
  /** What ought never to be, one sentence each. */
  readonly faults: readonly string[];
}

/** Takes a file through intake, analysis, report and the written file, twice, and says what ought not to be. */
export async function wholeWay(
  bytes: Uint8Array,
  language: Language,
  flows: readonly unknown[] = [],
): Promise<Journey> {
  const folder = mkdtempSync(join(tmpdir(), "fuzz-"));
  try {
    return await journey(folder, bytes, language, flows);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function journey(
  folder: string,
  bytes: Uint8Array,
  language: Language,
  flows: readonly unknown[],
): Promise<Journey> {
  const faults: string[] = [];
  const file = (name: string): string => join(folder, name);
  writeFileSync(file("in.xlsx"), bytes);
  const run = async (input: string, name: string): Promise<RunFile | null> => {
    const terminal = listeningTerminal();
    const began = performance.now();
    const [out, json] = [file(`${name}.xlsx`), file(`${name}.json`)];
    const args = ["analyse", file(input), "--out", out, "--json", json, "--lang", language];
    const code = await runCommand(args, terminal);
    const errors = terminal.errors.join("\n");
    if (performance.now() - began > PATIENCE) faults.push(`${name}: took longer than ${PATIENCE} ms`);
    if (code === 1 || /\n\s+at /u.test(errors)) faults.push(`${name}: a stack: ${errors}`);
    if (code === 2 && errors.trim() === "") faults.push(`${name}: refused without a word`);
    if (existsSync(out) !== (code === 0)) faults.push(`${name}: exit code ${code}, and workbook ${existsSync(out)}`);
    if (code === 0 && !existsSync(json)) faults.push(`${name}: answered without data`);
    if (/undefined|NaN|\[object|Infinity/u.test(terminal.printed.join("\n")))
      faults.push(`${name}: printed ${terminal.printed.join("\n")}`);
    if (!existsSync(json)) return null;
    const data = JSON.parse(readFileSync(json, "utf8")) as RunFile;
    if (code === 0) faults.push(...notNumbers(data, name).slice(0, 5));
    return code === 0 ? data : refusedRows(data, flows, faults);
  };
  const first = await run("in.xlsx", "first");
  if (first === null || first.portfolio === null) return { kind: "refused", faults };
  faults.push(...sums(first), ...lostRows(first, flows));
  // What is damaged in parts that no one here reads comes back as damaged as it was: another reader may refuse it, before and after.
  const before = await cellsOf(bytes).catch(() => null);
  if (before === null) return { kind: "answered", faults };
  const cells = await cellsOf(readFileSync(file("first.xlsx")));
  faults.push(...badCells(cells, before));
  const second = await run("first.xlsx", "second");
  if (second === null || second.portfolio === null)
    return { kind: "answered", faults: [...faults, "the second run is refused"] };
  faults.push(...differences(cells, await cellsOf(readFileSync(file("second.xlsx")))));
  return { kind: "answered", faults };
}

/** Blanks stand in data as null where there is nothing to say; a figure that is none is null as well, which is found in the sheets. */
function notNumbers(data: unknown, at: string): readonly string[] {
  if (typeof data === "string") return /\bNaN\b|\[object|undefined/u.test(data) ? [`${at}: ${data}`] : [];
  if (typeof data !== "object" || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => notNumbers(value, `${at}.${key}`));
}

function sums({ flows, portfolio }: RunFile): readonly string[] {
  if (portfolio === null) return [];
  const { optimised, cost, saving } = portfolio;
  const isSame = (a: number, b: number): boolean => Math.abs(a - b) <= SLIP * Math.max(1, Math.abs(a), optimised);
  const total = (part: "cost" | "saving"): number => flows.reduce((sum, flow) => sum + flow[part], 0);
  const faults: string[] = [];
  if (!isSame(total("saving"), saving)) faults.push(`savings of flows ${total("saving")}, of all ${saving}`);
  if (!isSame(total("cost"), cost)) faults.push(`costs of flows ${total("cost")}, of all ${cost}`);
  if (!isSame(optimised - cost, saving)) faults.push(`inside ${optimised} less ${cost} is not ${saving}`);
  for (const { flow, share } of flows) if (!(share >= 0 && share <= 1)) faults.push(`${flow}: a share of ${share}`);
  return faults;
}

/** Rows of Flows that are neither in the results nor in the issues. */
function lostRows({ flows, issues }: RunFile, rows: readonly unknown[]): readonly string[] {
  const named = new Set(flows.map(({ flow }) => folded(flow)));
  return rows.flatMap((name, at) => {
    if (typeof name === "string" && named.has(folded(name))) return [];
    const isSaid = issues.some(({ table, row }) => /^Flows$|^Flux$/u.test(table) && row === at + 1);
    return isSaid ? [] : [`row ${at + 1} of the flows (${String(name)}) is nowhere`];
  });
}

function folded(name: string): string {
  return name.normalize("NFC").replace(/\s+/gu, " ").trim().toLowerCase();
}

function refusedRows(data: RunFile, rows: readonly unknown[], faults: string[]): RunFile {
  if (rows.length > 0 && data.issues.length === 0) faults.push("refused, and no issue says why");
  return data;
}

type Cells = ReadonlyMap<string, string>;

/** Every cell that holds something: its formula, and its value. */
async function cellsOf(bytes: Uint8Array): Promise<Cells> {
  const book = new Workbook();
  await book.xlsx.load(bytes as never);
  const cells = new Map<string, string>();
  for (const sheet of book.worksheets)
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        const value: CellValue = cell.formula === undefined ? cell.value : cell.result;
        cells.set(`${sheet.name}!${cell.address}`, `${cell.formula ?? ""}→${said(value)}`);
      }),
    );
  return cells;
}

function said(value: unknown): string {
  return typeof value === "number" ? String(value) : JSON.stringify(value);
}

function badCells(cells: Cells, before: Cells): readonly string[] {
  const known = new Set(before.values());
  return [...cells]
    .flatMap(([place, cell]) => {
      const value = cell.slice(cell.indexOf("→") + 1);
      const isBad = /^-?Infinity$|^NaN$|"error"|\bNaN\b|\[object/u.test(value);
      return isBad && !known.has(cell) ? [`${place} holds ${cell}`] : [];
    })
    .slice(0, 5);
}

function differences(first: Cells, second: Cells): readonly string[] {
  const places = new Set([...first.keys(), ...second.keys()]);
  return [...places]
    .filter((place) => first.get(place) !== second.get(place))
    .slice(0, 5)
    .map((place) => `${place} was ${first.get(place) ?? "blank"}, then ${second.get(place) ?? "blank"}`);
}
