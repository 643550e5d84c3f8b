import type { LogImported } from "../../../src/intake";
import { codesOf, readReport, summaryOf } from "./read-report";

const pad = (number: number): string => String(number).padStart(2, "0");

/** Forty calls on four days, of which every fourth was rung at a second agent: fifty lines, and a column of no known name. */
function report(heading: string, entry: (call: number, day: number, leg: number) => string): string {
  const lines = Array.from({ length: 40 }, (_, call) => call).flatMap((call) => {
    const day = 1 + Math.floor(call / 10);
    const line = (leg: number): string =>
      [
        `2026-06-${pad(day)}`,
        `${pad(9 + (call % 10))}:${pad(10 + leg)}:00`,
        "Orders",
        leg === 0 && call % 4 === 0 ? "N" : "Y",
        "20",
        "180",
        entry(call, day, leg),
      ].join(",");
    return call % 4 === 0 ? [line(0), line(1)] : [line(0)];
  });
  return [`Date,Time,Topic,Answered (Y/N),Wait (s),Handling time (s),${heading}`, ...lines].join("\n");
}

const contactsIn = (read: LogImported): number =>
  summaryOf(read).topics.reduce((sum, { contacts }) => sum + contacts, 0);

test("a column of no known name whose entries come again within hours is told: it could name the call", async () => {
  const file = report("Brin", (call) => `TR-${48_100 + call}`);
  const read = await readReport(file);
  // 40 calls on 50 lines: nothing tells for certain that ten of them are legs.
  expect(contactsIn(read)).toBe(50);
  const said = read.findings.find(({ code }) => code === "may-name-calls");
  expect(said).toMatchObject({ severity: "warning", column: "Brin", count: 10 });
  const named = await readReport(file, { "field:id": "Brin" });
  expect(contactsIn(named)).toBe(40);
  expect(codesOf(named)).not.toContain("may-name-calls");
});

test.each([
  ["a customer who calls again on other days", "Carton", (call: number) => `K${70_000 + (call % 10)}`],
  ["an entry of each line", "Brin", (call: number, _day: number, leg: number) => `TR-${48_100 + 2 * call + leg}`],
  ["a place", "Lieu", (call: number) => `SITE-${call % 3}0`],
  ["a sum", "Basket", (call: number) => (12.5 + (call % 20)).toFixed(2)],
  ["nothing", "Brin", () => ""],
])("is not where it holds %s", async (_what, heading, entry) => {
  expect(codesOf(await readReport(report(heading, entry)))).not.toContain("may-name-calls");
});
