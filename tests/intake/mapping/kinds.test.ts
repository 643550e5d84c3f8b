import { mapWorkbook } from "../../../src/intake";
import type { MappedWorkbook } from "../../../src/intake";
import { mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

const TEAM = [
  ["Role", "FTE", "Loaded salary (€/yr)"],
  ["Agent", 12, 41_000],
  ["Supervisor", 1, 52_000],
] as const;

describe("layouts of finance teams, each read as it is meant", () => {
  test("plain ranges with titles, a band, totals, minutes and thousands of euros", () => {
    const book = mapped([
      sheetOf(
        "Synthèse",
        [
          ["Relation client – réalisé 2025"],
          [],
          [null, null, "Activité", null],
          ["Motif", "Média", "Appels/an", "DMT (mn)"],
          ["Livraison", "Tél.", 40_000, 5.5],
          ["Garantie", "Courriels", 20_000, 8],
          ["Total général", null, 60_000, null],
          [],
          ["Fonction", "ETP moyens", "Coût employeur (k€)"],
          ["Conseillers", 9.5, 38.4],
          ["Chef d’équipe", 1, 47],
          ["Total", 10.5, null],
        ],
        { merges: [{ row: 2, column: 2, rows: 1, columns: 2 }] },
      ),
    ]);
    expect(book.questions).toEqual([]);
    const { flows, team } = recordsOf(book);
    expect(
      flows.map(({ name, channel, annualVolume, handlingTime }) => [name, channel, annualVolume, handlingTime]),
    ).toEqual([
      ["Livraison", "phone", 40_000, 330],
      ["Garantie", "email", 20_000, 480],
    ]);
    expect(team.map(({ role, fte, loadedSalary }) => [role, fte, loadedSalary])).toEqual([
      ["agent", 9.5, 38_400],
      ["supervisor", 1, 47_000],
    ]);
    expect(book.leftOut.map(({ address, cause }) => [address, cause])).toEqual([
      ["Synthèse!A7", "total-row"],
      ["Synthèse!A12", "total-row"],
    ]);
  });

  test("months across, with their total beside them", () => {
    const months = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];
    const row = (name: string, base: number) => [
      name,
      "Chat",
      400,
      ...months.map((_, at) => base + at),
      12 * base + 66,
    ];
    const book = mapped([
      sheetOf("Volumes", [["File", "Canal", "DMT (s)", ...months, "Année"], row("Ventes", 100), row("Aide", 200)]),
      sheetOf("RH", TEAM),
    ]);
    expect(book.questions).toEqual([]);
    const { flows, volumes } = recordsOf(book);
    expect(flows.map(({ annualVolume }) => annualVolume)).toEqual([1266, 2466]);
    expect(volumes).toHaveLength(24);
    expect(volumes[13]).toMatchObject({ flow: "Aide", month: 2, contacts: 201 });
  });

  test("groups under their channel, with subtotals", () => {
    const book = mapped([
      sheetOf("P1", [
        ["Type de demande", "Contacts annuels", "Durée de traitement (s)"],
        ["APPELS", null, null],
        ["Livraison", 1000, 300],
        ["Garantie", 3000, 280],
        ["Sous-total Appels", 4000, null],
        ["E-MAILS", null, null],
        ["Réclamation", 500, 600],
        ["Sous-total E-mails", 500, null],
        ["Total général", 4500, null],
      ]),
      sheetOf("RH", TEAM),
    ]);
    expect(book.questions).toEqual([]);
    expect(recordsOf(book).flows.map(({ name, channel }) => [name, channel])).toEqual([
      ["Livraison", "phone"],
      ["Garantie", "phone"],
      ["Réclamation", "email"],
    ]);
    expect(book.leftOut).toHaveLength(3);
  });

  test("flows across, headings down the first column", () => {
    const book = mapped([
      sheetOf("Feuille", [
        [null, "Livraison", "Garantie"],
        ["Canal", "Téléphone", "Chat"],
        ["Volume annuel", 9000, 7000],
        ["Durée de traitement (s)", 250, 500],
      ]),
      sheetOf("RH", TEAM),
    ]);
    expect(book.questions).toEqual([]);
    expect(recordsOf(book).flows.map(({ name, channel, handlingTime }) => [name, channel, handlingTime])).toEqual([
      ["Livraison", "phone", 250],
      ["Garantie", "chat", 500],
    ]);
  });

  test("numbers held as text, with their units and a note below", () => {
    const book = mapped([
      sheetOf("Extraction", [
        ["Queue", "Channel", "Yearly volume", "Average duration"],
        ["Delivery", "Voice", "54,840", "7.4 min"],
        ["Warranty", "Mail", "1,250", "1 min 30"],
        ["Source: telephone system"],
      ]),
      sheetOf("HR", [
        ["Position", "FTE", "Loaded cost"],
        ["Agents", "31.0", "41.3 k€"],
      ]),
    ]);
    expect(book.questions).toEqual([]);
    const { flows, team } = recordsOf(book);
    expect(flows.map(({ annualVolume, handlingTime }) => [annualVolume, handlingTime])).toEqual([
      [54_840, 444],
      [1250, 90],
    ]);
    expect(team.map(({ loadedSalary }) => loadedSalary)).toEqual([41_300]);
    expect(book.leftOut.map(({ cause }) => cause)).toEqual(["note"]);
  });

  test("clocks by their format, months by their heading, payroll by its row, 80 for 80 %", () => {
    const clock = (seconds: number) => [seconds / 86_400, "[mm]:ss"] as const;
    const book = mapped([
      sheetOf("Activity", [
        ["Queue", "Media", "Calls / month", "AHT", "Service level (%)"],
        ["Delivery", "Phone", 1000, clock(312), 80],
        ["Warranty", "Email", 500, clock(444), 90],
      ]),
      sheetOf("Pay", [
        ["Staff category", "FTE", "Total loaded payroll (k€)"],
        ["Agents", 10, 400],
        ["Team leaders", 2, 110],
      ]),
    ]);
    expect(book.questions).toEqual([]);
    const { flows, team } = recordsOf(book);
    expect(
      flows.map(({ annualVolume, handlingTime, serviceTarget }) => [annualVolume, handlingTime, serviceTarget]),
    ).toEqual([
      [12_000, 312, 0.8],
      [6000, 444, 0.9],
    ]);
    expect(team.map(({ loadedSalary }) => loadedSalary)).toEqual([40_000, 55_000]);
  });

  test("a grid of prices, providers across, its title telling what a price is for", () => {
    const book = mapped([
      sheetOf("Data", [
        ["Flow", "Channel", "Annual volume", "Handling time (s)"],
        ["Delivery", "Phone", 9000, 250],
        ["Warranty", "Email", 7000, 500],
      ]),
      sheetOf("RH", TEAM),
      sheetOf("Tender", [
        ["Price per call (€, excl. VAT)"],
        [],
        ["Flow", "Atlas", "Borea"],
        ["Delivery", 2.5, 3],
        ["Warranty", 4, null],
      ]),
    ]);
    expect(book.questions).toEqual([]);
    expect(
      recordsOf(book).offers.map(({ provider, flow, pricing, price }) => [provider, flow, pricing, price]),
    ).toEqual([
      ["Atlas", "Delivery", "contact", 2.5],
      ["Borea", "Delivery", "contact", 3],
      ["Atlas", "Warranty", "contact", 4],
    ]);
  });
});

describe("what cannot be known is asked, and nothing is read before it is answered", () => {
  const flows = (heading: string, ...times: number[]) =>
    sheetOf("Data", [
      ["Flux", "Canal", "Volume annuel", heading],
      ...times.map((time, at) => [`Flux ${at}`, "Téléphone", 9000 + at, time]),
    ]);
  const keys = (book: MappedWorkbook) => book.questions.map(({ key }) => key);

  test("a handling time without a unit that only minutes would make usual", () => {
    const sheets = [flows("DMT", 6.5, 9.1), sheetOf("RH", TEAM)];
    const asked = mapped(sheets);
    expect(keys(asked)).toEqual(["unit:flows.handlingTime"]);
    expect(asked.tables).toEqual([]);
    expect(
      recordsOf(mapped(sheets, { "unit:flows.handlingTime": "min" })).flows.map(({ handlingTime }) => handlingTime),
    ).toEqual([390, 546]);
  });

  test("the same without a question where seconds are what it can be", () => {
    expect(keys(mapped([flows("DMT", 310, 290), sheetOf("RH", TEAM)]))).toEqual([]);
  });

  test("a unit in the heading that makes nonsense of the values", () => {
    expect(keys(mapped([flows("DMT (s)", 6.5, 9.1), sheetOf("RH", TEAM)]))).toEqual(["unit:flows.handlingTime"]);
  });

  test("a volume that says no period", () => {
    const sheets = [
      sheetOf("Data", [
        ["Queue", "Channel", "Calls", "AHT (s)"],
        ["Delivery", "Phone", 5000, 250],
        ["Warranty", "Phone", 4000, 260],
      ]),
      sheetOf("RH", TEAM),
    ];
    expect(keys(mapped(sheets))).toEqual(["unit:flows.annualVolume"]);
    expect(
      recordsOf(mapped(sheets, { "unit:flows.annualVolume": "month" })).flows.map(({ annualVolume }) => annualVolume),
    ).toEqual([60_000, 48_000]);
  });

  test("a salary that says neither month nor what is in it", () => {
    const sheets = [
      flows("DMT (s)", 310),
      sheetOf("RH", [
        ["Poste", "ETP", "Salaire"],
        ["Conseiller", 4, 2150],
      ]),
    ];
    expect(keys(mapped(sheets))).toEqual(["basis:team.salary"]);
    const half = { "basis:team.salary": "gross" };
    expect(keys(mapped(sheets, half))).toEqual(["unit:team.salary"]);
    const { team } = recordsOf(mapped(sheets, { ...half, "unit:team.salary": "€/month" }));
    expect(team.map(({ grossSalary }) => grossSalary)).toEqual([25_800]);
  });

  test("two versions on two sheets, or on one", () => {
    const rows = (volume: number) => [
      ["Flow", "Channel", "Annual volume", "Handling time (s)"],
      ["Delivery", "Phone", volume, 250],
    ];
    const apart = [sheetOf("Budget 2025", rows(1000)), sheetOf("Budget 2026", rows(2000)), sheetOf("RH", TEAM)];
    expect(keys(mapped(apart))).toEqual(["block:flows"]);
    expect(
      recordsOf(mapped(apart, { "block:flows": "Budget 2026" })).flows.map(({ annualVolume }) => annualVolume),
    ).toEqual([2000]);
    const together = [
      sheetOf("Budgets", [["Budget 2025"], [], ...rows(1000), [], ["Budget 2026"], [], ...rows(2000)]),
      sheetOf("RH", TEAM),
    ];
    expect(keys(mapped(together))).toEqual(["block:flows"]);
    expect(
      recordsOf(mapped(together, { "block:flows": "Budget 2026" })).flows.map(({ annualVolume }) => annualVolume),
    ).toEqual([2000]);
  });

  test("two columns of one figure, told apart by their year", () => {
    const sheets = [
      sheetOf("Data", [
        ["Flow", "Channel", "Volume 2025", "Volume 2026", "AHT (s)"],
        ["Delivery", "Phone", 1000, 2000, 250],
      ]),
      sheetOf("RH", TEAM),
    ];
    expect(keys(mapped(sheets))).toEqual(["version:flows.annualVolume"]);
    expect(recordsOf(mapped(sheets, { "version:flows.annualVolume": "Volume 2026" })).flows[0]?.annualVolume).toBe(
      2000,
    );
  });

  test("words of the house, in a column of channels or of roles; none is taken for its neighbour", () => {
    const sheets = [
      sheetOf("Data", [
        ["Flux", "Canal", "Volume annuel", "DMT (s)"],
        ["A", "Tél. entrant", 900, 250],
        ["B", "Courrier", 900, 250],
      ]),
      sheetOf("RH", [
        ["Fonction", "ETP", "Salaire chargé (€/an)"],
        ["Téléconseiller", 4, 40_000],
        ["Resp. de plateau", 1, 50_000],
      ]),
    ];
    expect(keys(mapped(sheets))).toEqual(["word:flows.channel:Courrier", "word:team.role:Resp. de plateau"]);
    const { flows: read, team } = recordsOf(
      mapped(sheets, { "word:flows.channel:Courrier": "backOffice", "word:team.role:Resp. de plateau": "supervisor" }),
    );
    expect(read.map(({ channel }) => channel)).toEqual(["phone", "backOffice"]);
    expect(team.map(({ role }) => role)).toEqual(["agent", "supervisor"]);
  });

  test("groups of three digits that could be decimals", () => {
    const sheets = [
      sheetOf("Data", [
        ["Flux", "Canal", "Volume annuel", "DMT (s)"],
        ["A", "Appels", "54,840", 250],
        ["B", "Appels", "12,120", 250],
      ]),
      sheetOf("RH", TEAM),
    ];
    expect(keys(mapped(sheets))).toEqual(["decimal:flows.annualVolume"]);
    expect(
      recordsOf(mapped(sheets, { "decimal:flows.annualVolume": "." })).flows.map(({ annualVolume }) => annualVolume),
    ).toEqual([54_840, 12_120]);
  });
});

describe("a volume of a day", () => {
  const read = (heading: string, answers: Readonly<Record<string, string>> = {}) =>
    mapped(
      [
        sheetOf("Data", [
          ["Motif", "Canal", heading, "DMT (s)"],
          ["A", "Tél.", 200, 300],
        ]),
        sheetOf("RH", TEAM),
      ],
      answers,
    );

  // 365 / 7 weeks of five, six or seven days, by hand.
  test.each([
    ["day", 200 * 5 * (365 / 7)],
    ["day6", 200 * 6 * (365 / 7)],
    ["day7", 200 * 365],
  ])("is asked about: %s", (unit, volume) => {
    const [question] = read("Nb d'appels / jour").questions;
    expect([question?.key, question?.choices.map(({ value }) => value)]).toEqual([
      "unit:flows.annualVolume",
      ["day", "day6", "day7"],
    ]);
    const { flows } = recordsOf(read("Nb d'appels / jour", { "unit:flows.annualVolume": unit }));
    expect(flows[0]?.annualVolume).toBeCloseTo(volume, 6);
  });

  test.each([
    ["Nb d'appels par jour ouvré", 200 * 5 * (365 / 7)],
    ["Calls per calendar day", 73_000],
  ])("is not where the heading says which: %s", (heading, volume) => {
    expect(read(heading).questions).toEqual([]);
    expect(recordsOf(read(heading)).flows[0]?.annualVolume).toBeCloseTo(volume, 6);
  });
});

test("contacts of a quarter are a volume, and a skill names a flow", () => {
  const book = mapped([
    sheetOf("Data", [
      ["Skill", "Channel", "Contacts per quarter", "Handle time (sec)"],
      ["A", "Voice", 13_000, 300],
      ["B", "E-mail", 6500, 480],
    ]),
    sheetOf("RH", TEAM),
  ]);
  expect(book.questions).toEqual([]);
  expect(recordsOf(book).flows.map(({ name, annualVolume }) => [name, annualVolume])).toEqual([
    ["A", 52_000],
    ["B", 26_000],
  ]);
});

describe("what is in the way is said", () => {
  test("a handling time that is the time of talking alone", () => {
    const read = (heading: string) =>
      mapped([
        sheetOf("Data", [
          ["Motif", "Canal", "Appels annuels", heading, "Remarques"],
          ["A", "Tél.", 52_000, 250, "provisoire"],
        ]),
        sheetOf("RH", TEAM),
      ]).issues.filter(({ code }) => code === "talk-as-handling");
    expect(read("Temps de conversation (s)")).toMatchObject([{ severity: "warning", table: "Data!A1:E2" }]);
    expect(read("Average talk time (s)")).toHaveLength(1);
    expect(read("Conversation + post-appel (s)")).toEqual([]);
    expect(read("DMT (s)")).toEqual([]);
  });

  test("a total that is not the sum is set aside with both numbers", () => {
    const book = mapped([
      sheetOf("Data", [
        ["Flux", "Canal", "Volume annuel", "DMT (s)"],
        ["A", "Appels", 900, 250],
        ["B", "Appels", 100, 250],
        ["Total", null, 1200, null],
      ]),
      sheetOf("RH", TEAM),
    ]);
    expect(book.issues.map(({ code, received, place }) => [code, received, place?.row])).toEqual([
      ["total-not-sum", "1200", 3],
    ]);
  });

  test("a flow that is called Total and is none stays", () => {
    const book = mapped([
      sheetOf("Data", [
        ["Flux", "Canal", "Volume annuel", "DMT (s)"],
        ["A", "Appels", 900, 250],
        ["Total Energies", "Appels", 350, 260],
        ["B", "Appels", 100, 250],
      ]),
      sheetOf("RH", TEAM),
    ]);
    expect(recordsOf(book).flows.map(({ name }) => name)).toEqual(["A", "Total Energies", "B"]);
  });

  test("no range: the nearest is named with what it lacks", () => {
    const book = mapped([
      sheetOf("Data", [
        ["Flux", "Canal", "Volume annuel"],
        ["A", "Appels", 900],
      ]),
    ]);
    expect(book.nearest).toContainEqual({ table: "flows", address: "Data!A1:C2", missing: ["handlingTime"] });
  });
});

describe("an empty row or column does not end a table in silence", () => {
  const HEADINGS = ["Flux", "Canal", "Volume annuel", "DMT (s)"];
  const FIRST = [HEADINGS, ["A", "Tél.", 9000, 300], ["B", "Tél.", 8000, 310]];
  const book = (...rows: SheetRows) => mapped([sheetOf("Data", rows), sheetOf("RH", TEAM)]);
  const names = (each: MappedWorkbook) => recordsOf(each).flows.map(({ name }) => name);
  const said = (each: MappedWorkbook) => each.issues.map(({ code, severity, received }) => [code, severity, received]);

  test("rows of the same kinds after it are read on, and that is said", () => {
    const read = book(...FIRST, [], ["C", "Chat", 7000, 500], [], [], ["D", "Tél.", 6000, 290]);
    expect(names(read)).toEqual(["A", "B", "C", "D"]);
    expect(said(read)).toEqual([
      ["read-on", "note", "Data!A5:D5"],
      ["read-on", "note", "Data!A8:D8"],
    ]);
  });

  test("a group after it keeps its channel, and a total after it is held against the rows", () => {
    const grouped = book(
      ["Flux", "Volume annuel", "DMT (s)"],
      ["Téléphone"],
      ["A", 9000, 300],
      ["B", 8000, 310],
      [],
      ["Chat"],
      ["C", 7000, 500],
      [],
      ["Total", 25_000],
    );
    expect(recordsOf(grouped).flows.map(({ name, channel }) => [name, channel])).toEqual([
      ["A", "phone"],
      ["B", "phone"],
      ["C", "chat"],
    ]);
    expect(said(grouped).filter(([code]) => code === "total-not-sum")).toEqual([["total-not-sum", "warning", "25000"]]);
  });

  test("headings may stand over an empty row", () => {
    expect(names(book(HEADINGS, [], ["A", "Tél.", 9000, 300], ["B", "Tél.", 8000, 310]))).toEqual(["A", "B"]);
  });

  test("figures behind an empty column are figures of the same rows", () => {
    const spaced = [
      ["Flux", "Canal", null, "Volume annuel", "DMT (s)", null, "Patience (s)"],
      ["A", "Tél.", null, 9000, 300, null, 45],
      ["B", "Tél.", null, 8000, 310, null, 60],
    ];
    expect(recordsOf(book(...spaced)).flows.map(({ annualVolume, patience }) => [annualVolume, patience])).toEqual([
      [9000, 45],
      [8000, 60],
    ]);
  });

  test("what does not fit, stands too far or lies under an Excel table is not read, and said", () => {
    expect(said(book(...FIRST, [], [], [], [], ["C", "Chat", 7000, 500]))).toEqual([
      ["rows-unread", "warning", "Data!A8:D8"],
    ]);
    const kpi = book(...FIRST, [], ["Taux de service", null, 0.85]);
    expect(names(kpi)).toEqual(["A", "B"]);
    expect(said(kpi)).toEqual([["rows-unread", "note", "Data!A5:C5"]]);
    const table = { name: "Contacts", area: { row: 0, column: 0, rows: 3, columns: 4 }, hasTotals: false };
    const under = mapped([
      sheetOf("Data", [...FIRST, ["C", "Chat", 7000, 500]], { tables: [table] }),
      sheetOf("RH", TEAM),
    ]);
    expect(said(under)).toEqual([["rows-unread", "warning", "Data!A4:D4"]]);
  });

  test("a remark, or another table with headings of its own, is neither read on nor worth a word", () => {
    const read = book(...FIRST, [], ["Source : téléphonie"], [], ["Prestataire", "Prix par contact"], ["Atlas", 3]);
    expect(names(read)).toEqual(["A", "B"]);
    expect(said(read)).toEqual([]);
  });
});

test("a remembered source that moved is followed, and where it stands now is said; rows added to it are no move", () => {
  const rows = [
    ["Flux", "Canal", "Volume annuel", "DMT (s)"],
    ["A", "Tél.", 9000, 300],
  ];
  const team = sheetOf("RH", TEAM);
  const again = (sheet: string, ...moved: SheetRows) => {
    const sheets = [sheetOf(sheet, moved), team];
    const content = { tables: [], sheets: [sheet, "RH"], currency: "€" };
    const remembered = mapped([sheetOf("Data", rows), team]).rows;
    return mapWorkbook({ content, sheets, answers: new Map(), remembered, today: "2026-11-23" }).issues.map(
      ({ code, severity, received, table }) => [code, severity, received, table],
    );
  };
  expect(again("Data", ...rows, ["B", "Tél.", 8000, 310])).toEqual([["source-rows", "note", "2", "Data!A1:D3"]]);
  expect(again("Data", ...rows)).toEqual([]);
  expect(again("Data", [], [], [], ...rows)).toEqual([["source-moved", "note", "Data!A1:D2", "Data!A4:D5"]]);
  expect(again("Données", ...rows)).toEqual([["source-moved", "note", "Data!A1:D2", "Données!A1:D2"]]);
});

test.each(["Récapitulatif", "Ensemble", "Cumul", "Moyenne", "Overall", "Sum", "Grand total", "Totale", "Médiane"])(
  "a last row named %s is no flow",
  (name) => {
    const rows = [
      ["Motif", "Canal", "Appels/an", "DMT (s)"],
      ["A", "Tél.", 9000, 300],
      ["B", "Tél.", 7000, 320],
      [name, null, name.startsWith("M") ? 8000 : 16_000, null],
    ];
    const read = mapped([sheetOf("Data", rows), sheetOf("RH", TEAM)]);
    expect(recordsOf(read).flows.map((flow) => flow.name)).toEqual(["A", "B"]);
    expect(read.leftOut.map(({ cause }) => cause)).toEqual(["total-row"]);
  },
);

describe("the currency of a source", () => {
  const flows = sheetOf("Data", [
    ["Flow", "Channel", "Calls a year", "AHT (s)"],
    ["A", "Phone", 9000, 300],
  ]);
  const team = (heading: string, format = "General") =>
    sheetOf("Staff", [
      ["Role", "FTE", heading],
      ["Agent", 12, [41, format]],
      ["Supervisor", 1, [52, format]],
    ]);
  const offers = sheetOf("Bids", [
    ["Provider", "Price per contact (€)"],
    ["Atlas", 3],
  ]);

  test("comes from the heading or the number format", () => {
    expect(mapped([flows, team("Loaded salary (k$)")])).toMatchObject({ currency: "$", questions: [], issues: [] });
    expect(mapped([flows, team("Loaded salary a year, thousands", '#,##0 "CHF"')])).toMatchObject({ currency: "CHF" });
    expect(mapped([flows, team("Coût chargé annuel (M€)")]).currency).toBe("€");
  });

  test("is asked where two are named, and the answer is kept for the next run", () => {
    const sheets = [flows, team("Loaded salary (k$)"), offers];
    const [question] = mapped(sheets).questions;
    expect([question?.key, question?.choices.map(({ value }) => value)]).toEqual(["currency", ["$", "€"]]);
    const answered = mapped(sheets, { currency: "$" });
    expect(answered).toMatchObject({ currency: "$", questions: [] });
    const content = { tables: [], sheets: ["Data", "Staff", "Bids"], currency: "€" };
    const again = mapWorkbook({ content, sheets, answers: new Map(), remembered: answered.rows, today: "2026-11-23" });
    expect(again).toMatchObject({ currency: "$", questions: [] });
  });

  test("is said where nothing names it", () => {
    const read = mapped([flows, team("Loaded salary a year in thousands")]);
    expect([read.currency, read.issues.map(({ code }) => code)]).toEqual(["€", ["currency-assumed"]]);
  });

  test("is shown in the units and the questions of a source in dollars, and either sign answers", () => {
    const read = mapped([flows, team("Loaded salary (k$)")]);
    const salary = ({ column }: { column: string }) => column === "loadedSalary";
    expect(read.rows.find(salary)?.unit).toBe("k$/year");
    const line = read.blocks.flatMap(({ lines }) => lines).find(salary);
    expect([line?.unit, JSON.stringify(line?.units).includes("€")]).toEqual(["k$/year", false]);
    const open = sheetOf("Staff", [
      ["Role", "FTE", "Loaded salary ($)"],
      ["Agent", 12, 3100],
    ]);
    const [question] = mapped([flows, open]).questions;
    expect([question?.key, question?.choices.map(({ value }) => value)]).toEqual([
      "unit:team.loadedSalary",
      expect.arrayContaining(["$/month", "$/hour"]),
    ]);
    expect(JSON.stringify(question)).not.toContain("€");
    for (const answer of ["$/month", "€/month"]) {
      const { team: people } = recordsOf(mapped([flows, open], { "unit:team.loadedSalary": answer }));
      expect(people.map(({ loadedSalary }) => loadedSalary)).toEqual([37_200]);
    }
  });

  test("is held against that of the tables of ours beside it", () => {
    const own = (unit: string) => ({
      name: "Offers",
      origin: { sheet: "Offers", row: 0, column: 0 },
      headers: ["Provider", "Flow", "Pricing", `Price (${unit})`, `Set-up cost (${unit})`],
      rows: [["Atlas", "A", "per contact", 3, 100]],
    });
    const read = (unit: string, answers: Readonly<Record<string, string>> = {}) => {
      const content = { tables: [own(unit)], sheets: ["Data", "Staff", "Offers"], currency: "€" };
      const sheets = [flows, team("Loaded salary (k$)")];
      return mapWorkbook({
        content,
        sheets,
        answers: new Map(Object.entries(answers)),
        remembered: [],
        today: "2026-11-23",
      });
    };
    expect(read("$")).toMatchObject({ currency: "$", questions: [] });
    const differing = read("€");
    expect(differing.tables).toEqual([]);
    expect(differing.questions.map(({ key, choices }) => [key, choices.map(({ value }) => value)])).toEqual([
      ["currency", ["$", "€"]],
    ]);
    expect(read("€", { currency: "$" })).toMatchObject({ currency: "$", questions: [] });
  });
});
