import { readInputs } from "../../../src/intake";
import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

const TEAM: SheetRows = [
  ["Poste", "ETP", "Salaire chargé (€/an)", "Note"],
  ["Téléconseiller", 12, 41_000, "CDI"],
];
const OFFERS: SheetRows = [
  ["Prestataire", "Tarif horaire (€)", "Note"],
  ["Northline", 24, "bien"],
];
const flows = (heading: string, cell: number | readonly [number, string], more: SheetRows[number] = []): SheetRows => [
  ["Motif", "Canal", heading, "DMT (s)", ...more.map(() => "Note")],
  ["Facturation", "Tél.", cell, 310, ...more],
];
const book = (heading: string, cell: number | readonly [number, string]) =>
  mapped([sheetOf("Activité", flows(heading, cell)), sheetOf("RH", TEAM)]);

describe("what a number format shows of a volume", () => {
  // A comma behind the digits divides what is shown, not what is held: 74,400 shown as 74.4. A k alone says that 12 means 12,000.
  test.each([
    ['#,##0.0," k"', 74_400, 74_400],
    ["#,##0.0,", 74_400, 74_400],
    ['0.0,,"M"', 74_400, 74_400],
    ["#,##0.0,\\k", 74_400, 74_400],
    ['#,##0" appels"', 74_400, 74_400],
  ])("%s changes nothing in %d", (format, held, expected) => {
    const read = book("Volume annuel", [held, format]);
    expect([recordsOf(read).flows[0]?.annualVolume, issuesOf(read)]).toEqual([expected, []]);
  });

  test.each(['0.0" k"', "0.0\\k"])("%s says thousands, told", (format) => {
    const read = book("Volume annuel", [12, format]);
    expect([recordsOf(read).flows[0]?.annualVolume, read.questions, issuesOf(read)]).toEqual([
      12_000,
      [],
      [["unit-converted", "note"]],
    ]);
  });

  test("a heading in thousands speaks of what is shown: the number is not multiplied twice", () => {
    expect(recordsOf(book("Volume annuel (k)", [12_000, "#,##0.0,"])).flows[0]?.annualVolume).toBe(12_000);
  });

  test("minutes are no contacts", () => {
    expect(book("Volume annuel", [74_400, '#,##0" min"']).nearest).toContainEqual(
      expect.objectContaining({ table: "flows", missing: ["annualVolume"] }),
    );
  });

  test("money that is shown in thousands is what it is", () => {
    const team: SheetRows = [
      ["Poste", "ETP", "Salaire chargé annuel"],
      ["Téléconseiller", 12, [41_000, '#,##0.0," k€"']],
    ];
    const read = mapped([sheetOf("Activité", flows("Appels/an", 74_400)), sheetOf("RH", team)]);
    expect([recordsOf(read).team[0]?.loadedSalary, read.questions]).toEqual([41_000, []]);
  });
});

describe("what one agent or one hour brings is no volume", () => {
  test.each([
    "Appels par agent",
    "Calls per agent",
    "Appels/agent/an",
    "Contacts per FTE per year",
    "Volume moyen par conseiller et par jour",
    "Appels par heure",
    "Calls per hour",
  ])("%s is not read", (heading) => {
    const read = book(heading, 6_200);
    expect(recordsOf(read).flows).toEqual([]);
    expect(read.nearest).toContainEqual(expect.objectContaining({ table: "flows", missing: ["annualVolume"] }));
  });

  test("beside the volume of all it is no matter", () => {
    const read = mapped([
      sheetOf("Activité", [
        ["Motif", "Canal", "Appels/an", "Appels par agent", "DMT (s)"],
        ["Facturation", "Tél.", 74_400, 6_200, 310],
      ]),
      sheetOf("RH", TEAM),
    ]);
    expect([recordsOf(read).flows[0]?.annualVolume, read.questions, issuesOf(read)]).toEqual([74_400, [], []]);
  });

  test("times of all contacts together, or of an agent, are asked: no unit makes them those of one", () => {
    for (const heading of ["Temps de traitement total (h)", "Handling time per agent (h)"]) {
      const rows: SheetRows = [
        ["Motif", "Canal", "Appels/an", heading],
        ["Facturation", "Tél.", 74_400, 6_400],
      ];
      const read = mapped([sheetOf("Activité", rows), sheetOf("RH", TEAM)]);
      expect(read.questions.map(({ key }) => key)).toEqual(["unit:flows.handlingTime"]);
    }
  });
});

describe("an answer that does not fit ends as issues", () => {
  const answered = (key: string, heading = "Note") => {
    const read = mapped(
      [sheetOf("Activité", flows("Appels/an", 74_400, ["à revoir"])), sheetOf("RH", TEAM), sheetOf("Offres", OFFERS)],
      { [`field:${key}`]: heading, "basis:offers.price": "hour" },
    );
    const { issues } = readInputs(
      { tables: read.tables, sheets: [], currency: "€" },
      { today: "2026-11-22", mappings: read.mappings },
    );
    return { read, errors: issues.flatMap(({ code, place }) => (place === null || place === undefined ? [] : [code])) };
  };
  test.each([
    ["flows.annualVolume", "not-a-number"],
    ["flows.handlingTime", "not-a-number"],
    ["flows.growth", "not-a-number"],
    ["flows.serviceTarget", "not-a-number"],
    ["flows.opens", "not-a-time"],
    ["team.fte", "not-a-number"],
    ["team.loadedSalary", "not-a-number"],
    ["team.attrition", "not-a-number"],
    ["team.rampUpWeeks", "not-a-number"],
    ["offers.price", "not-a-number"],
    ["offers.setUp", "not-a-number"],
    ["offers.validUntil", "not-a-date"],
  ])("%s of a column of texts names its cells", (key, code) => {
    expect(answered(key).errors).toEqual([code]);
  });

  test.each(["flows.wrapTime", "team.payroll"])("%s that is not needed is named", (key) => {
    expect(issuesOf(answered(key).read)).toContainEqual(["column-unused", "warning"]);
  });

  test.each(["Northline", "Nulle part"])("offers are not lost in silence: %s", (heading) => {
    expect(answered("offers.price", "Prestataire").errors).toEqual(["not-a-number"]);
    const { read } = answered("offers.price", heading);
    expect(issuesOf(read)).toEqual([
      ["nearly-a-table", "warning"],
      ["answer-unknown", "warning"],
    ]);
  });
});
