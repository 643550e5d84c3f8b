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

const flowsWith = (heading: string, values: readonly (number | string | null)[]) =>
  mapped([
    sheetOf(
      "B",
      FLOWS.map((row, at) => [...row, at === 0 ? heading : (values[at - 1] ?? null)]),
    ),
    sheetOf("T", TEAM),
  ]);
const teamWith = (heading: string, values: readonly (number | string | null)[]) =>
  mapped([
    sheetOf("B", FLOWS),
    sheetOf(
      "T",
      TEAM.map((row, at) => [...row, at === 0 ? heading : (values[at - 1] ?? null)]),
    ),
  ]);

describe("a unit in a heading decides which limit of time it is", () => {
  test.each(["SLA (h)", "Délai de réponse (h ouvrées)", "Response time (hours)", "Délai contractuel (h)", "TAT (h)"])(
    "%s is a deadline, and no share",
    (heading) => {
      const read = flowsWith(heading, [null, 72]);
      const [, claims] = recordsOf(read).flows;
      expect(read.questions).toEqual([]);
      expect([claims?.serviceTarget, claims?.answerTime, claims?.deadline]).toEqual([undefined, undefined, 72]);
    },
  );

  test.each(["SLA (s)", "Délai cible (s)", "Target time (sec)", "Seuil de décroché (s)"])(
    "%s is an answer time",
    (heading) => {
      const read = flowsWith(heading, [20, null]);
      const [billing] = recordsOf(read).flows;
      expect(read.questions).toEqual([]);
      expect([billing?.serviceTarget, billing?.answerTime, billing?.deadline]).toEqual([undefined, 20, undefined]);
    },
  );
});

describe("a unit that a column is never in is not read as it, and told", () => {
  test.each([
    ["Scripted (min)", "scripted"],
    ["Scripté (h)", "scripted"],
    ["FCR (€)", "firstContactResolution"],
    ["Patience (%)", "patience"],
    ["Growth (contacts)", "growth"],
  ])("%s", (heading, field) => {
    const read = flowsWith(heading, [12, 20]);
    expect(recordsOf(read).flows.map((flow) => (flow as unknown as Record<string, unknown>)[field])).toEqual([
      undefined,
      undefined,
    ]);
    expect(read.issues.filter(({ code }) => code === "column-unused").map(({ column }) => column)).toEqual([heading]);
  });
});

describe("years of service in another unit", () => {
  // Four and five years in months and weeks: × 12, × 52.
  test.each([
    ["Ancienneté moyenne (mois)", [48, 60]],
    ["Seniority (months)", [48, 60]],
    ["Length of service (weeks)", [208, 260]],
    ["Ancienneté (années)", [4, 5]],
    ["Average tenure", ["48 months", "5 years"]],
  ] as const)("%s", (heading, values) =>
    expect(recordsOf(teamWith(heading, values)).team.map(({ tenure }) => tenure)).toEqual([4, 5]),
  );
});

describe("thousands that a heading says with what it counts", () => {
  test.each([
    "Volume (k contacts / year)",
    "Volume annuel (k appels)",
    "Annual volume (x1,000)",
    "Annual volume (k calls)",
  ])("%s", (heading) => {
    const rows = FLOWS.map((row, at) =>
      row.map((cell, column) => (column !== 2 ? cell : at === 0 ? heading : Number(cell) / 1000)),
    );
    const read = mapped([sheetOf("B", rows), sheetOf("T", TEAM)]);
    expect([read.questions, recordsOf(read).flows.map(({ annualVolume }) => annualVolume)]).toEqual([
      [],
      [96_000, 31_000],
    ]);
  });
});

describe("a text in a number's cell is read whole or not at all", () => {
  const withVolume = (cell: string) =>
    mapped([
      sheetOf("B", [
        ...FLOWS.map((row, at) => (at === 1 ? row.map((own, column) => (column === 2 ? cell : own)) : row)),
        ["Orders", "Phone", 52_000, 250],
      ]),
      sheetOf("T", TEAM),
    ]);

  test.each([
    "5200O",
    "52,OOO",
    "52000?",
    "52000 env.",
    "52000 (est.)",
    "52000-54000",
    "52000*",
    "~52000",
    "52000 €",
    "52000 min",
    "200 per day",
  ])("%s is no number: it stays what it is, and its row is an issue", (cell) => {
    const read = withVolume(cell);
    const volumes = read.blocks[0]?.made.columns.find(({ column }) => column === "annualVolume")?.cells ?? [];
    expect(volumes[0]?.value).toBe(cell);
    expect(recordsOf(read).flows.map(({ name }) => name)).toEqual(["Claims", "Orders"]);
  });

  // A month's × 12, a quarter's × 4.
  test.each([
    ["4333/mois", 51_996],
    ["52000 per month", 624_000],
    ["13 000 par trimestre", 52_000],
    ["52k", 52_000],
  ])("%s says its own unit: it is converted, and told", (cell, volume) => {
    const read = withVolume(cell);
    expect(recordsOf(read).flows.map(({ annualVolume }) => annualVolume)).toEqual([volume, 31_000, 52_000]);
    expect(issuesOf(read)).toEqual([["unit-converted", "note"]]);
  });

  test.each(["52 000", "52000 contacts", "52000 calls p.a."])("%s needs no word", (cell) => {
    const read = withVolume(cell);
    expect([recordsOf(read).flows[0]?.annualVolume, issuesOf(read)]).toEqual([52_000, []]);
  });

  const withPay = (cell: string) =>
    mapped([sheetOf("B", FLOWS), sheetOf("T", [...TEAM.slice(0, 1), ["Agent", 25, cell], ["Supervisor", 3, 52_000]])]);

  test.each([
    ["3 250 €/mois", 39_000],
    ["39 k€", 39_000],
    ["39000 loaded", 39_000],
  ])("pay: %s", (cell, pay) => expect(recordsOf(withPay(cell)).team[0]?.loadedSalary).toBe(pay));

  test.each(["39000 brut", "39000 gross", "39000 net", "3900O"])("pay: %s is not all understood", (cell) =>
    expect(recordsOf(withPay(cell)).team.map(({ role }) => role)).toEqual(["supervisor"]),
  );

  test("one cell in pounds among euros is asked", () =>
    expect(withPay("£39k").questions.map(({ key }) => key)).toEqual(["currency"]));

  test.each([
    ["4 min 10", 250],
    ["250 s.", 250],
    ["5 min", 300],
  ])("time: %s", (cell, seconds) => {
    const rows = FLOWS.map((row, at) => (at === 1 ? [...row.slice(0, 3), cell] : row));
    expect(recordsOf(mapped([sheetOf("B", rows), sheetOf("T", TEAM)])).flows[0]?.handlingTime).toBe(seconds);
  });

  test.each(["25O", "300 appels", "4:10", "4 min max"])("time: %s among seconds is not understood", (cell) => {
    const rows = FLOWS.map((row, at) => (at === 1 ? [...row.slice(0, 3), cell] : row));
    const [first] = recordsOf(mapped([sheetOf("B", rows), sheetOf("T", TEAM)])).flows;
    expect(first?.name).toBe("Claims");
  });
});
