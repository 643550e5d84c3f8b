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
const told = (key: string) =>
  mapped(SHEETS, { [key]: "min" }).issues.filter(({ code, received }) => code === "answer-unknown" && received === key);

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

// What is answered, not under which key.
const BOOK = [
  sheetOf("Activity", [
    ["Flow", "Channel", "2024", "2025", "AHT"],
    ["Orders", "phone", 50_000, 52_000, 5],
    ["Returns", "phone", 5_000, 5_200, 4.5],
  ]),
  sheetOf("HR", [
    ["Role", "FTE", "Annual salary"],
    ["Agent", 7, 37_000],
  ]),
];

test.each([
  ["version:flows.annualVolume", "2023", "2025"],
  ["field:flows.handlingTime", "Duration", "AHT"],
  ["unit:flows.handlingTime", "hours-minutes", "min"],
  ["basis:team.salary", "net", "grossSalary"],
  ["word:team.role:Agent", "boss", "agent"],
  ["block:flows", "Elsewhere", "Activity"],
  ["decimal:flows.handlingTime", ";", ","],
])("an answer to %s that is none, %s, is told with those that are taken", (key, answer, accepted) => {
  const found = mapped(BOOK, { [key]: answer }).issues.filter(({ code }) => code === "answer-unknown");
  expect(found).toMatchObject([{ severity: "warning", received: answer, expected: { values: { key } } }]);
  expect(String(found[0]?.expected?.values?.["accepted"]).split(", ")).toContain(accepted);
});

test.each([
  ["version:flows.annualVolume", "2025"],
  ["field:flows.handlingTime", "AHT"],
  ["field:team.attrition", "-"],
  ["unit:flows.handlingTime", "min"],
  ["basis:team.salary", "grossSalary"],
  ["word:team.role:Agent", "conseiller"],
  ["block:flows", "Activity!A1:E3"],
])("an answer to %s that is one, %s, is not", (key, answer) => {
  const read = mapped(BOOK, { [key]: answer });
  expect(read.issues.filter(({ code }) => code === "answer-unknown")).toEqual([]);
});
