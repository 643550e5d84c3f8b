import { ISSUE_CODES, issueJson, issueText, readInputs } from "../../src/intake";
import type { WorkbookContent } from "../../src/workbook";
import { LANGUAGES } from "../../src/language";
import { BASE, bookOf, offers } from "./book-of";
import type { Rows } from "./book-of";
import { CELL_CASES, CROSS_CASES, TABLE_CASES } from "./issue-cases";
import { LAW_CASES } from "./law-cases";
import { PLAUSIBLE_CASES } from "./plausible-cases";
import { HEADER_CASES } from "./header-cases";
import { LIMIT_CASES } from "./limit-cases";
import { MEASURE_CASES } from "./measure-cases";
import { TENURE_CASES } from "./tenure-cases";
import { TWIN_CASES } from "./twin-cases";
import { SUMMARY_CASES } from "./summary-cases";
import type { IssueCase } from "./issue-cases";

/** Faults of sources have their cases beside the mapping. */
const OF_SOURCES = new Set<string>([
  "source-gone",
  "source-moved",
  "two-sources",
  "total-not-sum",
  "summary-row",
  "read-on",
  "rows-unread",
  "source-rows",
  "ranges-differ",
  "talk-as-handling",
  "handled-as-offered",
  "name-by-channel",
  "channels-across",
  "people-listed",
  "not-of-today",
  "currency-assumed",
  "nearly-a-table",
  "months-paid",
  "days-paid",
  "part-of-year",
  "parts-summed",
  "price-of-several",
  "targets-split",
  "unit-converted",
  "no-value",
  "column-unused",
  "answer-unknown",
  "heading-words",
]);
const CASES: readonly IssueCase[] = [
  ...CELL_CASES,
  ...TABLE_CASES,
  ...CROSS_CASES,
  ...LAW_CASES,
  ...PLAUSIBLE_CASES,
  ...SUMMARY_CASES,
  ...HEADER_CASES,
  ...MEASURE_CASES,
  ...LIMIT_CASES,
  ...TENURE_CASES,
  ...TWIN_CASES,
];
const issuesOf = (content: WorkbookContent) => readInputs(content, { today: "2026-11-22" }).issues;

describe("every fault has its name, its place and its words", () => {
  test.each(CASES.map((each) => [each.code, each.what, each] as const))(
    "%s: %s",
    (code, _what, { bad, at, received, fine }) => {
      const found = issuesOf(bad).filter((issue) => issue.code === code);
      const [table, row, column] = at;
      const here = found.find((issue) => issue.table === table && issue.row === row && issue.column === column);
      expect(found.map((issue) => [issue.table, issue.row, issue.column])).toContainEqual([table, row, column]);
      expect(here?.received).toBe(received);
      expect(issuesOf(fine).filter((issue) => issue.code === code)).toEqual([]);
      for (const language of LANGUAGES) {
        const words = here === undefined ? "" : issueText(language, here);
        expect(words).toContain(table);
        expect(words).not.toMatch(/[{}]|undefined|NaN/);
      }
    },
  );

  test("no code is without a case", () => {
    expect(ISSUE_CODES.filter((code) => !OF_SOURCES.has(code) && !CASES.some((each) => each.code === code))).toEqual(
      [],
    );
  });

  test("what leaves a usable row is a warning, all else an error", () => {
    const warnings = CASES.flatMap(({ code, bad }) =>
      issuesOf(bad)
        .filter((issue) => issue.code === code && issue.severity === "warning")
        .map((issue) => issue.code),
    );
    // By the design: an unlikely thing that can still be computed warns; a thing that cannot be used is an error.
    expect([...new Set(warnings)].sort()).toEqual([
      "below-minimum-wage",
      "capacity-below-volume",
      "column-unread",
      "commitment-above-volume",
      "concurrency-not-chat",
      "growth-over-horizon",
      "law-last-known",
      "loaded-below-gross",
      "not-of-channel",
      "offer-expired",
      "offer-far-from-inside",
      "offer-far-from-others",
      "offer-twice",
      "period-written",
      "posts-above-agents",
      "price-not-work",
      "profile-outside-hours",
      "prospecting-consent",
      "reason-missing",
      "set-up-above-bill",
      "supervisor-below-agent",
      "table-twice",
      "team-not-work",
      "tenure-unread",
      "total-as-row",
      "two-salaries",
      "unit-mismatch",
      "unknown-assumption",
      "unknown-criterion",
      "unknown-law",
      "unknown-pool",
      "unmet-never-closed",
      "unmet-written",
      "unusual-productive-time",
      "unusual-value",
      "volume-conflict",
      "volumes-incomplete",
      "worked-above-paid",
    ]);
  });

  test("the smallest workbook has none", () => {
    expect(issuesOf(bookOf(BASE))).toEqual([]);
  });
});

describe("an issue leads to its cell", () => {
  test("the place is counted from the table's first header", () => {
    const { tables, ...rest } = bookOf({ ...BASE, Flows: [{ ...BASE["Flows"]?.[0], Channel: "fax" }] });
    const moved = tables.map((table) =>
      table.name === "Flows" ? { ...table, origin: { sheet: "My data", row: 7, column: 3 } } : table,
    );
    const [issue] = issuesOf({ ...rest, tables: moved });
    // Header in row 8 of the sheet, first body row in row 9 (0-based 8); Channel is the second column, E (0-based 4).
    expect(issue?.place).toEqual({ sheet: "My data", row: 8, column: 4 });
  });

  test("the data form keeps code and place and words the rest", () => {
    const [issue] = issuesOf(bookOf({ ...BASE, Flows: [{ ...BASE["Flows"]?.[0], "Service target (%)": 80 }] }));
    expect(issue && issueJson("fr", issue)).toEqual({
      severity: "error",
      code: "percent-as-whole",
      cause: "percent-as-whole",
      count: 1,
      table: "Flows",
      flow: "Orders",
      confirm: false,
      row: 1,
      column: "Service target (%)",
      address: "Flows!E2",
      received: "80",
      expected: expect.stringMatching(/80\s%\s\?$/),
      accepts: { kind: "share", min: 0.0001, max: 1, openMax: true },
      alternatives: [expect.stringMatching(/^80\s%$/)],
      fix: expect.stringMatching(/^tapez 80\s%, /),
    });
  });

  test("what was meant is told as data where something is near, and not made up where nothing is", () => {
    const clock = issuesOf(bookOf({ ...BASE, Flows: [{ ...BASE["Flows"]?.[0], "Handling time (s)": 170 / 1440 }] }));
    const fax = issuesOf(bookOf({ ...BASE, Flows: [{ ...BASE["Flows"]?.[0], Channel: "fax" }] }));
    const told = [...clock, ...fax].filter(({ table }) => table === "Flows").map((issue) => issueJson("en", issue));
    expect(told.map(({ code, alternatives, fix }) => [code, alternatives, fix])).toEqual([
      ["unusual-value", ["170"], "type 170, if that is what is meant"],
      ["not-a-choice", [], null],
    ]);
  });

  test("a long cell does not make a long line", () => {
    const [issue] = issuesOf(bookOf({ ...BASE, Flows: [{ ...BASE["Flows"]?.[0], Channel: "x\n".repeat(400) }] }));
    const words = issue === undefined ? "" : issueText("en", issue);
    expect(words).not.toContain("\n");
    expect(words.split("expected")[0]?.length).toBeLessThan(140);
  });
});

describe("of the twins of an offer it is said which is taken", () => {
  const said = (rows: Rows) =>
    issuesOf(offers(...rows)).flatMap((issue) => (issue.code === "offer-twice" ? [issueText("en", issue)] : []));

  test.each<[string, Rows, string[]]>([
    ["the second", [{}, { "Price (€)": 28 }], ["row 2, and this one, the cheaper, is taken"]],
    ["the first", [{}, { "Price (€)": 33 }], ["row 2, and that one, the cheaper, is taken"]],
    ["neither is cheaper", [{}, {}], ["row 2, and the one that costs less in all is taken"]],
    [
      "the cheaper adds what the other leaves blank",
      [{}, { "Price (€)": 28, "Set-up (€)": 5000 }],
      ["row 2, and the one that costs less in all is taken"],
    ],
    [
      "the last of three",
      [{}, { "Price (€)": 28 }, { "Price (€)": 27 }],
      ["row 4, and that one, the cheaper, is taken", "row 3, and this one, the cheaper, is taken"],
    ],
  ])("%s", (_what, rows, words) => {
    const found = said(rows);
    expect(found).toHaveLength(words.length);
    words.forEach((each, index) => expect(found[index]).toContain(each));
  });
});
