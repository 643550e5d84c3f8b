import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { openHost } from "../../src/emulator";
import { cell, goToSheet, select, shownIn, startWorkbench, TEST_PATIENCE, title, typeInto } from "./support/workbench";
import type { OpenedWorkbench } from "./support/workbench";

jest.setTimeout(TEST_PATIENCE);

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
let opened: OpenedWorkbench;
let page: Page;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(async () => workbench?.close());
beforeEach(async () => {
  opened = await workbench.open();
  page = opened.page;
  await title(opened.pane, "Begin with the tables").waitFor();
});
afterEach(async () => page.close());

const active = async (): Promise<string | null> => page.getByRole("grid").getAttribute("aria-activedescendant");

// What each key does is Excel's own documented behaviour.
test.each([
  ["Enter", "cell-B3"],
  ["Shift+Enter", "cell-B1"],
  ["Tab", "cell-C2"],
  ["Shift+Tab", "cell-A2"],
  ["ArrowDown", "cell-B3"],
  ["ArrowRight", "cell-C2"],
  ["Home", "cell-A2"],
  ["Control+Home", "cell-A1"],
])("%s goes to %s", async (key, expected) => {
  await select(page, "B2");
  await page.keyboard.press(key);
  expect(await active()).toBe(expected);
});

test("typing replaces, Enter writes and goes down, Esc leaves the cell as it was", async () => {
  await typeInto(page, "B2", "first");
  expect(await active()).toBe("cell-B3");
  await select(page, "B2");
  await page.keyboard.type("second");
  await page.keyboard.press("Escape");
  expect(await shownIn(page, "B2")).toBe("first");
  await page.keyboard.press("F2");
  await page.keyboard.type(" and more");
  await page.keyboard.press("Tab");
  expect(await shownIn(page, "B2")).toBe("first and more");
  await page.keyboard.press("Delete");
  expect(await shownIn(page, "B2")).toBe("");
});

test("the formula bar shows and edits the formula, the cell its value", async () => {
  await typeInto(page, "A1", "7");
  await typeInto(page, "A2", "=A1*6");
  expect(await shownIn(page, "A2")).toBe("42");
  const bar = page.getByLabel("Formula bar");
  expect(await bar.inputValue()).toBe("=A1*6");
  await bar.fill("=A1*3");
  await bar.press("Enter");
  expect(await shownIn(page, "A2")).toBe("21");
});

test("a refusal of our functions shows its code in the cell and its reason on hover", async () => {
  await typeInto(page, "B2", "=OUTSOURCE.LOAD(-1,300)");
  expect(await shownIn(page, "B2")).toBe("#VALUE!");
  expect(await cell(page, "B2").getAttribute("title")).toMatch(/contacts.*-1/);
});

test("plain text is copied and pasted, also from other programs", async () => {
  await page.getByRole("grid").evaluate((grid) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", 'Orders\t12\r\n"two\nlines"\t=B1*2\r\n');
    grid.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  });
  expect(await shownIn(page, "B2")).toBe("24");
  const copied = await page.getByRole("grid").evaluate((grid) => {
    const clipboardData = new DataTransfer();
    grid.dispatchEvent(new ClipboardEvent("copy", { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData("text/plain");
  });
  expect(copied).toBe("24");
  expect(await shownIn(page, "A1")).toBe("Orders");
});

test("a validation list offers what the cell accepts", async () => {
  await opened.pane.getByRole("button", { name: "Insert the tables with an example" }).click();
  await title(opened.pane, "Ready to recommend").waitFor();
  await goToSheet(page, "Flows");
  const first = page.getByRole("gridcell", { name: "phone", exact: true }).first();
  const name = (await first.getAttribute("data-cell")) ?? "";
  await select(page, name);
  await page.keyboard.press("Alt+ArrowDown");
  const list = page.getByRole("listbox", { name: "Accepted entries" });
  expect(await list.getByRole("option").allInnerTexts()).toEqual(["phone", "chat", "email", "social", "back office"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  expect(await shownIn(page, name)).toBe("chat");
});

test("while a cell is edited the add-in cannot write, and says so in words", async () => {
  await select(page, "A1");
  await page.keyboard.type("half a wor");
  await opened.pane.getByRole("button", { name: "Insert the tables with an example" }).click();
  await opened.pane
    .getByText("A cell is being edited. Press Enter or Esc in the sheet, then try again. The workbook is as it was.")
    .waitFor();
});

test("what is saved is an .xlsx with what was typed, and it opens again", async () => {
  await typeInto(page, "B2", "kept");
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save" }).click(),
  ]);
  const path = await download.path();
  const { grid } = await openHost({ xlsx: new Uint8Array(readFileSync(path)) });
  expect(grid.cells("Sheet1", 1, 1, 1, 1)[0]?.[0]?.value).toBe("kept");

  await typeInto(page, "B2", "changed");
  await page
    .getByLabel("Choose a workbook")
    .setInputFiles({ name: "again.xlsx", mimeType: "application/octet-stream", buffer: readFileSync(path) });
  await page.getByText("again.xlsx").waitFor();
  expect(await shownIn(page, "B2")).toBe("kept");
});

test.each([
  ["notes.xlsx", Buffer.from("just text"), "“notes.xlsx” is not an .xlsx workbook."],
  ["nothing.xlsx", Buffer.alloc(0), "“nothing.xlsx” is empty."],
])("a file that is no workbook (%s) is refused in words, and the open one stays", async (name, buffer, words) => {
  await typeInto(page, "B2", "mine");
  await page.getByLabel("Choose a workbook").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await page.getByText(words).waitFor();
  expect(await shownIn(page, "B2")).toBe("mine");
});

test("the language changes around the workbook, not in it", async () => {
  await typeInto(page, "B2", "mine");
  await page.getByLabel("Language").selectOption("fr");
  await title(opened.pane, "Commencez par les tableaux").waitFor();
  await page.getByLabel("Nom de la cellule sélectionnée").waitFor();
  expect(await cell(page, "B2").innerText()).toBe("mine");
});
