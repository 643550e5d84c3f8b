import { resolve } from "node:path";
import { ESLint } from "eslint";
import type { Linter } from "eslint";

const ROOT = resolve(__dirname, "../..");
const config: Linter.Config[] = jest.requireActual("../../eslint.config.cjs");
const eslint = new ESLint({ cwd: ROOT, overrideConfigFile: true, overrideConfig: config });

async function refusals(path: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: resolve(ROOT, path) });
  return (result?.messages ?? []).map(({ ruleId, message }) => `${ruleId ?? "?"}: ${message}`);
}

/** Each rule that docs/house-style.md marks as enforced is seen to ring, and to stay silent on the right way. */
describe("the alarm rings", () => {
  test.each`
    path                   | code                                                            | says
    ${"src/engine/a.ts"}   | ${"export const shift = 7.5 as Hours;"}                         | ${"constructor"}
    ${"src/report/a.ts"}   | ${"export const key = name as Key;"}                            | ${"keyOf"}
    ${"src/engine/a.ts"}   | ${"export const same = (a: string) => a.trim();"}               | ${"by their keys"}
    ${"src/decision/a.ts"} | ${"export const same = (a: string) => a.toLowerCase();"}        | ${"by their keys"}
    ${"src/report/a.ts"}   | ${"export const same = (a: string) => a.normalize();"}          | ${"by their keys"}
    ${"src/engine/a.ts"}   | ${"export default function load() { return 1; }"}               | ${"named"}
    ${"src/engine/a.ts"}   | ${'throw new Error("Invalid input");'}                          | ${"three ways"}
    ${"src/engine/a.ts"}   | ${"export const now = () => new Date();"}                       | ${"no clock"}
    ${"src/engine/a.ts"}   | ${"export const dice = () => Math.random();"}                   | ${"no chance"}
    ${"src/report/a.ts"}   | ${"export const page = () => document.title;"}                  | ${"no browser"}
    ${"src/taskpane/a.ts"} | ${"export const run = () => Excel.run(async () => undefined);"} | ${"Only src/excel"}
    ${"src/engine/a.ts"}   | ${"export const load = (x: any) => x;"}                         | ${"any"}
    ${"src/engine/a.ts"}   | ${'console.log("load"); export {};'}                            | ${"console"}
  `("$path: $code", async ({ path, code, says }: { path: string; code: string; says: string }) => {
    expect((await refusals(path, code)).join("\n")).toContain(says);
  });

  test.each`
    code                                                                  | says
    ${"export interface Wait { readonly mean: number }"}                  | ${"`mean`"}
    ${"export interface Wait { readonly means: readonly number[] }"}      | ${"`means`"}
    ${"export interface Wait { readonly mean: number | undefined }"}      | ${"`mean`"}
    ${"export interface Wait { readonly of: (load: number) => boolean }"} | ${"`load`"}
    ${"export interface Wait { readonly of: () => number }"}              | ${"`of`"}
    ${"export function wait(load: number): boolean { return load > 0; }"} | ${"`load`"}
    ${"export function wait(years = 3): boolean { return years > 0; }"}   | ${"`years`"}
    ${"export function wait(): number { return 0; }"}                     | ${"`wait`"}
  `("for a quantity without its unit: $code", async ({ code, says }: { code: string; says: string }) => {
    expect((await refusals("src/engine/a.ts", code)).join("\n")).toContain(`${says} is a plain number`);
  });

  test("and not for counts, indexes, grids, what is local, and pure mathematics", async () => {
    const fine = `
      export interface Cell { readonly row: number; readonly cells: Float64Array }
      function local(load: number): number { const one: { two: number } = { two: load }; return one.two; }
      export function wait(cells: ArrayLike<number>, season: number): boolean { return local(season) > cells.length; }
    `;
    expect(await refusals("src/engine/a.ts", fine)).toEqual([]);
    expect(
      await refusals("src/engine/workforce/numerics/a.ts", "export function wait(load: number) { return load; }"),
    ).toEqual([]);
  });

  test("for a sync in a loop, where Excel is called", async () => {
    const code = `
      export async function names(context: { sync(): Promise<void> }, all: string[]) {
        for (const name of all) { await context.sync(); name.trim(); }
      }`;
    expect((await refusals("src/excel/a.ts", code)).join("\n")).toContain("sync");
  });

  test("and is silent on the right way", async () => {
    const code = 'import { hours } from "./quantities";\nexport const shift = hours(7.5);\n';
    expect(await refusals("src/engine/a.ts", code)).toEqual([]);
  });
});
