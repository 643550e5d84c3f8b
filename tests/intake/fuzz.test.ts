import fc from "fast-check";
import { bytesSource, importCallLog, issueText, logFindingText, readInputs, templatePlan } from "../../src/intake";
import type { CellValue, WorkbookContent } from "../../src/workbook";
import { contentOfPlan } from "./content-of-plan";

const today = "2026-11-22";
const EXAMPLE = contentOfPlan(templatePlan("fr", { withExample: true }));
const KEYS = [
  "flows",
  "volumes",
  "profiles",
  "team",
  "overheads",
  "offers",
  "assumptions",
  "legislation",
  "weights",
  "decisions",
] as const;

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.double({ noNaN: false }),
  fc.integer({ min: -100, max: 50_000 }),
  fc.boolean(),
  fc.string(),
  fc.constantFrom(
    "80 %",
    "1 200",
    "1-5",
    "5-1",
    "24/7",
    "09:00",
    "31/12/2027",
    "=1+1",
    "+33",
    "@x",
    "oui",
    "#N/A",
    "x".repeat(300),
    "1-7 22:00-06:00",
    "constructor",
    "__proto__",
  ),
  fc.constantFrom({ error: "#N/A" }, { error: "#VALUE!" }),
);

/** Whatever stands in a cell, reading answers: in records, or in issues that lead to it. */
describe("whatever stands in the cells", () => {
  test("reading answers, and every row is among the inputs or counted", () => {
    const changes = fc.array(fc.tuple(fc.nat(9), fc.nat(400), fc.nat(40), cell), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(changes, (list) => {
        const rows = EXAMPLE.tables.map((table) => table.rows.map((row) => [...row]));
        for (const [table, row, column, value] of list) {
          const cells = rows[table]?.[row % Math.max(1, rows[table]?.length ?? 1)];
          if (cells !== undefined) cells[column % cells.length] = value;
        }
        const content: WorkbookContent = {
          ...EXAMPLE,
          tables: EXAMPLE.tables.map((table, index) => ({ ...table, rows: rows[index] ?? [] })),
        };
        const { inputs, issues, leftOut } = readInputs(content, { today });
        const filled = content.tables
          .flatMap((table) => table.rows)
          .filter((row) => row.some((each) => each !== null && !(typeof each === "string" && each.trim() === "")));
        expect(KEYS.reduce((sum, key) => sum + inputs[key].length, 0) + leftOut).toBe(filled.length);
        if (leftOut > 0) expect(issues.some(({ severity }) => severity === "error")).toBe(true);
        for (const issue of issues) {
          expect(issueText("fr", issue)).not.toContain("undefined");
          const { place } = issue;
          const table = content.tables.find(({ name }) => name === issue.table);
          if (place === null || table === undefined || issue.row === null || issue.column === null) continue;
          expect(place.row).toBe(table.origin.row + issue.row);
          expect(table.headers[place.column - table.origin.column]).toBe(issue.column);
        }
        expect(JSON.stringify(inputs)).not.toMatch(/NaN|Infinity/);
      }),
      { numRuns: 150 },
    );
  });

  test("headers too", () => {
    fc.assert(
      fc.property(
        fc.nat(8),
        fc.nat(40),
        fc.oneof(
          fc.string(),
          fc.constantFrom("Flux", "Canal", "Prix (min)", "Durée de traitement (min)", "toString", ""),
        ),
        (table, column, header) => {
          const tables = EXAMPLE.tables.map((each, index) =>
            index === table
              ? {
                  ...each,
                  headers: each.headers.map((old, position) =>
                    position === column % each.headers.length ? header : old,
                  ),
                }
              : each,
          );
          const { issues } = readInputs({ ...EXAMPLE, tables }, { today });
          for (const issue of issues) expect(issueText("en", issue)).not.toContain("undefined");
        },
      ),
    );
  });
});

describe("whatever stands in a report of calls", () => {
  const text = fc.string({ maxLength: 12 }).map((each) => each.replace(/[;\r\n"]/g, " "));
  test("the import answers, and every line is counted or named", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(text, { maxLength: 7 }), { maxLength: 30 }), async (lines) => {
        const good = ["15/01/2026;9:30;A;oui;12", "16/01/2026;9:30;A;non;14"];
        const file = ["Date;Heure;Motif;Répondu;Attente (s)", ...good, ...lines.map((cells) => cells.join(";"))];
        const read = await importCallLog(bytesSource("f.csv", new TextEncoder().encode(file.join("\n"))), {
          language: "fr",
          today,
        });
        for (const finding of read.findings) expect(logFindingText("fr", finding)).not.toContain("undefined");
        if (read.kind !== "read") return expect(read.kind === "asked" || read.findings.length > 0).toBe(true);
        const { counted, topics } = read.summary;
        const contacts = topics.reduce((sum, topic) => sum + topic.contacts, 0);
        expect(contacts + counted.leftOut.total).toBe(counted.lines.data);
      }),
    );
  });

  test("a file of any text or bytes ends in an answer, a question or a refusal", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const read = await importCallLog(bytesSource("f", bytes), { language: "en", today });
        expect(["read", "asked", "refused"]).toContain(read.kind);
      }),
    );
  });
});
