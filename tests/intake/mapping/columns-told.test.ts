import { mapWorkbook } from "../../../src/intake";
import type { MappedWorkbook } from "../../../src/intake";
import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

const TEAM: SheetRows = [
  ["Role", "FTE", "Loaded salary (€/yr)"],
  ["Agent", 25, 39_000],
  ["Supervisor", 3, 52_000],
];
const FLOWS: SheetRows = [
  ["Flow", "Channel", "Annual volume", "Handling time (s)"],
  ["Billing", "Phone", 96_000, 400],
  ["Claims", "Email", 31_000, 480],
];

type Cell = number | string | null;
const beside = (rows: SheetRows, heading: string, values: readonly Cell[]): SheetRows =>
  rows.map((row, at) => [...row, at === 0 ? heading : (values[at - 1] ?? null)]);
const book = (
  flows: SheetRows,
  team: SheetRows = TEAM,
  answers: Readonly<Record<string, string>> = {},
): MappedWorkbook => mapped([sheetOf("B", flows), sheetOf("T", team)], answers);
const field = (rows: readonly object[], name: string): readonly unknown[] =>
  rows.map((row) => (row as Readonly<Record<string, unknown>>)[name]);

describe("optional columns under the words of both languages", () => {
  test.each<[string, readonly Cell[], string, readonly unknown[]]>([
    ["Taux de croissance (%)", [2, -1], "growth", [0.02, -0.01]],
    ["YoY evolution (%)", [2, -1], "growth", [0.02, -0.01]],
    ["Trend p.a.", [0.02, -0.01], "growth", [0.02, -0.01]],
    ["Taux de décroché cible (%)", [90, 80], "serviceTarget", [0.9, 0.8]],
    ["Answer rate target (%)", [90, 80], "serviceTarget", [0.9, 0.8]],
    ["Résolution au 1er appel (%)", [70, 60], "firstContactResolution", [0.7, 0.6]],
    ["One-call resolution (%)", [70, 60], "firstContactResolution", [0.7, 0.6]],
    ["Script rate (%)", [40, 50], "scripted", [0.4, 0.5]],
    ["Taux de script (%)", [40, 50], "scripted", [0.4, 0.5]],
    ["Temps moyen avant abandon (s)", [120, null], "patience", [120, undefined]],
    ["Part hors horaires (%)", [5, 4], "unmetDemand", [0.05, 0.04]],
    ["Time to proficiency (weeks)", [8, 6], "weeksToCompetence", [8, 6]],
  ])("flows: %s", (heading, values, name, expected) => {
    const read = book(beside(FLOWS, heading, values));
    expect([read.questions, field(recordsOf(read).flows, name)]).toEqual([[], expected]);
  });

  test.each<[string, readonly Cell[], string, readonly unknown[]]>([
    ["Sick leave (%)", [8, 5], "absence", [0.08, 0.05]],
    ["Taux de maladie (%)", [8, 5], "absence", [0.08, 0.05]],
    ["Working week (h)", [30, 35], "weeklyHours", [30, 35]],
    ["Volume horaire hebdomadaire", [28, 35], "weeklyHours", [28, 35]],
    ["Workspace (€/month)", [500, 500], "workplace", [6_000, 6_000]],
    ["Seat cost (€/yr)", [6_000, 6_000], "workplace", [6_000, 6_000]],
    ["Montée en compétence (mois)", [3, 6], "rampUpWeeks", [13, 26]],
    ["Training weeks", [4, 2], "initialTraining", [140, 70]],
    ["Formation (jours)", [20, 10], "initialTraining", [140, 70]],
    ["Severance (k€)", [12, 9], "partingCost", [12_000, 9_000]],
    ["Indemnité de licenciement (€)", [12_000, 9_000], "partingCost", [12_000, 9_000]],
    ["Coût par embauche (€)", [1_800, 2_500], "recruitment", [1_800, 2_500]],
    ["Leaver rate (%)", [30, 10], "attrition", [0.3, 0.1]],
    ["Licences CRM (€/mois)", [110, 90], "licence", [110, 90]],
  ])("team: %s", (heading, values, name, expected) => {
    const read = book(FLOWS, beside(TEAM, heading, values));
    expect([read.questions, field(recordsOf(read).team, name)]).toEqual([[], expected]);
  });

  test.each([
    "TMO (s)",
    "ACHT (s)",
    "DMC + post-appel (s)",
    "Talk + wrap (s)",
    "Durée unitaire (s)",
    "Temps passé par contact (s)",
  ])("handling time: %s", (heading) => {
    const read = book([["Flux", "Canal", "Volume annuel", heading], ...FLOWS.slice(1)]);
    expect(field(recordsOf(read).flows, "handlingTime")).toEqual([400, 480]);
  });

  test.each(["Qté annuelle", "Flux annuel", "Monthly avg", "Nb dossiers/an"])("volume: %s", (heading) => {
    const share = heading === "Monthly avg" ? 12 : 1;
    const rows = FLOWS.slice(1).map((row) => row.map((cell, at) => (at === 2 ? Number(cell) / share : cell)));
    const read = book([["Flux", "Canal", heading, "DMT (s)"], ...rows]);
    expect(field(recordsOf(read).flows, "annualVolume").map((each) => Math.round(Number(each)))).toEqual([
      96_000, 31_000,
    ]);
  });

  test.each(["CTE annuel (€)", "SBA chargé (€)", "Fully burdened cost (€/yr)", "Coût complet par ETP (€/an)"])(
    "loaded pay: %s",
    (heading) => {
      const read = book(FLOWS, [["Fonction", "ETP", heading], ...TEAM.slice(1)]);
      expect([read.questions, field(recordsOf(read).team, "loadedSalary")]).toEqual([[], [39_000, 52_000]]);
    },
  );

  test("charges beside a gross salary are no loaded pay", () => {
    const read = book(FLOWS, [
      ["Role", "FTE", "Gross salary", "Charges"],
      ["Agent", 25, 28_000, 11_000],
      ["Supervisor", 3, 38_000, 14_000],
    ]);
    expect([read.questions, field(recordsOf(read).team, "loadedSalary")]).toEqual([[], [undefined, undefined]]);
    expect(issuesOf(read)).toEqual([["column-unused", "warning"]]);
  });
});

describe("a column that is not read is told", () => {
  test.each(["Peak factor", "Saisonnalité", "Vacation"])("flows: %s", (heading) => {
    const read = book(beside(FLOWS, heading, ["8h-20h", "24/7"]));
    expect(read.issues.map(({ code, column }) => [code, column])).toEqual([["column-unused", heading]]);
  });

  test.each(["Employer cost rate", "Mutuelle (€)", "Attrition (FTE)"])("team: %s", (heading) => {
    const read = book(FLOWS, beside(TEAM, heading, [1.42, 1.42]));
    expect(read.issues.map(({ code, column }) => [code, column])).toEqual([["column-unused", heading]]);
  });

  test.each(["Commentaire", "Comment", "Owner", "Code", "Centre de coût", "CSAT"])("%s is no matter", (heading) => {
    expect(issuesOf(book(beside(FLOWS, heading, ["a", "b"])))).toEqual([]);
  });
});

describe("versions of one figure are asked", () => {
  const versions = (one: Cell, other: Cell): SheetRows => [
    ["Flow", "Channel", one, other, "AHT (s)"],
    ["Billing", "Phone", 96_000, 99_000, 400],
    ["Claims", "Email", 31_000, 35_000, 480],
  ];

  test.each<[Cell, Cell]>([
    [2025, 2026],
    ["Actual", "Budget"],
    ["Réalisé 2025", "Budget 2026"],
    ["FY25 actual", "FY26 forecast"],
  ])("columns %s and %s", (one, other) => {
    expect(book(versions(one, other)).questions.map(({ key }) => key)).toEqual(
      expect.arrayContaining(["version:flows.annualVolume"]),
    );
    const answers = { "version:flows.annualVolume": String(other), "unit:flows.annualVolume": "year" };
    const read = book(versions(one, other), TEAM, answers);
    expect([field(recordsOf(read).flows, "annualVolume"), issuesOf(read)]).toEqual([[99_000, 35_000], []]);
  });

  const apart = (heading: string, one: Cell, other: Cell): SheetRows => [
    ["Flow", "Channel", heading, "Annual volume", "AHT (s)"],
    ["Billing", "Phone", one, 96_000, 400],
    ["Billing", "Phone", other, 99_000, 410],
    ["Claims", "Email", one, 31_000, 480],
    ["Claims", "Email", other, 35_000, 490],
  ];

  test.each<[string, Cell, Cell]>([
    ["Scenario", "Base", "High"],
    ["Année", 2025, 2026],
    ["Version", "Budget", "Réalisé"],
  ])("rows by %s", (heading, one, other) => {
    const [question] = book(apart(heading, one, other)).questions;
    expect([question?.key, question?.choices.map(({ value }) => value)]).toEqual([
      "version:flows.rows",
      [String(one), String(other)],
    ]);
    const read = book(apart(heading, one, other), TEAM, { "version:flows.rows": String(other) });
    expect(field(recordsOf(read).flows, "annualVolume")).toEqual([99_000, 35_000]);
    expect(issuesOf(read)).toEqual([["source-rows", "note"]]);
  });

  test("rows by site may each be a flow, and the mapping keeps it", () => {
    const rows = apart("Site", "Paris", "Lille");
    expect(book(rows).questions[0]?.choices.map(({ value }) => value)).toEqual(["Paris", "Lille", "*"]);
    const read = book(rows, TEAM, { "version:flows.rows": "*" });
    const names = ["Billing – Paris", "Billing – Lille", "Claims – Paris", "Claims – Lille"];
    expect(field(recordsOf(read).flows, "name")).toEqual(names);
    const again = mapWorkbook({
      content: { tables: [], sheets: ["B", "T"], currency: "€" },
      sheets: [sheetOf("B", rows), sheetOf("T", TEAM)],
      answers: new Map(),
      remembered: read.rows,
      today: "2026-11-22",
    });
    expect([again.questions, field(recordsOf(again).flows, "name")]).toEqual([[], names]);
  });

  test("a team of two years is not both together; groups of one role in one year are", () => {
    const team: SheetRows = [
      ["Role", "Year", "FTE", "Loaded salary (€/yr)"],
      ["Agent", 2025, 25, 39_000],
      ["Supervisor", 2025, 3, 52_000],
      ["Agent", 2026, 20, 40_000],
      ["Supervisor", 2026, 2, 53_000],
    ];
    expect(book(FLOWS, team).questions.map(({ key }) => key)).toEqual(["version:team.rows"]);
    expect(field(recordsOf(book(FLOWS, team, { "version:team.rows": "2026" })).team, "fte")).toEqual([20, 2]);
    const groups: SheetRows = [
      ["Role", "Site", "FTE", "Loaded salary (€/yr)"],
      ["Agent", "Paris", 25, 39_000],
      ["Agent", "Lille", 20, 38_000],
    ];
    expect(field(recordsOf(book(FLOWS, groups)).team, "fte")).toEqual([25, 20]);
  });
});

describe("rows and months", () => {
  test.each<readonly Cell[]>([
    ["P01", "P02", "P03", "P04", "P05", "P06", "P07", "P08", "P09", "P10", "P11", "P12"],
    ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"],
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
  ])("periods %s … are months, and told", (...heads) => {
    const months = heads.map((_, at) => 8_000 + at);
    const read = book([
      ["Flow", "Channel", "AHT (s)", ...heads],
      ["Billing", "Phone", 400, ...months],
      ["Claims", "Email", 480, ...months],
    ]);
    const { volumes } = recordsOf(read);
    expect(volumes.filter(({ flow }) => flow === "Billing").map(({ contacts }) => contacts)).toEqual(months);
    expect(issuesOf(read)).toEqual([["unit-converted", "note"]]);
  });

  test.each(["Check", "Contrôle", "vs. LY %", "Écart vs budget", "Delta vs forecast"])(
    "“%s” below a total is no flow",
    (name) => {
      const read = book([...FLOWS, ["Total", null, 127_000, null], [name, null, 0.03, -0.02]]);
      expect(field(recordsOf(read).flows, "name")).toEqual(["Billing", "Claims"]);
      expect(issuesOf(read)).toEqual([["summary-row", "warning"]]);
    },
  );

  test("a flow called so above the total is one", () => {
    const read = book([...FLOWS, ["Contrôle", "Phone", 9_000, 200], ["Total", null, 136_000, null]]);
    expect(field(recordsOf(read).flows, "name")).toEqual(["Billing", "Claims", "Contrôle"]);
  });

  test("channels that head their groups in a compact pivot table", () => {
    const read = book([
      ["Row Labels", "Annual volume", "AHT (s)"],
      ["Phone", 148_000, 347],
      ["Billing calls", 96_000, 400],
      ["Order calls", 52_000, 250],
      ["Email", 31_000, 480],
      ["Claims", 31_000, 480],
      ["Grand Total", 179_000, 370],
    ]);
    expect([read.questions, recordsOf(read).flows.map(({ name, channel }) => [name, channel])]).toEqual([
      [],
      [
        ["Billing calls", "phone"],
        ["Order calls", "phone"],
        ["Claims", "email"],
      ],
    ]);
  });
});
