import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Workbook } from "@cj-tech-master/excelts";
import { runCommand } from "../../src/cli/run-command";
import { listeningTerminal } from "../support/listening-terminal";
import { smallCase, workbookBytes } from "../support/workbook-bytes";
import type { TestTable } from "../support/workbook-bytes";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "main-job-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface RunFile {
  readonly flows: readonly {
    readonly flow: string;
    readonly decision: string;
    readonly cost: number;
    readonly saving: number;
    readonly baseline: { readonly optimised: number };
  }[];
  readonly portfolio: { readonly optimised: number; readonly cost: number; readonly saving: number };
  readonly provenance: { readonly inputHash: string };
  readonly timing: { readonly analysis: number; readonly scenarios: number };
}

interface Answer {
  readonly run: RunFile;
  readonly out: string;
  readonly printed: string;
}

/** Each workbook is answered once, whichever tests look at it. */
const answers = new Map<string, Promise<Answer>>();

function analyse(tables: readonly TestTable[], ...more: string[]): Promise<Answer> {
  const key = JSON.stringify([tables, more]);
  const found = answers.get(key) ?? answer(tables, more, String(answers.size));
  answers.set(key, found);
  return found;
}

async function answer(tables: readonly TestTable[], more: readonly string[], name: string): Promise<Answer> {
  const [input, out, json] = [`in-${name}.xlsx`, `out-${name}.xlsx`, `run-${name}.json`].map((file) =>
    join(folder, file),
  ) as [string, string, string];
  writeFileSync(input, await workbookBytes(tables));
  const terminal = listeningTerminal();
  const code = await runCommand(["analyse", input, "--out", out, "--json", json, ...more], terminal);
  expect({ code, errors: terminal.errors.filter((line) => !/warning|avertissement/i.test(line)) }).toEqual({
    code: 0,
    errors: [],
  });
  return { run: JSON.parse(readFileSync(json, "utf8")) as RunFile, out, printed: terminal.printed.join("\n") };
}

/** Every cell of a sheet that holds something: address → value, formulas by their text. */
async function cellsOf(path: string, sheetName: RegExp): Promise<ReadonlyMap<string, string>> {
  const book = new Workbook();
  await book.xlsx.load(readFileSync(path));
  const cells = new Map<string, string>();
  for (const sheet of book.worksheets.filter(({ name }) => sheetName.test(name))) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => cells.set(`${sheet.name}!${cell.address}`, JSON.stringify(cell.formula ?? cell.value))),
    );
  }
  return cells;
}

describe("the main job, headless", () => {
  test("recommends for every flow, and the parts add up to the totals", async () => {
    const { run, printed } = await analyse(Object.values(smallCase()));
    // Processor time of the analysis alone and of the worlds beside it, seconds: some, and not in milliseconds.
    for (const spent of [run.timing.analysis, run.timing.scenarios]) {
      expect(spent).toBeGreaterThan(0);
      expect(spent).toBeLessThan(600);
    }
    expect(run.flows.map(({ flow }) => flow)).toEqual(["After-sales", "Orders", "Letters"]);
    const sum = (pick: (flow: RunFile["flows"][number]) => number): number =>
      run.flows.reduce((total, flow) => total + pick(flow), 0);
    expect(sum(({ saving }) => saving)).toBeCloseTo(run.portfolio.saving, 2);
    expect(sum(({ cost }) => cost)).toBeCloseTo(run.portfolio.cost, 2);
    expect(run.portfolio.optimised - run.portfolio.cost).toBeCloseTo(run.portfolio.saving, 2);
    for (const { flow } of run.flows) expect(printed).toContain(flow);
  });

  test("French headers and values give the same figures as English ones", async () => {
    const { flows, team, offers } = smallCase();
    const french: TestTable[] = [
      {
        name: "Flux",
        headers: [
          "Flux",
          "Canal",
          "Volume annuel",
          "Durée de traitement (s)",
          "Ouvre",
          "Ferme",
          "Jours ouverts",
          "Scripté (%)",
        ],
        rows: flows.rows.map(([name, channel, ...rest]) => [
          name ?? null,
          channel === "phone" ? "téléphone" : "e-mail",
          ...rest,
        ]),
      },
      {
        name: "Équipe",
        headers: ["Rôle", "ETP", "Salaire brut (€/an)"],
        rows: [
          ["agent", 24, 27300],
          ["superviseur", 2, 38000],
        ],
      },
      {
        name: "Offres",
        headers: ["Prestataire", "Flux", "Tarification", "Prix (€)"],
        rows: offers.rows.map(([provider, flow, pricing, price]) => [
          provider ?? null,
          flow ?? null,
          pricing === "hour" ? "heure" : "contact",
          price ?? null,
        ]),
      },
    ];
    const english = await analyse([flows, team, offers]);
    const { run } = await analyse(french, "--lang", "fr");
    expect(run.portfolio).toMatchObject({
      cost: english.run.portfolio.cost,
      optimised: english.run.portfolio.optimised,
    });
    expect(run.flows.map(({ decision }) => decision)).toEqual(english.run.flows.map(({ decision }) => decision));
  });

  test("the order of rows and columns changes nothing", async () => {
    const { flows, team, offers } = smallCase();
    const turned = (table: TestTable): TestTable => ({
      ...table,
      headers: [...table.headers].reverse(),
      rows: [...table.rows].reverse().map((row) => [...row].reverse()),
    });
    const straight = (await analyse([flows, team, offers])).run;
    const other = (await analyse([offers, team, flows].map(turned))).run;
    expect(other.provenance.inputHash).toBe(straight.provenance.inputHash);
    expect(other.portfolio.cost).toBeCloseTo(straight.portfolio.cost, 6);
    const byName = (run: RunFile): unknown =>
      Object.fromEntries(run.flows.map(({ flow, decision }) => [flow, decision]));
    expect(byName(other)).toEqual(byName(straight));
  });

  test("a second run on its own output writes the same cells", async () => {
    const { out } = await analyse(Object.values(smallCase()));
    const again = join(folder, "again.xlsx");
    expect(await runCommand(["analyse", out, "--out", again], listeningTerminal())).toBe(0);
    const ours = /^(Recommendation|Workings|Checks)/;
    const first = await cellsOf(out, ours);
    expect(first.size).toBeGreaterThan(100);
    expect(await cellsOf(again, ours)).toEqual(first);
  });

  test("flows whose names look like something else are text in every output", async () => {
    const names = ["=1+1", "+33", "@x", "-5", "'quoted", `"; DROP`, "x".repeat(300), "L’été & <co>"];
    const tables = smallCase();
    const [, , letters = []] = tables.flows.rows;
    const rows = [
      ...tables.flows.rows,
      ...names.map((name, at) => [name, letters[1] ?? null, 5000 + 100 * at, ...letters.slice(3)]),
    ];
    const { run, out } = await analyse([{ ...tables.flows, rows }, tables.team, tables.offers]);
    expect(run.flows.map(({ flow }) => flow).slice(3)).toEqual(names);
    const cells = new Set((await cellsOf(out, /^(Recommendation|Workings)/)).values());
    for (const name of names) expect(cells).toContain(JSON.stringify(name));
    const book = new Workbook();
    await book.xlsx.load(readFileSync(out));
    book.eachSheet((sheet) =>
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (names.some((name) => name === cell.value)) expect(cell.formula).toBeUndefined();
        }),
      ),
    );
  });
});
