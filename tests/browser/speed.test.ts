import type { Frame, Page } from "playwright-core";
import { workbookBytes } from "../support/workbook-bytes";
import type { TestTable } from "../support/workbook-bytes";
import { startWorkbench, titled } from "./support/workbench";

jest.setTimeout(400_000);

/**
 * From the click to the written sheet 50 flows are to take 5 s on a quiet machine, and no task of the pane 200 ms. What they took is printed; these are guards for a
 * busy one.
 */
const WRITTEN = 60_000;
const GUARD = 1_000;

const FLOWS = 50;

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(async () => workbench?.close());

/** Fifty flows in ten pools, their people, and three offers for all of them. */
function fiftyFlows(): readonly TestTable[] {
  const flows: TestTable = {
    name: "Flows",
    headers: ["Flow", "Channel", "Annual volume", "Handling time (s)", "Skill pool", "Opens", "Closes", "Open days"],
    rows: Array.from({ length: FLOWS }, (_, flow) => [
      `Flow ${flow + 1}`,
      ["phone", "email", "chat"][flow % 3] ?? "phone",
      20_000 + 1_500 * flow,
      180 + 10 * (flow % 20),
      `Pool ${flow % 10}`,
      9 / 24,
      18 / 24,
      "1-5",
    ]),
  };
  const team: TestTable = {
    name: "Team",
    headers: ["Role", "FTE", "Gross salary (€/yr)"],
    rows: [
      ["agent", 200, 27_300],
      ["supervisor", 14, 38_000],
    ],
  };
  const offers: TestTable = {
    name: "Offers",
    headers: ["Provider", "Flow", "Pricing", "Price (€)"],
    rows: [
      ["Atlas", null, "hour", 24],
      ["Borea", null, "contact", 2.9],
      ["Cirrus", null, "hour", 26],
    ],
  };
  return [flows, team, offers];
}

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
  if (frame === undefined) throw new RangeError("the pane's frame is not there");
  return frame;
}

declare global {
  interface Window {
    longTasks: { readonly duration: number; readonly name: string }[];
  }
}

/** Notes each task of 50 ms or more, by whose it is. */
async function noteLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { duration, name } of list.getEntries()) window.longTasks.push({ duration, name });
    }).observe({ type: "longtask", buffered: true });
  });
}

test("fifty flows go from the click to the written sheet, and no task of the pane is long", async () => {
  const buffer = Buffer.from(await workbookBytes(fiftyFlows()));
  const { page, pane, complaints } = await workbench.open({ before: noteLongTasks });
  await titled(pane, "Begin with the tables");
  await page
    .getByLabel("Choose a workbook")
    .setInputFiles({ name: "fifty.xlsx", mimeType: "application/octet-stream", buffer });
  const recommend = pane.getByRole("button", { name: /^Recommend/ });
  await recommend.first().waitFor({ timeout: WRITTEN });
  const start = Date.now();
  await recommend.first().click();
  await titled(pane, "Recommendation", { timeout: WRITTEN });
  const taken = Date.now() - start;
  const tasks = await paneFrame(page).evaluate(() => window.longTasks);
  const own = tasks.filter(({ name }) => name !== "same-origin-ancestor").map(({ duration }) => duration);
  const longest = Math.max(0, ...own);
  const host = tasks.filter(({ name }) => name === "same-origin-ancestor").map(({ duration }) => duration);
  process.stdout.write(
    `  ${FLOWS} flows: ${(taken / 1000).toFixed(1)} s from click to sheet; longest task of the pane ${longest} ms, of the workbook beside it ${Math.max(0, ...host)} ms\n`,
  );
  expect(longest).toBeLessThan(GUARD);
  expect(complaints).toEqual([]);
  expect(taken).toBeLessThan(WRITTEN);
});
