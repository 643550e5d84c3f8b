import { readFileSync } from "node:fs";
import type { Download, Page } from "playwright-core";
import { startWorkbench, title } from "./support/workbench";

jest.setTimeout(400_000);

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(async () => workbench?.close());

async function downloaded(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all<[Promise<Download>, Promise<void>]>([page.waitForEvent("download"), act()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

test("the specification and the grids are made, opened as new workbooks and downloaded, from the pane alone", async () => {
  const { page, pane, complaints, strayRequests } = await workbench.open({
    query: "?lang=en&theme=light&sample=sample-en.xlsx",
  });
  await title(pane, "Ready to recommend").waitFor();
  await pane.getByRole("button", { name: "Recommend", exact: true }).click();
  await title(pane, "Recommendation").waitFor({ timeout: 120_000 });

  await pane.getByRole("button", { name: "Go to the steering plan" }).click();
  await page.getByRole("tab", { name: "Steering", exact: true, selected: true }).waitFor();

  await pane.getByRole("button", { name: "Make the specification and the grids" }).press("Enter");
  const files = pane.getByRole("list", { name: "Specification and pricing grids" });
  await files.waitFor();
  const opening = files.getByRole("button", { name: "Open specification.xlsx" });
  const opened = await downloaded(page, () => opening.press("Enter"));
  expect(opened.name).toBe("Book2.xlsx");
  await pane.getByText("specification.xlsx was opened as a new workbook").first().waitFor();
  await page.getByText("The pane opened a new workbook").waitFor();

  const saving = files.getByRole("button", { name: "Download specification.xlsx" });
  const saved = await downloaded(page, () => saving.press("Enter"));
  expect(saved.name).toBe("specification.xlsx");
  // A zip archive, and the same by either way.
  expect(saved.bytes.subarray(0, 2).toString()).toBe("PK");
  expect(saved.bytes.equals(opened.bytes)).toBe(true);
  const grids = await files.getByRole("button", { name: /^Open grid-/ }).count();
  expect(grids).toBeGreaterThan(1);

  expect(complaints).toEqual([]);
  expect(strayRequests).toEqual([]);
});
