import { mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

// Words beside the name of a quantity that say of which period it is, how often that comes, or that it is another quantity. Expected numbers: the figure of the
// cell times the number that the heading states, twelve months, or 365 days.

const TEAM: SheetRows = [
  ["Role", "FTE", "Gross salary (€/yr)"],
  ["Agent", 20, 26_000],
  ["Supervisor", 2, 34_000],
];
const FLOWS: SheetRows = [
  ["Flow", "Channel", "Annual volume", "AHT (s)"],
  ["Billing", "phone", 96_000, 380],
];
const sheets = (flows: SheetRows, team: SheetRows, more: SheetRows = []) => [
  sheetOf("Flows", flows),
  sheetOf("Staff", team),
  ...(more.length === 0 ? [] : [sheetOf("More", more)]),
];
const volume = (heading: string, value: number, answers: Readonly<Record<string, string>> = {}) =>
  mapped(
    sheets(
      [
        ["Flow", "Channel", heading, "AHT (s)"],
        ["Billing", "phone", value, 380],
      ],
      TEAM,
    ),
    answers,
  );
const read = (book: ReturnType<typeof mapped>): unknown => recordsOf(book).flows[0]?.annualVolume;
const keys = (book: ReturnType<typeof mapped>): readonly string[] => book.questions.map(({ key }) => key);

const told = ({ issues }: ReturnType<typeof mapped>) =>
  issues.filter(({ code }) => code === "column-unused").map(({ severity, received }) => [severity, received]);

describe("the period of a figure whose mean is of another", () => {
  test.each([
    ["Monthly calls (2025 yearly average)", 8000, 8000 * 12],
    ["Calls per month, average over the year", 8000, 8000 * 12],
    ["Appels / mois (moyenne annuelle)", 8000, 8000 * 12],
    ["Appels par mois (moy. annuelle)", 8000, 8000 * 12],
    ["Appels mensuels en moyenne sur l’année", 8000, 8000 * 12],
    ["Daily contacts (annual avg., 7 days)", 263, 263 * 365],
    ["Yearly average", 96_000, 96_000],
    ["Moyenne annuelle", 96_000, 96_000],
  ])("%s", (heading, value, expected) => {
    expect([keys(volume(heading, value)), read(volume(heading, value))]).toEqual([[], expected]);
  });

  test.each(["Annual volume per month", "Volume annuel (hebdo)", "Monthly contacts, yearly"])(
    "%s says two, and is asked",
    (heading) => {
      const choices = volume(heading, 8000).questions.map(({ key, choices: each }) => [key, each.length]);
      expect(choices).toEqual([["unit:flows.annualVolume", 2]]);
      expect(read(volume(heading, 8000, { "unit:flows.annualVolume": "year" }))).toBe(8000);
    },
  );
});

describe("how often a period comes, as the heading states it", () => {
  test.each([
    ["Calls/week (52 wk/yr)", 1846, 1846 * 52],
    ["Contacts per week (48 weeks/yr)", 2000, 2000 * 48],
    ["Contacts/jour (365 j/an)", 263, 263 * 365],
    ["Volume moyen par jour ouvré (251 j/an)", 400, 400 * 251],
    ["Appels par jour ouvert (305 jours/an)", 400, 400 * 305],
    ["Avg contacts per working day (251 days)", 400, 400 * 251],
    ["Contacts per month (11 months open)", 8000, 8000 * 11],
    ["Contacts per month (last 3 months)", 8000, 8000 * 12],
    ["Annual volume (x10)", 9600, 9600 * 10],
    ["Volume annuel (dizaines)", 9600, 9600 * 10],
    ["Annual volume (x100)", 960, 960 * 100],
  ])("%s", (heading, value, expected) => {
    expect([keys(volume(heading, value)), read(volume(heading, value))]).toEqual([[], expected]);
  });

  test("it is kept by the name of its unit, and found again by it", () => {
    const book = volume("Avg contacts per working day (251 days)", 400);
    expect(book.rows.find(({ column }) => column === "annualVolume")).toMatchObject({ unit: "times251", factor: 251 });
    expect(read(volume("Annual volume", 400, { "unit:flows.annualVolume": "times251" }))).toBe(400 * 251);
  });
});

describe("words that make another quantity of a needed one", () => {
  const book = (heading: string, flow: boolean, answers: Readonly<Record<string, string>> = {}) => {
    const [field] = FIELDS.find(([, headings]) => headings.includes(heading)) ?? [""];
    const at = { "flows.annualVolume": 2, "flows.handlingTime": 3, "team.fte": 1, "team.grossSalary": 2 }[field] ?? 0;
    const headed = ([own = [], ...rest]: SheetRows): SheetRows => [own.with(at, heading), ...rest];
    return mapped(sheets(flow ? headed(FLOWS) : FLOWS, flow ? TEAM : headed(TEAM)), answers);
  };
  const FIELDS: readonly (readonly [string, readonly string[]])[] = [
    [
      "flows.annualVolume",
      [
        "Annual volume change",
        "Annual volume capacity",
        "Annual volume (max)",
        "Volume annuel de pointe",
        "Volume annuel hors abandons",
        "Annual volume incl. transfers",
        "Annual volume (per site, 3 sites)",
        "Annual volume (x5)",
      ],
    ],
    [
      "flows.handlingTime",
      ["AHT change (s)", "AHT P90 (s)", "AHT median (s)", "AHT contractual (s)", "AHT incl. queue time (s)"],
    ],
    ["team.fte", ["FTE incl. vacancies", "ETP hors encadrement", "FTE capacity"]],
    ["team.grossSalary", ["Annual gross excl. 13th month (€)", "Salaire brut annuel hors primes (€)"]],
  ];
  const cases = FIELDS.flatMap(([field, headings]) => headings.map((heading) => [field, heading] as const));

  test.each(cases)("%s: %s is asked, and can be answered", (field, heading) => {
    const flow = field.startsWith("flows");
    expect(keys(book(heading, flow))).toEqual([`field:${field}`]);
    const answered = book(heading, flow, { [`field:${field}`]: heading });
    expect(keys(answered)).toEqual([]);
    expect(recordsOf(answered).flows[0]).toMatchObject({ annualVolume: 96_000, handlingTime: 380 });
    expect(recordsOf(answered).team[0]).toMatchObject({ fte: 20, grossSalary: 26_000 });
  });

  test("a clean column beside it is read, and nothing is asked", () => {
    const both = mapped(
      sheets(
        [
          ["Flow", "Channel", "Annual volume (max)", "Annual volume", "AHT (s)"],
          ["Billing", "phone", 120_000, 96_000, 380],
        ],
        TEAM,
      ),
    );
    expect([keys(both), read(both)]).toEqual([[], 96_000]);
    expect(told(both)).toEqual([["warning", "Annual volume (max)"]]);
  });

  test("a cost for each seat is no cost of a year", () => {
    const overheads: SheetRows = [
      ["Item", "Annual cost per seat (€)", "Driver"],
      ["CRM", 2400, "per seat"],
    ];
    expect(keys(mapped(sheets(FLOWS, TEAM, overheads)))).toEqual(["field:overheads.annualCost"]);
  });

  test("a limit on a share that no table needs is told, and not read", () => {
    const offers: SheetRows = [
      ["Provider", "Flow", "Pricing", "Price (€)", "Indexation cap (%)"],
      ["Alpha", "Billing", "per call", 3.2, 3],
    ];
    const capped = mapped(sheets(FLOWS, TEAM, offers));
    expect([keys(capped), recordsOf(capped).offers[0]?.indexation ?? null]).toEqual([[], null]);
    expect(told(capped)).toEqual([["warning", "Indexation cap (%)"]]);
  });

  test.each([
    ["Annual volume (excl. VAT)", "annualVolume"],
    ["Volume annuel maximal", null],
  ])("tax is no part of a quantity: %s", (heading, field) => {
    expect(keys(volume(heading, 96_000))).toEqual(field === null ? ["field:flows.annualVolume"] : []);
  });
});

describe("words of a heading that nothing accounts for", () => {
  const notes = (heading: string, answers: Readonly<Record<string, string>> = {}) =>
    volume(heading, 96_000, answers).issues.flatMap(({ code, severity, received, expected }) =>
      code === "heading-words" ? [[severity, received, expected.values?.["words"]]] : [],
    );

  test("they are told in one note of the source, and the column is read", () => {
    expect(notes("Annual volume zebra")).toEqual([["note", "Annual volume zebra", "zebra"]]);
    expect(read(volume("Annual volume zebra", 96_000))).toBe(96_000);
  });

  test("a person who named the column is told nothing", () => {
    expect(notes("Annual volume zebra", { "field:flows.annualVolume": "Annual volume zebra" })).toEqual([]);
  });

  test.each([
    "Annual volume",
    "Nb contacts/an",
    "Monthly calls (2025 yearly average)",
    "Calls/week (52 wk/yr)",
    "Volume annuel 2025 (k)",
  ])("%s is understood whole", (heading) => {
    expect(notes(heading)).toEqual([]);
  });
});
