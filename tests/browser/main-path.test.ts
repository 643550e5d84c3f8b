import type { Locator, Page } from "playwright-core";
import { below, cell, goToSheet, select, shownIn, startWorkbench, title, titled, typeInto } from "./support/workbench";

jest.setTimeout(400_000);

/** A whole run with its futures and its scenarios, on a machine with other things to do. */
const WHOLE_RUN = { timeout: 120_000 } as const;

const STALE = "This recommendation answers the tables as they were.";

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(async () => workbench?.close());

test("from an empty workbook to a recommendation, a change, and the recommendation again in place", async () => {
  const { page, pane, complaints, strayRequests, requests } = await workbench.open();

  await title(pane, "Begin with the tables").waitFor();
  await pane.getByRole("button", { name: "Insert the tables with an example" }).click();
  await title(pane, "Ready to recommend").waitFor();

  // A slip of the hand is an issue with its cell.
  await goToSheet(page, "Flows");
  const handling = await below(page, "Handling time (s)", 1);
  const right = await shownIn(page, handling);
  await typeInto(page, handling, "five minutes");
  await pane.getByRole("button", { name: "Check again" }).click();
  await title(pane, "One cell to correct").waitFor();
  await select(page, "A1");
  await pane.getByRole("button", { name: new RegExp(`Handling time \\(s\\).*Flows!${handling}`) }).click();
  await page.locator(`[aria-activedescendant="cell-${handling}"]`).waitFor();

  await typeInto(page, handling, right);
  await pane.getByRole("button", { name: "Check again" }).click();
  await title(pane, "Ready to recommend").waitFor();

  await pane.getByRole("button", { name: "Recommend", exact: true }).click();
  await titled(pane, "Recommendation", WHOLE_RUN);
  // The page that is signed comes first, the flows one by one behind it.
  await page.getByRole("tab", { name: "Decision", exact: true, selected: true }).waitFor();
  await cell(page, "A1").filter({ hasText: "Outsourcing of customer contacts: decision" }).waitFor();
  await pane.getByRole("button", { name: "Go to the recommendation" }).click();
  await page.getByRole("tab", { name: "Recommendation", exact: true, selected: true }).waitFor();
  await cell(page, "B2").filter({ hasText: "Flow by flow" }).waitFor();
  const sheets = await page.getByRole("tab").allInnerTexts();
  expect(await pane.getByText(STALE).count()).toBe(0);

  // A function of ours beside the tables follows them: 96 contacts of 380 s in 30 minutes are 96 × 380 / 1800 erlangs, 120 are 120 × 380 / 1800.
  await goToSheet(page, "Flows");
  const volume = await below(page, "Annual volume", 1);
  await goToSheet(page, "Sheet1");
  await typeInto(page, "B2", `=OUTSOURCE.LOAD(Flows!${volume}/1000,380)`);
  expect(Number(await shownIn(page, "B2"))).toBeCloseTo((96 * 380) / 1800, 2);
  await goToSheet(page, "Flows");
  expect(await shownIn(page, volume)).toBe("96,000");
  await typeInto(page, volume, "120000");
  await pane.getByText(STALE).waitFor();
  await goToSheet(page, "Sheet1");
  expect(Number(await shownIn(page, "B2"))).toBeCloseTo((120 * 380) / 1800, 2);

  // A note beside our blocks is the user's and moves with its row, and the sheets are the same sheets afterwards.
  await goToSheet(page, "Recommendation");
  const row = await rowOf(page, "B", "In pictures");
  await typeInto(page, `Z${row}`, "to discuss on Monday");
  await pane.getByRole("button", { name: "Recommend again" }).click();
  await pane.getByText(STALE).waitFor({ state: "detached", ...WHOLE_RUN });
  await titled(pane, "Recommendation", WHOLE_RUN);
  expect(await page.getByRole("tab").allInnerTexts()).toEqual(sheets);
  await goToSheet(page, "Recommendation");
  // Whatever grew above it, it stands beside the words it was written beside.
  expect(await rowOf(page, "Z", "to discuss on Monday")).toBe(await rowOf(page, "B", "In pictures"));

  expect(complaints).toEqual([]);
  // Nothing leaves the workbook: the pages' own files are all that was asked for, and each once or so.
  expect(strayRequests).toEqual([]);
  expect(requests()).toBeGreaterThan(5);
  expect(requests()).toBeLessThan(60);
});

test("names that would be pages or formulas are words, in pane, grid, tabs, formula bar and sheets", async () => {
  const { page, pane, complaints, strayRequests } = await workbench.open({
    query: "?lang=en&theme=light&sample=sample-en.xlsx",
  });
  const hostile = "<img src=x onerror=window.hit=1>";
  const formula = "=HYPERLINK(\"http://localhost:1/x\")&cmd|'/c calc'!A1";
  await title(pane, "Ready to recommend").waitFor();
  await goToSheet(page, "Offers");
  const provider = await below(page, "Provider", 1);
  const old = await shownIn(page, provider);
  await typeInto(page, provider, `'${formula}`);
  await goToSheet(page, "Flows");
  const skill = await below(page, "Skills", 1);
  await typeInto(page, skill, hostile);
  const handling = await below(page, "Handling time (s)", 1);
  await typeInto(page, handling, "<b>five</b>");
  await pane.getByRole("button", { name: "Check again" }).click();
  await title(pane, "One cell to correct").waitFor();
  expect(await pane.locator("main").innerText()).toContain("<b>five</b>");
  await select(page, handling);
  await typeInto(page, handling, "380");
  await pane.getByRole("button", { name: "Check again" }).click();
  await title(pane, "Ready to recommend").waitFor();
  await pane.getByRole("button", { name: "Recommend", exact: true }).click();
  await titled(pane, "Recommendation", WHOLE_RUN);
  await goToSheet(page, "Offers");
  // Another edit of the cell finds the text as it was typed.
  expect(await shownIn(page, provider)).toBe(formula);
  expect(old).not.toBe("");
  await page.keyboard.press("F2");
  await page.keyboard.press("Enter");
  expect(await shownIn(page, provider)).toBe(formula);
  for (const frame of page.frames()) expect(await frame.evaluate(() => Reflect.get(window, "hit"))).toBeUndefined();
  expect(complaints).toEqual([]);
  expect(strayRequests).toEqual([]);
});

test("a pane that loads unseen reads nothing until it comes into sight", async () => {
  const { page, pane } = await workbench.open({ style: "iframe { display: none !important }" });
  // What is not drawn has no role; the elements are there.
  await pane.locator("#pane [role=progressbar]").first().waitFor({ state: "attached" });
  const read = pane.locator("h2", { hasText: "Begin with the tables" });
  const deadline = Date.now() + 1_000;
  while (Date.now() < deadline) {
    expect(await read.count()).toBe(0);
    await page.waitForTimeout(100);
  }
  await page.evaluate(() => (document.adoptedStyleSheets = []));
  await title(pane, "Begin with the tables").waitFor();
});

test("the ribbon's Recommend does what the pane's does", async () => {
  const { page, pane, complaints } = await workbench.open({ query: "?lang=en&theme=light&sample=sample-en.xlsx" });
  await title(pane, "Ready to recommend").waitFor();
  await page.getByRole("banner").getByRole("button", { name: "Recommend" }).click();
  await titled(pane, "Recommendation", WHOLE_RUN);
  expect(complaints).toEqual([]);
});

test("in French, from the sample to the sheet", async () => {
  const { page, pane, complaints } = await workbench.open({ query: "?lang=fr&theme=light&sample=sample-fr.xlsx" });
  await title(pane, "Tout est prêt").waitFor();
  await pane.getByRole("button", { name: "Recommander", exact: true }).click();
  await title(pane, "Recommandation").waitFor(WHOLE_RUN);
  await page.getByRole("tab", { name: "Décision", exact: true, selected: true }).waitFor();
  await cell(page, "A1").filter({ hasText: "Externalisation de la relation client – décision" }).waitFor();
  await pane.getByRole("button", { name: "Aller à la recommandation" }).click();
  await page.getByRole("tab", { name: "Recommandation", exact: true, selected: true }).waitFor();
  await cell(page, "B2").filter({ hasText: "Flux par flux" }).waitFor();
  expect(complaints).toEqual([]);
});

test("by keyboard alone", async () => {
  const { page, pane, complaints } = await workbench.open();
  const insert = pane.getByRole("button", { name: "Insert the tables with an example" });
  await insert.waitFor();
  // From the commands to the sheet, where Tab goes from cell to cell, and on to the pane.
  await page.keyboard.press("Tab");
  await page.keyboard.press("F6");
  expect(await page.getByRole("grid").evaluate((grid) => grid === document.activeElement)).toBe(true);
  await page.keyboard.press("Tab");
  await page.locator('[aria-activedescendant="cell-B1"]').waitFor();
  await page.keyboard.press("F6");
  await tabTo(page, insert);
  await page.keyboard.press("Enter");
  const recommend = pane.getByRole("button", { name: "Recommend", exact: true });
  await recommend.waitFor();
  await tabTo(page, recommend);
  await page.keyboard.press("Space");
  const go = pane.getByRole("button", { name: "Go to the recommendation" });
  await go.waitFor(WHOLE_RUN);
  await tabTo(page, go);
  await page.keyboard.press("Enter");
  await page.getByRole("tab", { name: "Recommendation", exact: true, selected: true }).waitFor();
  const flow = pane.getByRole("button", { expanded: false }).first();
  await tabTo(page, flow);
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { expanded: true }).first().waitFor();
  expect(complaints).toEqual([]);
});

/** The first row, of those where pictures begin, whose cell in the column shows the words; one that is not there fails. */
async function rowOf(page: Page, column: string, words: string): Promise<number> {
  for (let row = 20; row < 60; row += 1) if ((await shownIn(page, `${column}${row}`)) === words) return row;
  throw new RangeError(`${words} is in no cell of ${column}20:${column}59`);
}

/** Presses Tab until an element has the keyboard; one that is never reached fails. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    if (
      await target.evaluate(
        (element) => element === element.ownerDocument.activeElement && element.ownerDocument.hasFocus(),
      )
    )
      return;
    await page.keyboard.press("Tab");
  }
  throw new RangeError(`Tab never reached ${String(target)}`);
}
