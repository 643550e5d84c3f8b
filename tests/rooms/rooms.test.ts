import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";

const ROOT = resolve(__dirname, "../..");
const CONFIG = join(ROOT, ".dependency-cruiser.cjs");
const PROGRAM = join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");

function cruise(folder: string): { readonly status: number | null; readonly output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, "--config", CONFIG, "src"], {
    cwd: folder,
    encoding: "utf8",
  });
  return { status, output: stdout + stderr };
}

function cruiseFiles(files: Readonly<Record<string, string>>): {
  readonly status: number | null;
  readonly output: string;
} {
  const folder = mkdtempSync(join(tmpdir(), "rooms-"));
  try {
    writeFileSync(
      join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions: { module: "ESNext", moduleResolution: "bundler" } }),
    );
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    }
    return cruise(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("the rooms", () => {
  test("every import goes through a door of the table", () => {
    expect(cruise(ROOT)).toMatchObject({ status: 0 });
  });

  test("src holds the rooms of the table and nothing else", () => {
    const page = readFileSync(join(ROOT, "docs/house-style.md"), "utf8");
    const section = page.split(/^## /m).find((each) => each.startsWith("Rooms\n")) ?? "";
    const rooms = [...section.matchAll(/^\| `([a-z/]+)` \|/gm)].map(([, room]) => room);
    const folders = readdirSync(join(ROOT, "src"), { withFileTypes: true })
      .filter(({ name }) => !name.endsWith(".d.ts"))
      .map(({ name }) => name);
    expect(folders.sort()).toEqual(rooms.sort());
  });
});

describe("the alarm rings", () => {
  test("for a room that imports upwards, and it says which doors are open", () => {
    const { status, output } = cruiseFiles({
      "src/engine/wait.ts": 'import { run } from "../app/run"; export const wait = run;',
      "src/app/run.ts": "export const run = 1;",
    });
    expect(status).not.toBe(0);
    expect(output).toContain("room-engine");
  });

  test("for a type import too", () => {
    const { status, output } = cruiseFiles({
      "src/engine/wait.ts": 'import type { Run } from "../app/run"; export type Wait = Run;',
      "src/app/run.ts": "export type Run = 1;",
    });
    expect(status).not.toBe(0);
    expect(output).toContain("room-engine");
  });

  test("for a part of a room that imports a later one, and it says which parts are open", () => {
    const { status, output } = cruiseFiles({
      "src/decision/case/pool.ts": 'import type { Split } from "../options/split"; export type Pool = Split;',
      "src/decision/options/split.ts": "export type Split = 1;",
    });
    expect(status).not.toBe(0);
    expect(output).toContain("part-decision-case");
  });

  test("but not for the files of the room itself, nor for an earlier part", () => {
    const { status, output } = cruiseFiles({
      "src/decision/facts.ts": "export type Fact = 1;",
      "src/decision/case/pool.ts": 'import type { Fact } from "../facts"; export type Pool = Fact;',
      "src/decision/options/split.ts": 'import type { Pool } from "../case/pool"; export type Split = Pool;',
    });
    expect({ status, output }).toMatchObject({ status: 0 });
  });

  test("for a decision that speaks", () => {
    const { status, output } = cruiseFiles({
      "src/decision/result/reasons.ts": 'import { message } from "../../language"; export const reasons = message;',
      "src/language/index.ts": "export const message = 1;",
    });
    expect(status).not.toBe(0);
    expect(output).toContain("room-decision");
  });

  test("for modules that need each other", () => {
    const { status, output } = cruiseFiles({
      "src/engine/one.ts": 'import { two } from "./two"; export const one = () => two;',
      "src/engine/two.ts": 'import { one } from "./one"; export const two = () => one;',
    });
    expect(status).not.toBe(0);
    expect(output).toContain("no-circular");
  });

  test("for reading that knows what is compared after it", () => {
    const { status, output } = cruiseFiles({
      "src/intake/reading/settle.ts": 'import { tiers } from "../cross-checks/tiers"; export const settle = tiers;',
      "src/intake/cross-checks/tiers.ts": "export const tiers = 1;",
    });
    expect(status).not.toBe(0);
    expect(output).toContain("intake-reads-before-it-compares");
  });

  test("for a platform module in a room that computes", () => {
    const { status, output } = cruiseFiles({
      "src/engine/read.ts": 'import { readFileSync } from "node:fs"; export const read = readFileSync;',
    });
    expect(status).not.toBe(0);
    expect(output).toContain("pure-rooms-know-no-platform");
  });
});
