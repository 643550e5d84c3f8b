import { text } from "../../../src/language";
import { issuesOf, mapped, recordsOf, sheetOf } from "../../support/mapped-book";
import type { SheetRows } from "../../support/mapped-book";

// Headings that name nearly what a table asks for: read as what they say, asked, or told; never taken in silence for what they are not.

const FLOWS: SheetRows = [
  ["Motif", "Canal", "Appels/an", "DMT (s)"],
  ["Facturation", "Tél.", 74_400, 310],
];
const TEAM: SheetRows = [
  ["Poste", "ETP", "Salaire chargé (€/an)"],
  ["Téléconseiller", 12, 41_000],
];
const book = (flows: SheetRows, team: SheetRows = TEAM, offers: SheetRows = [], answers = {}) =>
  mapped(
    [sheetOf("Activité", flows), sheetOf("RH", team), ...(offers.length === 0 ? [] : [sheetOf("Offres", offers)])],
    answers,
  );
const offer = (heading: string, answers = {}, price = 24) =>
  book(
    FLOWS,
    TEAM,
    [
      ["Prestataire", heading],
      ["Northline", price],
    ],
    answers,
  );
const flows = (heads: readonly string[], ...rows: SheetRows) => book([[...heads], ...rows]);

describe("which hour a price is for", () => {
  test.each([
    "Tarif (€/h productive)",
    "Taux horaire productif HT",
    "Hourly rate (productive)",
    "Prix de l’heure productive (€)",
  ])("%s is for an hour of handling", (heading) => {
    expect(recordsOf(offer(heading)).offers[0]).toMatchObject({ pricing: "productiveHour", price: 24 });
  });

  test.each(["€/heure de production", "Rate per production hour (€)", "Prix heure prod. (€)", "Tarif €/h prod"])(
    "%s is asked, and can be answered",
    (heading) => {
      expect(offer(heading).questions.map(({ key }) => key)).toEqual(["basis:offers.price"]);
      const answered = offer(heading, { "basis:offers.price": "productiveHour" });
      expect(recordsOf(answered).offers[0]).toMatchObject({ pricing: "productiveHour", price: 24 });
    },
  );

  test("what the heading said can be changed where the block is shown, in words of the reader's", () => {
    const lines = (answers: Readonly<Record<string, string>>) =>
      offer("Tarif horaire (€)", answers).blocks.flatMap((block) => block.lines);
    const pricing = (answers: Readonly<Record<string, string>> = {}) =>
      lines(answers).find(({ column }) => column === "pricing")?.said;
    expect([pricing()?.question, pricing()?.value]).toEqual(["basis:offers.price", "hour"]);
    expect(pricing()?.choices.map(({ means }) => text("fr", means))).toContain("heure productive");
    expect(pricing({ "basis:offers.price": "productiveHour" })?.value).toBe("productiveHour");
  });
});

describe("a price by its unit, or for contacts that were handled", () => {
  test.each([
    ["€/appel", "contact", 4.1],
    ["€/appel HT", "contact", 4.1],
    ["€/min", "minute", 0.6],
    ["Prix par appel traité (€ HT)", "contact", 4.1],
    ["Price per handled contact (€)", "contact", 4.1],
  ])("%s", (heading, pricing, price) => {
    expect(recordsOf(offer(heading, {}, price)).offers[0]).toMatchObject({ pricing, price });
  });
});

describe("minutes with seconds for decimals", () => {
  // 5 min 30 s are 330 s, 6 min 45 s are 405 s.
  test.each([
    ["Temps de traitement moyen en minutes et secondes", "5,30", "6,45"],
    ["DMT (min,sec)", 5.3, 6.45],
  ])("%s", (heading, one, other) => {
    const read = flows(
      ["Motif", "Canal", "Appels/an", heading],
      ["A", "Tél.", 60_000, one],
      ["B", "Tél.", 30_000, other],
    );
    expect(recordsOf(read).flows.map(({ handlingTime }) => handlingTime)).toEqual([330, 405]);
  });

  test("decimals that can be no seconds are asked", () => {
    const read = flows(["Motif", "Canal", "Appels/an", "DMT (min,sec)"], ["A", "Tél.", 60_000, 5.75]);
    expect(read.questions.map(({ key }) => key)).toEqual(["unit:flows.handlingTime"]);
  });
});

describe("a part that stands for the whole is told", () => {
  test.each(["DMC", "Temps moyen de conversation (s)"])("%s", (heading) => {
    const read = flows(["Motif", "Canal", "Appels/an", heading], ["A", "Tél.", 60_000, 280]);
    expect([recordsOf(read).flows[0]?.handlingTime, issuesOf(read)]).toEqual([280, [["talk-as-handling", "warning"]]]);
  });

  // 280 s of talking and 40 s after it make 320 s; 4.5 min and 30 s make 300 s; with 12 s on hold 332 s.
  test.each([
    [["DMC (s)", "Post-appel (s)"], [280, 40], 320],
    [["Average talk time (min)", "ACW (s)"], [4.5, 30], 300],
    [["Temps de conversation (s)", "Mise en attente (s)", "Post-traitement (s)"], [280, 12, 40], 332],
    [["Talk time (s)", "Average wrap-up time (mm:ss)"], [280, "00:40"], 320],
  ])("%j are summed up, and told", (headings, times, whole) => {
    const read = flows(["Motif", "Canal", "Appels/an", ...headings], ["A", "Tél.", 60_000, ...times]);
    expect([recordsOf(read).flows[0]?.handlingTime, read.questions, issuesOf(read)]).toEqual([
      whole,
      [],
      [["parts-summed", "note"]],
    ]);
  });

  test("each part has its own line, and can be set aside: then the talking stands alone", () => {
    const answers = { "field:flows.wrapTime": "-" };
    const read = flows(["Motif", "Canal", "Appels/an", "DMC (s)", "Post-appel (s)"], ["A", "Tél.", 60_000, 280, 40]);
    expect(read.blocks[0]?.lines.map(({ field, heading, unit }) => [field, heading, unit])).toContainEqual([
      "wrapTime",
      "Post-appel (s)",
      "s",
    ]);
    const alone = book(
      [
        ["Motif", "Canal", "Appels/an", "DMC (s)", "Post-appel (s)"],
        ["A", "Tél.", 60_000, 280, 40],
      ],
      TEAM,
      [],
      answers,
    );
    expect(recordsOf(alone).flows[0]?.handlingTime).toBe(280);
    expect(issuesOf(alone)).toContainEqual(["talk-as-handling", "warning"]);
  });

  test("a time after the call that may be minutes or seconds is asked, and no rate is one", () => {
    const asked = flows(["Motif", "Canal", "Appels/an", "DMC (s)", "Post-appel"], ["A", "Tél.", 60_000, 280, 0.75]);
    expect(asked.questions.map(({ key }) => key)).toEqual(["unit:flows.wrapTime"]);
    const rate = flows(["Motif", "Canal", "Appels/an", "DMC (s)", "Taux ACW (%)"], ["A", "Tél.", 60_000, 280, 12]);
    expect(recordsOf(rate).flows[0]?.handlingTime).toBe(280);
  });

  test("a blank part adds nothing and is told; a row without the talking is refused", () => {
    const read = flows(
      ["Motif", "Canal", "Appels/an", "DMC (s)", "Post-appel (s)"],
      ["A", "Tél.", 60_000, 280, 40],
      ["B", "Tél.", 30_000, 200, null],
    );
    expect(recordsOf(read).flows.map(({ handlingTime }) => handlingTime)).toEqual([320, 200]);
    expect(issuesOf(read)).toContainEqual(["no-value", "warning"]);
    const without = flows(
      ["Motif", "Canal", "Appels/an", "DMC (s)", "Post-appel (s)"],
      ["A", "Tél.", 60_000, 280, 40],
      ["B", "Tél.", 30_000, null, 40],
    );
    expect(recordsOf(without).flows.map(({ name }) => name)).toEqual(["A"]);
  });

  test("where the whole has a column, its parts are not read and nothing is told", () => {
    const read = flows(
      ["Motif", "Canal", "Appels/an", "DMC (s)", "ACW (s)", "DMT (s)"],
      ["A", "Tél.", 60_000, 280, 40, 320],
    );
    expect([recordsOf(read).flows[0]?.handlingTime, issuesOf(read)]).toEqual([320, []]);
  });

  test("contacts handled, where those offered are nowhere", () => {
    const read = flows(["Motif", "Canal", "Contacts traités par an", "DMT (s)"], ["A", "Tél.", 60_000, 310]);
    expect([recordsOf(read).flows[0]?.annualVolume, issuesOf(read)]).toEqual([
      60_000,
      [["handled-as-offered", "warning"]],
    ]);
  });

  test("contacts offered go before those handled, without a question", () => {
    const read = flows(
      ["Motif", "Canal", "Appels décrochés/an", "Appels reçus/an", "DMT (s)"],
      ["A", "Tél.", 54_000, 60_000, 310],
    );
    expect(read.questions).toEqual([]);
    expect(recordsOf(read).flows[0]).toMatchObject({ annualVolume: 60_000 });
    expect(recordsOf(read).flows[0]?.answerTime).toBeUndefined();
  });
});

describe("what changes a figure and is not read is named", () => {
  test.each([
    [
      ["Effectif", "Taux d’activité"],
      [30, 0.8],
    ],
    [
      ["Headcount", "FTE %"],
      [30, 0.8],
    ],
    [
      ["Nb agents", "Quotité (%)"],
      [30, 80],
    ],
    [
      ["Headcount", "Working time"],
      [30, 0.8],
    ],
  ])("people: %j", (heads, values) => {
    const read = book(FLOWS, [
      ["Poste", ...heads, "Salaire chargé (€/an)"],
      ["Téléconseiller", ...values, 41_000],
    ]);
    expect(read.questions).toEqual([]);
    expect(read.issues.map(({ code, received }) => [code, received])).toEqual([["column-unused", heads[1]]]);
  });

  test("not beside full-time equivalents, which hold it", () => {
    const read = book(FLOWS, [
      ["Poste", "ETP", "Taux d’activité", "Salaire chargé (€/an)"],
      ["Téléconseiller", 30, 0.8, 41_000],
    ]);
    expect(issuesOf(read)).toEqual([]);
  });

  test("pay: bonuses and the rate of charges", () => {
    const read = book(FLOWS, [
      ["Poste", "ETP", "Salaire brut annuel (€)", "Primes annuelles (€)", "Taux de charges"],
      ["Téléconseiller", 30, 25_000, 1_800, 0.42],
    ]);
    expect(read.issues.map(({ code, received }) => [code, received])).toEqual([
      ["column-unused", "Primes annuelles (€)"],
      ["column-unused", "Taux de charges"],
    ]);
  });
});

test("a month’s pay that is paid thirteen times is thirteen months’", () => {
  const read = book(FLOWS, [
    ["Poste", "ETP", "Brut mensuel (x13)"],
    ["Téléconseiller", 30, 2_000],
  ]);
  expect([recordsOf(read).team[0]?.grossSalary, issuesOf(read)]).toEqual([26_000, []]);
});

test("a budget beside the volumes of years is one of the versions that are asked", () => {
  const read = flows(
    ["Motif", "Canal", "Volume 2024", "Volume 2025", "Budget 2026", "DMT (s)"],
    ["A", "Tél.", 51_000, 54_000, 60_000, 310],
  );
  expect(read.questions.map(({ key, choices }) => [key, choices.map(({ value }) => value)])).toEqual([
    ["version:flows.annualVolume", ["Volume 2024", "Volume 2025", "Budget 2026"]],
  ]);
});

describe("one name on several channels", () => {
  const heads = ["Motif", "Canal", "Appels/an", "DMT (s)"];
  test("is a flow for each, told", () => {
    const read = flows(
      heads,
      ["SAV", "Tél.", 60_000, 310],
      ["SAV", "Mail", 20_000, 500],
      ["Vente", "Tél.", 9_000, 240],
    );
    expect(recordsOf(read).flows.map(({ name, annualVolume }) => [name, annualVolume])).toEqual([
      ["SAV – Tél.", 60_000],
      ["SAV – Mail", 20_000],
      ["Vente", 9_000],
    ]);
    expect(issuesOf(read)).toEqual([
      ["name-by-channel", "note"],
      ["name-by-channel", "note"],
    ]);
  });

  test("twice on one channel stays what it is: a double", () => {
    const read = flows(heads, ["SAV", "Tél.", 60_000, 310], ["SAV", "Tél.", 20_000, 500]);
    expect([recordsOf(read).flows, issuesOf(read)]).toEqual([[], []]);
  });
});
