import { readInputs } from "../../src/intake";
import type { CellValue } from "../../src/workbook";
import { bookOf, months } from "./book-of";
import type { Rows, Tables } from "./book-of";

/** A workbook without a remark: three channels, a team of the size of the work, offers by the hour, the minute and the contact. */
const RIGHT: Tables = {
  Flows: [
    flow("Hotline", "phone", 72_000, 345, { "Service target (%)": 0.8, "Answer time (s)": 20, "Patience (s)": 160 }),
    flow("Letters", "email", 15_000, 560, { "Deadline (h)": 16 }),
    flow("Talk", "chat", 21_000, 480, { "Service target (%)": 0.8, "Answer time (s)": 45, "Patience (s)": 200 }),
  ],
  Volumes: months("Hotline", 6_000),
  Team: [
    person("agent", 13, 27_400, {
      "Attrition (%/yr)": 0.25,
      "Initial training (h)": 140,
      "Licence (€/seat/month)": 110,
    }),
    person("supervisor", 1, 35_000),
  ],
  Offers: [
    offer("hour", 28, { "Set-up (€)": 15_000 }),
    offer("minute", 0.46),
    { ...offer("contact", 5.4), Flow: "Letters" },
  ],
  Assumptions: [
    ["hoursWorked", 1_600],
    ["trainingDays", 4],
    ["vacancyWeeks", 6],
    ["overtimeHours", 60],
    ["mealVoucher", 9],
    ["telecom", 0.02],
    ["spanSupervisor", 12],
  ].map(([Key = "", Value = 0]) => ({ Key, Value })),
};

function flow(name: string, channel: string, volume: number, handling: number, more: Rows[number]): Rows[number] {
  const first = { Flow: name, Channel: channel, "Annual volume": volume, "Handling time (s)": handling };
  return {
    ...first,
    "Growth (%/yr)": 0.02,
    "First-contact resolution (%)": 0.75,
    "Outcome value (€/contact)": 0,
    ...more,
  };
}

function person(role: string, fte: number, gross: number, more: Rows[number] = {}): Rows[number] {
  return { Role: role, FTE: fte, "Gross salary (€/yr)": gross, "Hours (h/week)": 35, "Absence (%)": 0.07, ...more };
}

function offer(pricing: string, price: number, more: Rows[number] = {}): Rows[number] {
  return { Provider: `By ${pricing}`, Pricing: pricing, "Price (€)": price, ...more };
}

function put(table: string, row: number, column: string, value: CellValue): Tables {
  const rows = (RIGHT[table] ?? []).map((each, index) => (index === row - 1 ? { ...each, [column]: value } : each));
  return { ...RIGHT, [table]: rows };
}

const found = (tables: Tables) =>
  readInputs(bookOf(tables), { today: "2026-11-22" }).issues.map(({ table, row, column, severity }) => ({
    table,
    row,
    column,
    severity,
  }));

/** The row of an assumption in the table above. */
const rowOf = (key: string): number => (RIGHT["Assumptions"] ?? []).findIndex((each) => each["Key"] === key) + 1;

test("the workbook that the slips are put into has none", () => expect(found(RIGHT)).toEqual([]));

/** A value put into the right workbook, and how it is told. */
interface Slip {
  readonly table: string;
  readonly row: number;
  readonly column: string;
  readonly value: CellValue;
  readonly severity: "warning" | "error" | "said";
}

const HANDLING = "Handling time (s)";
const GROSS = "Gross salary (€/yr)";

test.each`
  what                                            | table       | row  | column                            | value         | severity
  ${"a clock of 3:10, which is a share of a day"} | ${"Flows"}  | ${1} | ${HANDLING}                       | ${190 / 1440} | ${"warning"}
  ${"a call's time in minutes"}                   | ${"Flows"}  | ${1} | ${HANDLING}                       | ${5.75}       | ${"warning"}
  ${"a call's time in milliseconds"}              | ${"Flows"}  | ${1} | ${HANDLING}                       | ${345_000}    | ${"said"}
  ${"an email of eight hours"}                    | ${"Flows"}  | ${2} | ${HANDLING}                       | ${28_800}     | ${"warning"}
  ${"a chat of under a minute"}                   | ${"Flows"}  | ${3} | ${HANDLING}                       | ${48}         | ${"warning"}
  ${"a time without end"}                         | ${"Flows"}  | ${1} | ${HANDLING}                       | ${3e15}       | ${"error"}
  ${"a dozen letters a year"}                     | ${"Flows"}  | ${2} | ${"Annual volume"}                | ${12}         | ${"warning"}
  ${"a volume in thousands"}                      | ${"Flows"}  | ${3} | ${"Annual volume"}                | ${21}         | ${"warning"}
  ${"a volume without end"}                       | ${"Flows"}  | ${2} | ${"Annual volume"}                | ${4e15}       | ${"error"}
  ${"a month's volume beside its months"}         | ${"Flows"}  | ${1} | ${"Annual volume"}                | ${6_000}      | ${"warning"}
  ${"a target of one in a hundred"}               | ${"Flows"}  | ${1} | ${"Service target (%)"}           | ${0.009}      | ${"warning"}
  ${"75 for 75 %"}                                | ${"Flows"}  | ${1} | ${"Service target (%)"}           | ${75}         | ${"error"}
  ${"an answer time in minutes"}                  | ${"Flows"}  | ${1} | ${"Answer time (s)"}              | ${0.5}        | ${"warning"}
  ${"a chat answered within three hours"}         | ${"Flows"}  | ${3} | ${"Answer time (s)"}              | ${10_800}     | ${"warning"}
  ${"patience in minutes"}                        | ${"Flows"}  | ${1} | ${"Patience (s)"}                 | ${2.7}        | ${"warning"}
  ${"a deadline in minutes"}                      | ${"Flows"}  | ${2} | ${"Deadline (h)"}                 | ${1_440}      | ${"warning"}
  ${"a flow that nearly doubles each year"}       | ${"Flows"}  | ${1} | ${"Growth (%/yr)"}                | ${0.95}       | ${"warning"}
  ${"hardly a contact resolved"}                  | ${"Flows"}  | ${1} | ${"First-contact resolution (%)"} | ${0.01}       | ${"warning"}
  ${"a value without end"}                        | ${"Flows"}  | ${1} | ${"Outcome value (€/contact)"}    | ${1e307}      | ${"error"}
  ${"ten million people"}                         | ${"Team"}   | ${1} | ${"FTE"}                          | ${2e7}        | ${"error"}
  ${"people as hours of a year"}                  | ${"Team"}   | ${1} | ${"FTE"}                          | ${1_607}      | ${"warning"}
  ${"ten times the people"}                       | ${"Team"}   | ${1} | ${"FTE"}                          | ${130}        | ${"warning"}
  ${"a tenth of the people"}                      | ${"Team"}   | ${1} | ${"FTE"}                          | ${1.3}        | ${"warning"}
  ${"a salary in thousands"}                      | ${"Team"}   | ${1} | ${GROSS}                          | ${27.4}       | ${"warning"}
  ${"a salary of a month"}                        | ${"Team"}   | ${1} | ${GROSS}                          | ${2_283}      | ${"warning"}
  ${"a salary of an hour"}                        | ${"Team"}   | ${1} | ${GROSS}                          | ${15.05}      | ${"warning"}
  ${"a salary below the minimum wage"}            | ${"Team"}   | ${1} | ${GROSS}                          | ${18_200}     | ${"warning"}
  ${"a supervisor's salary of millions"}          | ${"Team"}   | ${2} | ${GROSS}                          | ${3_500_000}  | ${"warning"}
  ${"hours of a month"}                           | ${"Team"}   | ${1} | ${"Hours (h/week)"}               | ${151.67}     | ${"error"}
  ${"hours of a day"}                             | ${"Team"}   | ${1} | ${"Hours (h/week)"}               | ${7.5}        | ${"warning"}
  ${"people away more than half of the time"}     | ${"Team"}   | ${1} | ${"Absence (%)"}                  | ${0.6}        | ${"warning"}
  ${"a team that leaves thrice a year"}           | ${"Team"}   | ${1} | ${"Attrition (%/yr)"}             | ${3}          | ${"warning"}
  ${"training of sixteen years"}                  | ${"Team"}   | ${1} | ${"Initial training (h)"}         | ${140_000}    | ${"said"}
  ${"a licence of a year"}                        | ${"Team"}   | ${1} | ${"Licence (€/seat/month)"}       | ${1_320}      | ${"warning"}
  ${"a price an hour in cents"}                   | ${"Offers"} | ${1} | ${"Price (€)"}                    | ${2_800}      | ${"warning"}
  ${"a price a minute as one an hour"}            | ${"Offers"} | ${1} | ${"Price (€)"}                    | ${0.46}       | ${"warning"}
  ${"a price an hour as one a minute"}            | ${"Offers"} | ${2} | ${"Price (€)"}                    | ${28}         | ${"warning"}
  ${"a price without end"}                        | ${"Offers"} | ${3} | ${"Price (€)"}                    | ${2e15}       | ${"error"}
  ${"a set-up in the millions"}                   | ${"Offers"} | ${1} | ${"Set-up (€)"}                   | ${15_000_000} | ${"warning"}
`("$what: $severity", ({ table, row, column, value, severity }: Slip) => {
  expectSaid(put(table, row, column, value), { table, row, column }, severity);
});

test.each`
  what                               | key                 | value     | severity
  ${"hours worked of a month"}       | ${"hoursWorked"}    | ${133}    | ${"said"}
  ${"hours worked of a week"}        | ${"hoursWorked"}    | ${35}     | ${"said"}
  ${"hours worked, none"}            | ${"hoursWorked"}    | ${2e-6}   | ${"error"}
  ${"hours worked above hours paid"} | ${"hoursWorked"}    | ${1_950}  | ${"warning"}
  ${"a year of training"}            | ${"trainingDays"}   | ${210}    | ${"said"}
  ${"training days as a date"}       | ${"trainingDays"}   | ${46_388} | ${"error"}
  ${"vacancy weeks as a date"}       | ${"vacancyWeeks"}   | ${46_388} | ${"error"}
  ${"overtime without end"}          | ${"overtimeHours"}  | ${2e7}    | ${"error"}
  ${"a meal voucher of a month"}     | ${"mealVoucher"}    | ${171}    | ${"warning"}
  ${"telephone without end"}         | ${"telecom"}        | ${1e307}  | ${"error"}
  ${"a supervisor for a thousand"}   | ${"spanSupervisor"} | ${1_000}  | ${"warning"}
`("$what: $severity", ({ key, value, severity }: Slip & { readonly key: string }) => {
  const at = { table: "Assumptions", row: rowOf(key), column: "Value" };
  expectSaid(put(at.table, at.row, at.column, value), at, severity);
});

test.each`
  what                            | table       | row  | column                  | value
  ${"shorter calls"}              | ${"Flows"}  | ${1} | ${HANDLING}             | ${310}
  ${"longer letters"}             | ${"Flows"}  | ${2} | ${HANDLING}             | ${600}
  ${"quicker chats"}              | ${"Flows"}  | ${3} | ${HANDLING}             | ${400}
  ${"a falling volume"}           | ${"Flows"}  | ${1} | ${"Growth (%/yr)"}      | ${-0.15}
  ${"a hard target"}              | ${"Flows"}  | ${1} | ${"Service target (%)"} | ${0.96}
  ${"patient customers"}          | ${"Flows"}  | ${1} | ${"Patience (s)"}       | ${540}
  ${"half a supervisor"}          | ${"Team"}   | ${2} | ${"FTE"}                | ${0.5}
  ${"a contract of three days"}   | ${"Team"}   | ${2} | ${"Hours (h/week)"}     | ${21}
  ${"many away"}                  | ${"Team"}   | ${1} | ${"Absence (%)"}        | ${0.13}
  ${"many leaving"}               | ${"Team"}   | ${1} | ${"Attrition (%/yr)"}   | ${0.55}
  ${"next to the minimum wage"}   | ${"Team"}   | ${1} | ${GROSS}                | ${22_000}
  ${"another price of an hour"}   | ${"Offers"} | ${1} | ${"Price (€)"}          | ${31}
  ${"another price of a contact"} | ${"Offers"} | ${3} | ${"Price (€)"}          | ${6.2}
  ${"months a little off"}        | ${"Flows"}  | ${1} | ${"Annual volume"}      | ${71_800}
`("what is real is not remarked on: $what", ({ table, row, column, value }: Slip) => {
  expect(found(put(table, row, column, value))).toEqual([]);
});

function expectSaid(tables: Tables, at: Pick<Slip, "table" | "row" | "column">, severity: Slip["severity"]): void {
  const here = found(tables).filter(
    ({ table, row, column }) => table === at.table && row === at.row && column === at.column,
  );
  expect(here.length).toBeGreaterThan(0);
  if (severity !== "said") expect(here.map((each) => each.severity)).toContain(severity);
  if (severity === "warning") expect(here.map((each) => each.severity)).not.toContain("error");
}
