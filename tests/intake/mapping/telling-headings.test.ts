import type { MappedWorkbook } from "../../../src/intake";
import { mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

const FLOWS: SheetRows = [
  ["Flux", "Canal", "Volume annuel", "Durée de traitement (s)"],
  ["Livraison", "Téléphone", 42_000, 372],
  ["Garantie", "Chat", 28_560, 390],
];
const TEAM: SheetRows = [
  ["Poste", "ETP", "Salaire chargé (€/an)"],
  ["Téléconseiller", 12, 41_000],
];

const withPay = (heading: string, pay: number): MappedWorkbook =>
  mapped([
    sheetOf("Activité", FLOWS),
    sheetOf("RH", [
      ["Poste", "ETP", heading],
      ["Téléconseiller", 12, pay],
    ]),
  ]);

describe("what a heading says of charges decides what a pay is", () => {
  test.each([
    ["Salaire brut chargé (k€/an)", 38.8, 38_800],
    ["Salaire brut annuel chargé (€)", 38_800, 38_800],
    ["Salaire brut charges comprises (€/an)", 38_800, 38_800],
    ["Gross salary incl. charges (€/yr)", 38_800, 38_800],
    ["Rémunération chargée (€/an)", 38_800, 38_800],
    ["Fully loaded salary (€/yr)", 38_800, 38_800],
  ])("%s is loaded", (heading, pay, expected) => {
    const [group] = recordsOf(withPay(heading, pay)).team;
    expect([group?.loadedSalary, group?.grossSalary]).toEqual([expected, undefined]);
  });

  test.each([
    ["Salaire annuel hors charges (€)", 28_000],
    ["Salaire non chargé (€/an)", 28_000],
    ["Salaire sans charges patronales (€/an)", 28_000],
    ["Salary excluding charges (€/yr)", 28_000],
    ["Unloaded salary (€/yr)", 28_000],
    ["Salaire brut (€/an)", 28_000],
  ])("%s is gross", (heading, pay) => {
    const [group] = recordsOf(withPay(heading, pay)).team;
    expect([group?.loadedSalary, group?.grossSalary]).toEqual([undefined, pay]);
  });

  test.each(["Employer charges (%)", "Charges patronales (%)", "Taux de cotisations"])(
    "%s are no pay: the gross salary beside them is",
    (heading) => {
      const book = mapped([
        sheetOf("Activité", FLOWS),
        sheetOf("RH", [
          ["Poste", "ETP", "Salaire brut (€/an)", heading],
          ["Téléconseiller", 12, 28_000, 42],
        ]),
      ]);
      expect(book.questions).toEqual([]);
      const [group] = recordsOf(book).team;
      expect([group?.loadedSalary, group?.grossSalary]).toEqual([undefined, 28_000]);
    },
  );
});

describe("a total is one wherever it stands and whatever it is called", () => {
  const [head = [], ...rows] = FLOWS;
  // 42,000 + 28,560.
  const names = (lines: SheetRows) =>
    recordsOf(mapped([sheetOf("Activité", lines), sheetOf("RH", TEAM)])).flows.map(({ name }) => name);

  test.each<[string, SheetRows]>([
    ["without a name, below", [head, ...rows, [null, null, 70_560, null]]],
    ["on top", [head, ["Total des contacts", null, 70_560, null], ...rows]],
    ["by a name of the house, every cell filled", [head, ...rows, ["Tous motifs", "Tous", 70_560, 379]]],
    ["in English", [head, ...rows, ["All queues", "All", 70_560, 379]]],
  ])("%s", (_what, lines) => expect(names(lines)).toEqual(["Livraison", "Garantie"]));

  test("and a flow that begins with such a word is none where the figures do not say so", () => {
    expect(names([head, ...rows, ["Tous services", "Téléphone", 9_000, 200]])).toEqual([
      "Livraison",
      "Garantie",
      "Tous services",
    ]);
  });
});

describe("a unit in the heading is taken", () => {
  const volumes = (heading: string, share: number) => {
    const [, ...rows] = FLOWS;
    const book = mapped([
      sheetOf("Activité", [
        ["Flux", "Canal", heading, "Durée de traitement (s)"],
        ...rows.map(([name = null, channel = null, volume, handling = null]) => [
          name,
          channel,
          Number(volume) / share,
          handling,
        ]),
      ]),
      sheetOf("RH", TEAM),
    ]);
    return [
      book.questions.map(({ key }) => key),
      recordsOf(book).flows.map(({ annualVolume }) => Math.round(annualVolume ?? 0)),
    ];
  };

  test.each([
    ["Volume annuel (centaines)", 100],
    ["Volume (k/mois)", 12_000],
    ["Volume (k/month)", 12_000],
    ["Contacts d'un mois moyen", 12],
    ["Volume semestriel", 2],
  ])("%s", (heading, share) => expect(volumes(heading, share)).toEqual([[], [42_000, 28_560]]));

  test("thirteen payments of a month's pay are a year's", () => {
    const [group] = recordsOf(withPay("Salaire brut mensuel (13 mois)", 2_200)).team;
    expect(group?.grossSalary).toBe(28_600);
  });
});
