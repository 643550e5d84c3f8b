import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/cli/run-command";
import { schemaFaults } from "../support/document-schemas";
import { listeningTerminal } from "../support/listening-terminal";
import { CALLS } from "../support/published-centres";
import { smallCase, workbookBytes } from "../support/workbook-bytes";
import type { TestTable } from "../support/workbook-bytes";

jest.setTimeout(120_000);

const ROOT = join(__dirname, "..", "..");

let folder: string;
const at = (name: string): string => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "documents-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

type Json = Readonly<Record<string, unknown>>;

/** Runs a command; what it writes as JSON keeps the command's schema, whatever the exit code. */
async function written(code: number, command: string, ...args: readonly string[]): Promise<Json> {
  const json = at(`${command}.json`);
  rmSync(json, { force: true });
  const terminal = listeningTerminal();
  const ended = await runCommand([command, ...args, "--json", json], terminal);
  expect({ ended, errors: ended === code ? [] : terminal.errors }).toEqual({ ended: code, errors: [] });
  expect(existsSync(json)).toBe(true);
  const document = JSON.parse(readFileSync(json, "utf8")) as Json;
  expect(schemaFaults(command, document)).toEqual([]);
  return document;
}

async function book(name: string, ...tables: readonly TestTable[]): Promise<string> {
  writeFileSync(at(name), await workbookBytes(tables));
  return at(name);
}

function small(...more: readonly TestTable[]): readonly TestTable[] {
  return [...Object.values(smallCase()), ...more];
}

describe("analyse", () => {
  test("both samples, as the command line is started; a workbook written beside or not", async () => {
    const whole = (language: string, ...more: readonly string[]): Promise<Json> =>
      new Promise((resolve, reject) => {
        const args = ["command-line.cjs", "analyse", join("samples", `sample-${language}.xlsx`), "--lang", language];
        const json = at(`sample-${language}.json`);
        execFile(process.execPath, [...args, "--json", json, ...more], { cwd: ROOT }, (fault) => {
          if (fault === null) resolve(JSON.parse(readFileSync(json, "utf8")) as Json);
          else reject(new Error(fault.message));
        });
      });
    const [run, french] = await Promise.all([whole("en", "--out", at("out.xlsx")), whole("fr")]);
    expect([schemaFaults("analyse", run), schemaFaults("analyse", french)]).toEqual([[], []]);
    expect(french).not.toHaveProperty("saved");
    expect(run["schema"]).toBe("urn:outsource-addin:analyse:1.0");
    for (const part of ["decided", "steering", "timing", "saved", "scenarios", "inside"])
      expect(run).toHaveProperty(part);
    // The schema is closed: what it does not name, or calls otherwise, is a fault.
    expect(schemaFaults("analyse", { ...run, more: 1 })).toHaveLength(1);
    expect(schemaFaults("analyse", { ...run, currency: 1 })).toHaveLength(1);
    expect(schemaFaults("dossier", run)).not.toEqual([]);
  });

  test("limits and decisions of the user's", async () => {
    const limits = {
      name: "Limits",
      headers: ["Limit", "Applies to", "Value", "Why"],
      rows: [
        ["capacity", "Borea", 100, "Small house"],
        ["providers at most", null, 5, null],
      ],
    };
    const decisions = {
      name: "Decisions",
      headers: ["Flow", "Decided", "Provider", "Reason", "By", "On"],
      rows: [["Orders", "keep", null, "Tried before", "AB", null]],
    };
    const run = await written(0, "analyse", await book("limits.xlsx", ...small(limits, decisions)));
    expect(run["withinLimits"]).toMatchObject({ limits: [{ limit: "capacity" }, { limit: "providersAtMost" }] });
    expect(run["decided"]).toMatchObject({ flows: [{ flow: "Orders" }] });
  });

  test("an input with errors, one without tables, one that is only checked, one that is asked about", async () => {
    const [flows, ...others] = small();
    const wrong = { ...flows, rows: flows?.rows.map(([name, channel, , ...rest]) => [name, channel, -1, ...rest]) };
    const refused = await written(2, "analyse", await book("wrong.xlsx", wrong as TestTable, ...others));
    expect(refused).toMatchObject({ read: true, flows: [], portfolio: null });
    expect(refused["issues"]).not.toEqual([]);
    expect(await written(2, "analyse", await book("none.xlsx"))).toMatchObject({ read: false, inputs: null });
    expect(await written(0, "analyse", await book("small.xlsx", ...small()), "--check-only")).not.toHaveProperty(
      "timing",
    );
    const asked = {
      name: "T",
      headers: ["Queue", "Media", "Calls per year", "AHT"],
      rows: [["Delivery", "Phone", 40_000, 5.5]],
    };
    const team = { name: "HR", headers: ["Position", "FTE", "Loaded cost (k€)"], rows: [["Adviser", 8, 38.4]] };
    const open = await written(2, "analyse", await book("asked.xlsx", asked, team), "--check-only");
    expect(open["questions"]).toMatchObject([{ key: "unit:flows.handlingTime" }]);
  });
});

describe("import", () => {
  const LOG = ["Date;Time;Queue;Talk (s);Wait (s);Answered", ...Array.from({ length: 400 }, (_, call) => line(call))];
  function line(call: number): string {
    const day = String((call % 28) + 1).padStart(2, "0");
    const hour = String(8 + (call % 9)).padStart(2, "0");
    return `2026-${String((call % 9) + 1).padStart(2, "0")}-${day};${hour}:15:00;${["Billing", "Orders"][call % 2] ?? ""};${180 + (call % 60)};${call % 40};${call % 9 === 0 ? "no" : "yes"}`;
  }

  test("a report that is read, one that is asked about, one that is refused", async () => {
    writeFileSync(at("log.csv"), LOG.join("\n"));
    expect(await written(0, "import", at("log.csv"), "--out", at("log.xlsx"))).toMatchObject({
      read: true,
      lines: { data: 400 },
    });
    writeFileSync(at("asked.csv"), LOG.map((each) => each.replace(/^2026-(\d\d)-\d\d/, "$1/02/2026")).join("\n"));
    const asked = await written(2, "import", at("asked.csv"), "--out", at("asked-out.xlsx"));
    expect(asked["questions"]).not.toEqual([]);
    writeFileSync(at("none.csv"), "a;b\n1;2\n");
    expect(await written(2, "import", at("none.csv"), "--out", at("none-out.xlsx"))).toMatchObject({
      read: false,
      shape: null,
    });
  });
});

describe("papers", () => {
  test.each(["en", "fr"])("specification, its own grids read back, auditor's file, in %s", async (language) => {
    const path = await book("papers.xlsx", ...small());
    const made = await written(0, "specify", path, "--out", at("papers"), "--lang", language);
    const grid = (made["files"] as readonly string[]).find((name) => name.includes("Borea")) ?? "";
    const grids = await written(
      2,
      "offers",
      path,
      join(at("papers"), grid),
      "--out",
      at("book2.xlsx"),
      "--lang",
      language,
    );
    expect(grids["issues"]).not.toEqual([]);
    expect(grids["added"]).toMatchObject({ kind: "added" });
    await written(0, "dossier", path, "--out", at("dossier.md"), "--lang", language);
  });

  test("nothing to price, nothing to look at", async () => {
    copyFileSync(await book("no-tables.xlsx"), at("empty.xlsx"));
    for (const command of ["tender", "actuals"]) await written(2, command, at("empty.xlsx"));
    const [flows] = small();
    await written(
      2,
      "specify",
      await book(
        "bad.xlsx",
        { ...(flows as TestTable), rows: [["A", "by pigeon", 1, 1, 0.3, 0.5, "1-5", 0]] },
        ...small().slice(1),
      ),
      "--out",
      at("bad"),
    );
  });

  test("bids and bills", async () => {
    const tender = [
      {
        name: "Tender_Criteria",
        headers: ["Criterion", "Kind", "Weight", "Floor"],
        rows: [
          ["Price", "price", 60, null],
          ["Quality", "score", 40, 2],
        ],
      },
      {
        name: "Tender_Scores",
        headers: ["Provider", "Criterion", "Assessor", "Score", "Interest", "Reason"],
        rows: [
          ["A", "Quality", "One", 4, "no", "seen"],
          ["B", "Quality", "One", 1, "no", "seen"],
        ],
      },
      {
        name: "Tender_Prices",
        headers: [
          "Provider",
          "Flow",
          "Price (€/resolved contact)",
          "Inside at best (€/resolved contact)",
          "Resolved contacts (a year)",
        ],
        rows: [
          ["A", "Orders", 4, 6, 10],
          ["B", "Orders", 5, 6, 10],
        ],
      },
    ];
    const bids = await written(0, "tender", await book("tender.xlsx", ...tender));
    expect(bids["providers"]).toHaveLength(2);
    const money = [
      "Contacts",
      "Handling time (s)",
      "Units billed",
      "Unit price (€)",
      "Bill (€)",
      "Inside cost (€)",
      "Steering (€)",
    ];
    const actuals = [
      {
        name: "Plan",
        headers: ["Month", "Flow", ...money, "Baseline (€)", "Service target (%)", "Pricing"],
        rows: [[46_327, "Orders", 100, 200, 10, 20, 200, 0, 10, 500, 0.8, "hour"]],
      },
      {
        name: "Actuals",
        headers: ["Month", "Flow", "Handled", "Service level (%)", ...money],
        rows: [[46_327, "Orders", 95, 0.8, 100, 200, 10, 31, 310, 0, 10]],
      },
      {
        name: "Turning_points",
        headers: ["Flow", "Parameter", "Plan value", "Turns at"],
        rows: [["Orders", "price", 20, 30]],
      },
    ];
    const bills = await written(0, "actuals", await book("actuals.xlsx", ...actuals));
    expect(bills["alarms"]).toMatchObject([{ state: "crossed" }, { state: "none" }]);
  });
});

describe("model", () => {
  const TRANSITION = {
    kind: "transition",
    weeks: 8,
    openHours: 60,
    scheduleFit: 0.85,
    redialWhole: true,
    buckets: [{ volume: 1, hours: 1 }],
    people: { heads: 260, attrition: 0.14, shrinkage: 0.32, paidHours: 37.5 },
    flows: [
      {
        flow: "voice",
        kind: "call",
        volume: 30820,
        handling: 360,
        answer: 20,
        target: 0.8,
        patience: 120,
        redial: 0.4,
      },
      { flow: "email", kind: "deferrable", volume: 13980, handling: 480 },
    ],
    plan: { announcement: 2, freezeFrom: 2, freezeTo: 8, tension: 1.5, after: 2.5, waves: [] },
    money: { headWeek: 920, overtimeHour: 31, borrowedWeek: 1450, hire: 4200, partingEach: 9800 },
  };
  const option = { option: "all to P", share: 1, parts: [{ provider: "P", units: 200, contacts: 100 }] };
  const PORTFOLIO = {
    kind: "portfolio",
    annuity: 2,
    flows: [{ flow: "A", workFte: 4, options: [option] }],
    pools: [{ pool: "A", flows: ["A"], beta: 0, fteCost: 100 }],
    posts: [],
    providers: [{ provider: "P", fee: 300, tiers: [{ from: 0, price: 1 }] }],
    limits: [],
  };
  const IMPOSSIBLE = { ...PORTFOLIO, limits: [{ limit: "dear", kind: "saving", value: 1e9 }] };

  test.each([
    ["transition", TRANSITION, 0, { weeks: expect.any(Array) as unknown }],
    ["simulation", { ...CALLS, kind: "simulation", days: 3 }, 0, { days: 3 }],
    ["portfolio", PORTFOLIO, 0, { status: "optimal" }],
    ["portfolio without a plan", IMPOSSIBLE, 0, { status: "infeasible" }],
    [
      "case that cannot be used",
      { ...TRANSITION, weeks: "many" },
      2,
      { status: "refused", issues: [{ path: "weeks" }] },
    ],
  ])("%s", async (_, given, code, expected) => {
    writeFileSync(at("case.json"), JSON.stringify(given));
    expect(await written(code, "model", at("case.json"))).toMatchObject(expected);
  });
});
