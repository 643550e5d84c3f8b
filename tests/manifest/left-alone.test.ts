import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { functionsJson } from "../../src/functions";
import { ROOT } from "./support/manifest";

/** What Excel loses, stalls on or does differently from platform to platform; the product does without. */
const LEFT_ALONE: readonly (readonly [what: string, pattern: RegExp])[] = [
  ["settings of the workbook: lost at times", /\bworkbook\.settings\b|\bdocument\.settings\b/],
  ["storage of the page: parted on the web", /\b(localStorage|sessionStorage|indexedDB|OfficeRuntime)\b/],
  ["dialogs: an open one stalls functions", /\bdisplayDialogAsync\b|\bwindow\.(open|alert|confirm|prompt)\(/],
  ["one undo group: fails with many formulas and on the web", /\bmergeUndoGroup\b/],
  ["rows added to a table: they conflict where several people write", /\brows\.add\(/],
  ["protecting and unprotecting: both clear the user's undo list", /\bprotection\.(un)?protect\(/],
  ["downloads: none on a Mac", /\bcreateObjectURL\(|\bdownload=/],
  ["a number of pages down: Excel knows no zero", /verticalFitToPages/],
];

/** What is used all the same, and why. */
const ALLOWED: ReadonlyMap<string, string> = new Map([
  // Beside opening as a new workbook, which works on a Mac too: decision 24.
  ["src/taskpane/download.ts", "downloads: none on a Mac"],
]);

const PAGE = ["src/app", "src/entry/page", "src/excel", "src/functions", "src/taskpane"];

function uses(text: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "");
  return LEFT_ALONE.filter(([, pattern]) => pattern.test(code)).map(([what]) => what);
}

test("what Excel is not to be trusted with is used nowhere", () => {
  const files = PAGE.flatMap((room) =>
    readdirSync(join(ROOT, room), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join(ROOT, room, file)),
  );
  expect(files.length).toBeGreaterThan(100);
  const found = files.flatMap((file) => uses(readFileSync(file, "utf8")).map((what) => [relative(ROOT, file), what]));
  expect(found).toEqual([...ALLOWED]);
});

test.each([
  'context.workbook.settings.add("seen", true);',
  'localStorage.setItem("seen", "1");',
  "Office.context.ui.displayDialogAsync(address);",
  "await Excel.run({ mergeUndoGroup: true }, act);",
  "table.rows.add(null, values);",
  "sheet.protection.unprotect();",
  "URL.createObjectURL(blob);",
  "layout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };",
])("the alarm rings: %s", (line) => {
  expect(uses(line)).toHaveLength(1);
  expect(uses(`// ${line}`)).toEqual([]);
});

test("no function streams, is volatile, asks where it stands or claims to answer while Excel waits", () => {
  const { functions } = functionsJson("en", "https://example.com");
  expect(functions.length).toBeGreaterThan(30);
  const named = JSON.stringify(functions);
  for (const option of ["stream", "cancelable", "volatile", "requiresAddress", "supportSync"])
    expect(named).not.toContain(`"${option}"`);
});
