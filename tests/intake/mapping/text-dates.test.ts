import { readInputs } from "../../../src/intake";
import { mapped, recordsOf, sheetOf } from "../../support/mapped-book";

// Offers with the day until which they hold as text: read where it is one day only, else an issue with its cell.

const book = (heading: string, dates: readonly (string | number)[]) =>
  mapped([
    sheetOf("Activité", [
      ["Motif", "Canal", "Appels/an", "DMT (s)"],
      ["Facturation", "Tél.", 74_400, 310],
    ]),
    sheetOf("RH", [
      ["Poste", "ETP", "Salaire chargé (€/an)"],
      ["Téléconseiller", 12, 41_000],
    ]),
    sheetOf("Offres", [
      ["Prestataire", "Prix par appel (€)", heading],
      ...dates.map((date, at) => [`Alpha ${at + 1}`, 3.5, date]),
    ]),
  ]);
const until = (read: ReturnType<typeof mapped>) => recordsOf(read).offers.map(({ validUntil }) => validUntil);

test.each([
  ["Valable jusqu’au", "31/12/2026", "2026-12-31"],
  ["Valid until", "12/31/2026", "2026-12-31"],
  ["Valid until", "31.12.2026", "2026-12-31"],
  ["Valid until", "2026-12-31", "2026-12-31"],
  ["Valable jusqu’au", "fin 2026", "2026-12-31"],
  ["Valid until", "end of 2026", "2026-12-31"],
  ["Valable jusqu’au", "31 décembre 2026", "2026-12-31"],
  ["Valable jusqu’au", "1er mars 2027", "2027-03-01"],
  ["Valid until", "31 Dec 2026", "2026-12-31"],
  ["Valid until", "December 31, 2026", "2026-12-31"],
  ["Valid until", "28th February 2027", "2027-02-28"],
  ["Valid until", "05/05/2027", "2027-05-05"],
])("%s: %s", (heading, date, day) => {
  expect(until(book(heading, [date]))).toEqual([day]);
});

test("a date that may be two days is settled by the others of its column", () => {
  expect(until(book("Valable jusqu’au", ["05/04/2027", "31/12/2026"]))).toEqual(["2027-04-05", "2026-12-31"]);
  expect(until(book("Valid until", ["05/04/2027", "12/31/2026"]))).toEqual(["2027-05-04", "2026-12-31"]);
});

test.each(["05/04/2027", "soon", "31/02/2027", "3 mois", "mars 2027"])(
  "%s is no one day: an issue with its cell",
  (date) => {
    const { tables, mappings } = book("Valable jusqu’au", [date]);
    const { issues } = readInputs({ tables, sheets: [], currency: "€" }, { today: "2026-11-22", mappings });
    const [issue] = issues.filter(({ place }) => place?.sheet === "Offres");
    expect([issue?.severity, issue?.received, issue?.place]).toEqual([
      "error",
      date,
      { sheet: "Offres", row: 1, column: 2 },
    ]);
  },
);
