import { act, screen } from "@testing-library/react";
import { axe } from "jest-axe";
import { en } from "../../src/language/en";
import { fr } from "../../src/language/fr";
import { LANGUAGES } from "../../src/language";
import { EMPTY_CELL, READING, RUN_NAMES, RUNS, WRONG_CELL } from "./support/runs";
import { showRun } from "./support/show";

// An accessibility audit in a simulated page takes seconds on a busy machine.
jest.setTimeout(60_000);

describe.each(LANGUAGES)("every state in %s", (language) => {
  test.each(RUN_NAMES)("%s has nothing that an accessibility audit finds", async (name) => {
    const { container } = showRun(RUNS[name], language);
    const { violations } = await axe(container);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test.each(RUN_NAMES)("%s says nothing by its key and leaves no placeholder open", (name) => {
    const { container } = showRun(RUNS[name], language);
    expect(container.textContent).not.toMatch(/\b(pane|app|common|intake)\.[a-z-]+|\{|\}|undefined|NaN/);
  });
});

test("French and English say each state's title differently", () => {
  const titles = Object.keys(en).filter((key) => /^pane\..*\.title$/.test(key)) as (keyof typeof en)[];
  expect(titles.length).toBeGreaterThan(8);
  expect(titles.filter((key) => en[key] === fr[key])).toEqual([]);
});

describe("no tables", () => {
  test("names the missing ones and offers to insert them", async () => {
    const { actions, user } = showRun(RUNS["no-tables"]);
    expect(screen.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Flows: volumes, handling times, service targets",
      "Team: roles, headcount, salaries",
    ]);
    await user.click(screen.getByRole("button", { name: "Insert the tables with an example" }));
    await user.click(screen.getByRole("button", { name: "Insert empty tables" }));
    expect(actions.insertTables.mock.calls).toEqual([[true], [false]]);
    await user.click(screen.getByRole("button", { name: "Import a call log" }));
    expect(actions.beginImport).toHaveBeenCalledTimes(1);
  });
});

describe("issues", () => {
  test("a click goes to the cell", async () => {
    const { actions, user } = showRun(RUNS.issues);
    await user.click(screen.getByRole("button", { name: /Flows, row 7, Handling time/ }));
    expect(actions.select).toHaveBeenCalledWith(WRONG_CELL.place);
  });

  test("so does Enter, by keyboard alone", async () => {
    const { actions, user } = showRun(RUNS.issues);
    screen.getByRole("button", { name: /Flows, row 8/ }).focus();
    await user.keyboard("{Enter}");
    expect(actions.select).toHaveBeenCalledWith(EMPTY_CELL.place);
  });

  test("a line says where it is on its sheet, of which flow, what was found and what is expected", () => {
    showRun(RUNS.issues);
    expect(screen.getByRole("button", { name: /row 7/ }).textContent).toBe(
      "Flows, row 7, Handling time (s)Flows!D7 · OrdersFound: five minutesExpected: a number",
    );
    expect(screen.getByRole("button", { name: /row 8/ }).textContent).toContain("Found: nothing");
  });

  test("they are grouped by cause, the most of one behind one line", () => {
    const found = [
      WRONG_CELL,
      EMPTY_CELL,
      ...Array.from({ length: 6 }, (_, at) => ({ ...EMPTY_CELL, column: "FTE", row: at + 1 })),
    ];
    showRun({ ...RUNS.issues, reading: { ...RUNS.issues.reading, issues: [...found, WRONG_CELL] } });
    const groups = [...screen.getByRole("list", { name: "Errors" }).querySelectorAll("details")];
    expect(groups.map((group) => [group.querySelector("summary")?.textContent, group.open])).toEqual([
      ["Something else stands where a number is needed.Flows, column Handling time (s) · 2 findings", true],
      ["A required cell is blank.Flows, column Handling time (s) · one finding", true],
      ["A required cell is blank.Flows, column FTE · 6 findings", false],
    ]);
  });

  test.each([
    ["en", "Search these findings", "1 of 3 shown", "Nothing found: none of 3 shown"],
    ["fr", "Chercher dans ces points", "1 point sur 3", "Rien de tel : aucun des 3 points"],
  ] as const)(
    "are searched by flow, cell, cause or words, by keyboard alone: %s",
    async (language, label, one, none) => {
      const { user } = showRun(RUNS.issues, language);
      const shown = (): readonly string[] =>
        screen.queryAllByRole("button", { name: /Flows!/ }).map(({ textContent }) => textContent ?? "");
      const box = screen.getByRole("searchbox", { name: label });
      act(() => box.focus());
      for (const query of ["ORDÉRS", "flows!d7", "five MINUTES"]) {
        await user.clear(box);
        await user.type(box, query);
        expect(shown()).toHaveLength(1);
        expect(screen.getByText(one)).toBeTruthy();
      }
      await user.keyboard("{Escape}");
      expect(shown()).toHaveLength(2);
      await user.type(box, "zzz");
      expect([shown().length, screen.getByRole("status").textContent?.replaceAll("\u00a0", " ")]).toEqual([0, none]);
    },
  );

  test("a search opens the causes in which it finds something", async () => {
    const many = Array.from({ length: 8 }, (_, at) => ({ ...EMPTY_CELL, subject: `Flow ${at}` }));
    const { container, user } = showRun({ ...RUNS.ready, reading: { ...READING, issues: many } });
    expect(container.querySelector("details")?.open).toBe(false);
    await user.type(screen.getByRole("searchbox"), "flow");
    expect(container.querySelector("details")?.open).toBe(true);
  });

  test("an issue without a cell is text, not a button", () => {
    showRun(RUNS.issues);
    expect(screen.getByRole("list", { name: "Worth a look" }).querySelector("button")).toBeNull();
  });

  test("errors are counted, warnings are not", () => {
    showRun(RUNS.issues);
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe("2 cells to correct");
  });

  test("goes on without the wrong rows only when asked, and only when enough is left", async () => {
    const { actions, user, unmount } = showRun(RUNS.issues);
    await user.click(screen.getByRole("button", { name: "Recommend without these rows" }));
    expect(actions.recommend).toHaveBeenCalledWith({ leaveOut: true, frozen: null });
    unmount();
    showRun(RUNS["too many issues"]);
    expect(screen.queryByRole("button", { name: "Recommend without these rows" })).toBeNull();
  });

  test("thousands come by the hundred", async () => {
    const many = Array.from({ length: 250 }, (_, row) => ({ ...WRONG_CELL, row: row + 1 }));
    const { container, user } = showRun({ ...RUNS.issues, reading: { ...RUNS.issues.reading, issues: many } });
    const lines = (): number => container.querySelectorAll("li").length;
    // One of them is the cause.
    expect(lines()).toBe(101);
    await user.click(screen.getByText("Show 100 more"));
    await user.click(screen.getByText("Show 50 more"));
    expect(lines()).toBe(251);
  });

  test("text that looks like markup is shown as text", () => {
    const { container } = showRun({
      ...RUNS.issues,
      reading: { ...RUNS.issues.reading, issues: [{ ...WRONG_CELL, received: "<img src=x onerror=alert(1)>" }] },
    });
    expect(container.querySelector("img")).toBeNull();
    expect(screen.getByRole("button", { name: /<img src=x/ })).toBeTruthy();
  });
});

describe("ready", () => {
  test("recommends, live unless a frozen copy is ticked", async () => {
    const { actions, user } = showRun(RUNS.ready);
    await user.click(screen.getByRole("button", { name: "Recommend" }));
    await user.click(screen.getByRole("checkbox", { name: "Write values in place of OUTSOURCE functions" }));
    await user.click(screen.getByRole("button", { name: "Recommend" }));
    expect(actions.recommend.mock.calls).toEqual([
      [{ leaveOut: false, frozen: false }],
      [{ leaveOut: false, frozen: true }],
    ]);
  });

  test("a value far from usual has to be confirmed: the button says so, and no other begins", async () => {
    const toConfirm = { ...WRONG_CELL, severity: "warning", confirm: true } as const;
    const { actions, user } = showRun({
      at: "ready",
      reading: { ...RUNS.ready.reading, issues: [toConfirm, { ...toConfirm, subject: "Other" }] },
    });
    expect(screen.queryByRole("button", { name: "Recommend" })).toBeNull();
    expect(screen.getByText(/^2 values/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Recommend all the same" }));
    expect(actions.recommend.mock.calls).toEqual([[{ leaveOut: false, frozen: false, confirm: true }]]);
  });

  test.each([
    [true, "The recommendation in this workbook answers these inputs."],
    [false, "Inputs changed since the recommendation in this workbook was made. Run again."],
  ])("a workbook opened again says whether its sheet still answers: %s", (fresh, said) => {
    showRun({ at: "ready", reading: { ...RUNS.ready.reading, written: { fresh, frozen: true } } });
    expect(screen.getByText(said)).toBeTruthy();
    // A copy of values stays one unless its user says otherwise.
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: /^Write values/ }).checked).toBe(true);
  });

  test("says what an analysis without offers can't do", () => {
    showRun(RUNS["ready without offers"]);
    expect(screen.getByText(/Without offers, the analysis costs the inside/)).toBeTruthy();
  });
});

describe("running", () => {
  test("shows the stage and how far it is, and can be cancelled", async () => {
    const { actions, user } = showRun(RUNS.running);
    const bar = screen.getByRole("progressbar", { name: "Progress of the analysis" });
    expect(Number(bar.getAttribute("aria-valuenow")) / Number(bar.getAttribute("aria-valuemax"))).toBeCloseTo(0.4);
    expect(screen.getByText("Pricing the options")).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Cancel" }));
    expect(actions.cancel).toHaveBeenCalledTimes(1);
  });

  test("writing offers no way out: it is all or nothing", () => {
    showRun(RUNS.writing);
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByText(/Writing the sheets/)).toBeTruthy();
  });

  test("writing that waits for a cell to be left says so", () => {
    showRun(RUNS.waiting);
    expect(screen.getAllByText(/Excel waits until the cell is left/).length).toBeGreaterThan(0);
  });
});

describe("failed", () => {
  test("says why, what to do and that the workbook is as it was", async () => {
    const { actions, user } = showRun(RUNS.failed);
    expect(
      screen.getByText("The sheet “Flows” is protected. Unprotect it, then try again. The workbook is as it was."),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Try again" }));
    expect(actions.check).toHaveBeenCalledTimes(1);
  });
});
