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

describe("entries that come again on neighbouring lines of the same moment and topic", () => {
  /** Forty calls, each rung at a second agent where it is a fourth: fifty lines. */
  const legs = (heading: string, entry: (call: number) => string): string =>
    [
      `${heading},Date,Time,Queue,Agent,Status,Wait (s),Talk (s)`,
      ...Array.from({ length: 40 }, (_, call) => call).flatMap((call) => {
        const start = `${entry(call)},2026-06-${pad(1 + Math.floor(call / 10))},${pad(9 + (call % 10))}:${pad(call)}:00,Orders`;
        const last = `${start},Agent 1,Answered,20,180`;
        return call % 4 === 0 ? [`${start},Agent 2,Missed,20,0`, last] : [last];
      }),
    ].join("\n");

  test.each([
    ["N° dossier appel", (call: number) => `${284_000 + call}c92d8-00af`],
    ["Chrono", (call: number) => `17724425${pad(call)}.${call % 7}`],
    ["Master contact", (call: number) => `91823${pad(call)}1-0012`],
    ["Dossier", (call: number) => String(7_004_512 + call)],
  ])("are asked about, and name the call when it is said: %s", async (heading, entry) => {
    const asked = await readReport(legs(heading, entry));
    expect(asked.kind === "asked" ? asked.questions.map(({ key }) => key) : codesOf(asked)).toEqual(["field:id"]);
    const named = await readReport(legs(heading, entry), { "field:id": heading });
    expect(contactsIn(named)).toBe(40);
    expect(summaryOf(named).topics[0]?.answeredContacts).toBe(40);
    expect(contactsIn(await readReport(legs(heading, entry), { "field:id": "-" }))).toBe(50);
  });

  test("are asked about too where they begin some seconds apart, and not where a minute or more lies between", async () => {
    const apart = (seconds: number): string =>
      legs("Chrono", (call) => String(7_004_512 + call)).replace(
        /(\d{7},2026-06-\d\d,\d\d):(\d\d):00,Orders,Agent 1,Answered,20,180/g,
        (_line, day: string, minute: string) =>
          `${day}:${pad(Number(minute) + Math.floor(seconds / 60))}:${pad(seconds % 60)},Orders,Agent 1,Answered,20,180`,
      );
    const soon = await readReport(apart(12));
    expect(soon.kind === "asked" ? soon.questions.map(({ key }) => key) : codesOf(soon)).toEqual(["field:id"]);
    const later = await readReport(apart(75));
    expect(later.kind).toBe("read");
    expect(codesOf(later)).toContain("may-name-calls");
  });

  test("are asked about beside an identifier of which each line has its own", async () => {
    const file = legs("Dossier,Call ID", (call) => `${7_004_512 + call},K`)
      .split("\n")
      .map((line, index) => line.replace(",K,", `,K${9_000_017 + 31 * index},`))
      .join("\n");
    const asked = await readReport(file);
    expect(asked.kind === "asked" ? asked.questions.map(({ key }) => key) : codesOf(asked)).toEqual(["field:id"]);
    expect(contactsIn(await readReport(file, { "field:id": "Dossier" }))).toBe(40);
    expect(contactsIn(await readReport(file, { "field:id": "-" }))).toBe(50);
  });

  test("name the call where their heading is of an identifier as well: linkedid beside uniqueid", async () => {
    const file = legs("linkedid,uniqueid", (call) => `17724425${pad(call)}.7,K`)
      .split("\n")
      .map((line, index) => line.replace(",K,", `,17724425${pad(index)}.${index},`))
      .join("\n");
    const read = await readReport(file);
    expect(contactsIn(read)).toBe(40);
    expect(summaryOf(read).topics[0]?.answeredContacts).toBe(40);
  });

  test("are not where each line has one of its own", async () => {
    const single = legs("Chrono", (call) => String(100_000 + call))
      .split("\n")
      .map((each, index) => (index === 0 ? each : each.replace(/^\d+/, String(100_000 + index))));
    expect((await readReport(single.join("\n"))).kind).toBe("read");
  });
});
