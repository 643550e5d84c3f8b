import type { Issue } from "../../src/intake";
import { message } from "../../src/language";
import { recommendationPlan } from "../../src/report";
import type { SheetPlan } from "../../src/workbook";
import { sampleRecommendation } from "../support/sample-recommendation";

const issue = (row: number, column: string, more: Partial<Issue> = {}): Issue => ({
  severity: "warning",
  code: "unusual-value",
  table: "Team",
  row,
  column,
  received: "30",
  expected: message("intake.accepts.a-number"),
  place: { sheet: "My team", row: row + 3, column: 2 },
  ...more,
});

function sheets(issues: readonly Issue[]): readonly SheetPlan[] {
  return recommendationPlan(sampleRecommendation(), {
    language: "en",
    frozenSince: null,
    last: null,
    recognised: {},
    leftOut: 0,
    inputSheets: [],
    inputTables: [],
    issues,
  }).sheets.filter(({ key }) => key !== "decision");
}

function cellsOf(sheet: SheetPlan | undefined, block: string) {
  return sheet?.blocks.find(({ id }) => id === block)?.cells ?? [];
}

const texts = (issues: readonly Issue[]): readonly string[] =>
  cellsOf(sheets(issues)[0], "answer").flatMap((row) =>
    row.flatMap((cell) => (cell !== null && "text" in cell ? [cell.text] : [])),
  );

describe("what is to be looked at first", () => {
  test("stands under the answer, each kind on a line with the link to its first cell", () => {
    const answer = cellsOf(sheets([issue(1, "FTE"), issue(3, "FTE"), issue(1, "Salary")])[0], "answer");
    expect(answer.slice(4)).toHaveLength(2);
    expect(answer[4]?.[1]).toMatchObject({ text: "→ 'My team'!C5", link: "'My team'!C5" });
    expect(answer[4]?.[2]).toMatchObject({ text: expect.stringContaining("(and one more: C7)") as string });
  });

  test("names the flow beside the link, its row on the sheet, and the flow of every other cell", () => {
    const found = [issue(1, "FTE", { subject: "Orders" }), issue(3, "FTE", { subject: "Returns" })];
    const [, , line] = cellsOf(sheets(found)[0], "answer")[4] ?? [];
    expect(line).toMatchObject({
      text: expect.stringMatching(/^Orders · .*Team, row 5, FTE.*: C7 Returns\)$/) as string,
    });
  });

  test("says nothing where there is nothing, and nowhere that it stands in the pane", () => {
    expect(cellsOf(sheets([])[0], "answer")).toHaveLength(3);
    expect(texts([issue(1, "FTE")]).join(" ")).not.toMatch(/pane/);
  });

  test("puts what has to be confirmed before the rest", () => {
    const answer = texts([issue(1, "FTE"), issue(2, "Salary", { confirm: true })]);
    expect(answer.findIndex((text) => text.includes("Salary"))).toBeLessThan(
      answer.findIndex((text) => text.includes("FTE")),
    );
  });

  test.each([
    ["of other kinds than the page has lines", (at: number) => `Column ${at}`, 12],
    ["of one kind, more than a line names", () => "FTE", 1],
  ])("findings %s stand cell by cell on the sheet of checks: none is lost", (_, column, lines) => {
    const all = sheets(Array.from({ length: 16 }, (_each, at) => issue(at + 1, column(at))));
    const on = (sheet: SheetPlan | undefined, block: string): number =>
      cellsOf(sheet, block).filter((row) => row.some((cell) => cell !== null && "link" in cell)).length;
    const checks = all.find(({ key }) => key === "checks");
    expect([on(all[0], "answer"), on(checks, "overall")]).toEqual([lines, 16]);
  });
});
