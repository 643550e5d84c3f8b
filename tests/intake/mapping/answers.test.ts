import { mapped, sheetOf } from "../../support/mapped-book";

const SHEETS = [
  sheetOf("Flux", [
    ["Motif de contact", "Canal", "Nb contacts/an", "DMT (min)"],
    ["Livraison", "Téléphone", 40_000, 5.5],
  ]),
  sheetOf("Équipe", [
    ["Fonction", "ETP", "Coût chargé (k€/an)"],
    ["Conseiller", 23.5, 35.7],
  ]),
];
const told = (key: string) => mapped(SHEETS, { [key]: "min" }).issues.filter(({ code }) => code === "answer-unknown");

test.each([
  ["units:flows.handlingTime", "unit:…"],
  ["unit:flow.handlingTime", "unit:flows.…"],
  ["unit:flows.aht", "unit:flows.handlingTime"],
  ["block:flux", "block:flows"],
  ["basis:flows.handlingTime", "basis:offers.price"],
  ["tax:flows.price", "tax:offers.price"],
  ["handlingTime", "field:…"],
  ["constructor:flows.name", "field:…"],
])("an answer under the key %s is told, with the keys that are taken", (key, accepted) => {
  const [issue, ...more] = told(key);
  expect(more).toEqual([]);
  expect([issue?.severity, issue?.received]).toEqual(["warning", key]);
  expect(String(issue?.expected?.values?.["accepted"]).split(", ")).toContain(accepted);
});

test.each([
  "unit:flows.handlingTime",
  "unit:flows.handlingTime@Lille!A1:D2",
  "word:team.role:Resp. de plateau: Nord",
  "word:offers.provider:*",
  "block:offers",
  "version:offers.price",
  "basis:team.salary",
  "tax:offers.price",
  "decimal:flows.annualVolume",
  "currency",
])("the key of a question is none: %s", (key) => {
  expect(told(key)).toEqual([]);
});
