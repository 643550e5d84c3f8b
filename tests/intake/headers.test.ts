import { matchHeaders } from "../../src/intake/headers/match-headers";
import { recognise, schemaOf, tableWithHeaders } from "../../src/intake/headers/recognise";
import type { TableKey } from "../../src/intake";

const read = (table: TableKey, header: string): string => {
  const [match] = matchHeaders(schemaOf(table), [header]);
  if (match === undefined || match.kind === "unknown") return "unknown";
  return match.kind === "other-unit" ? "other unit" : `${match.column}${match.unitSaid ? "" : ", unit not said"}`;
};

/** Each row: the header by hand, what it must mean, and why. */
describe("headers", () => {
  test.each<[TableKey, string, string, string]>([
    ["offers", "Price (€)", "price", "as the template writes it"],
    ["offers", "PRIX (EUR)", "price", "the currency's code"],
    ["offers", "Price ($)", "price", "another currency is the workbook's own"],
    ["offers", "Prix (€ HT)", "price", "amounts are before tax"],
    ["offers", "Prix (€ TTC)", "other unit", "with tax it is another amount"],
    ["offers", "Price (k€)", "other unit", "thousands"],
    ["offers", "Price", "price", "money needs no unit"],
    ["offers", "Forfait (€ par mois)", "fixedFee", "words for the stroke"],
    ["offers", "Fixed fee (€/yr)", "other unit", "a year is not a month"],
    ["offers", "Ramp-up (semaines)", "rampUpWeeks", "the unit in the other language"],
    ["offers", "Ramp-up (days)", "other unit", "days are not weeks"],
    ["flows", "durée de traitement ( secondes )", "handlingTime", "the unit in full"],
    ["flows", "DUREE DE TRAITEMENT (s) :", "handlingTime", "no accents, a colon"],
    ["flows", "Handling time", "handlingTime, unit not said", "could be minutes: a warning"],
    ["flows", "Coeur de metier", "coreBusiness", "no ligature, no accent"],
    ["flows", "Type d'interaction", "interactionType", "a straight apostrophe"],
    ["flows", "Croissance (% par an)", "growth", "words for the stroke"],
    ["flows", "Flow (as in the CRM)", "name", "a remark on a column without a unit"],
    ["flows", "Deadline (days)", "other unit", "days are not hours"],
    ["flows", "Colour", "unknown", "the user's own"],
    ["team", "Hours (h per week)", "weeklyHours", "words for the stroke"],
    ["team", "Salaire chargé (€/mois)", "other unit", "a month is not a year"],
  ])("of %s: %s is %s (%s)", (table, header, expected) => expect(read(table, header)).toBe(expected));
});

describe("tables", () => {
  test.each<[readonly string[], TableKey | null, string]>([
    [["Flow", "Month", "Contacts"], "volumes", "all there"],
    [["Contacts", "Mois", "Flux", "Note"], "volumes", "any order, French, a column more"],
    [["Flow", "Contacts"], null, "without the month it is something else"],
    [["Key", "Value"], null, "many tables have a key and a value"],
    [["Clé", "Valeur", "Unité", "Source"], "assumptions", "with unit and source it is ours"],
    [["Flow", "Decision", "Provider", "Saving"], null, "a sheet of answers is no input"],
    [["Player", "Goals"], null, "football"],
    [[], null, "nothing"],
  ])("%j", (headers, expected) => expect(tableWithHeaders(headers)).toBe(expected));

  test("a name without one known header is not enough", () => {
    const content = { name: "Team", origin: { sheet: "S", row: 0, column: 0 }, headers: ["Player", "Goals"], rows: [] };
    expect(recognise(content, {})).toBeNull();
    expect(recognise({ ...content, headers: ["Role", "Goals"] }, {})).toMatchObject({ table: "team", by: "name" });
  });
});
