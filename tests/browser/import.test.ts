import { startWorkbench, TEST_PATIENCE, title } from "./support/workbench";

jest.setTimeout(TEST_PATIENCE);

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(async () => workbench?.close());

/** A week of calls, 20 a day on two topics, and one line whose date is none. */
function log(): string {
  const lines = ["Call Id;Date;Time;Topic;Answered (Y/N);Talk time (s)"];
  for (let day = 13; day <= 17; day += 1) {
    for (let call = 0; call < 20; call += 1) {
      const minute = String((call * 3) % 60).padStart(2, "0");
      lines.push(
        `${day}-${call};${day}/01/2025;${9 + (call % 8)}:${minute};${call % 2 === 0 ? "Orders" : "Repairs"};Y;${200 + call}`,
      );
    }
  }
  lines.push("x;yesterday;10:00;Orders;Y;200");
  return lines.join("\r\n");
}

test("a call log becomes tables, and the line that was not used is named", async () => {
  const { page, pane, complaints } = await workbench.open();
  await title(pane, "Begin with the tables").waitFor();
  await pane.getByRole("button", { name: "Import a call log" }).click();
  await pane
    .getByLabel("Choose a file")
    .setInputFiles({ name: "calls.csv", mimeType: "text/csv", buffer: Buffer.from(log()) });
  await pane.getByRole("heading", { name: "What the log says" }).waitFor();
  await pane.getByText(/^Data: 101 = 100 contacts \+ 1 left out/).waitFor();
  // The line of the headings is 1, so the 101st call stands on line 102.
  await pane
    .getByRole("list", { name: /things? to know/ })
    .getByText(/line 102/i)
    .waitFor();
  await pane.getByRole("button", { name: "These are my figures" }).click();
  await page.getByRole("tab", { name: "Flows", exact: true }).waitFor();
  await page.getByRole("tab", { name: "Flows", exact: true }).click();
  await page.getByRole("gridcell", { name: "Orders", exact: true }).first().waitFor();
  await page.getByRole("gridcell", { name: "Repairs", exact: true }).first().waitFor();
  expect(complaints).toEqual([]);
});

test("a log without a date is refused in words, with its headings to choose from", async () => {
  const { pane, complaints } = await workbench.open();
  await pane.getByRole("button", { name: "Import a call log" }).click();
  const text = log().replace("Date;Time", "Quand;Combien");
  await pane
    .getByLabel("Choose a file")
    .setInputFiles({ name: "calls.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await pane.getByText("This log cannot be used").waitFor();
  await pane.getByLabel("the date of the call", { exact: true }).selectOption("Quand");
  await pane.getByLabel("the time of the call", { exact: true }).selectOption("Combien");
  await pane.getByRole("button", { name: "Read again" }).click();
  await pane.getByText(/^Data: 101 = 100 contacts/).waitFor();
  expect(complaints).toEqual([]);
});

test("a log in .xlsx is read in the page, by a library fetched only then", async () => {
  const { page, pane, complaints } = await workbench.open();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await pane.getByRole("button", { name: "Import a call log" }).click();
  const hasLibrary = (): boolean => asked.some((path) => path.endsWith("/xlsx-rows.js"));
  expect(hasLibrary()).toBe(false);

  // The grid writes the .xlsx that the pane then reads.
  await page.getByRole("grid").evaluate((grid, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", text.replaceAll(";", "\t"));
    grid.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, log());
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save" }).click(),
  ]);
  const path = await download.path();
  await pane.getByLabel("Choose a file").setInputFiles(path);
  await pane.getByText(/^Data: 101 = 100 contacts|This log cannot be used/).waitFor();
  expect(await pane.locator("main").innerText()).toContain("100 contacts");
  expect(hasLibrary()).toBe(true);
  expect(complaints).toEqual([]);
});
