import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { workbenchServer } from "../../../src/workbench/server/workbench-server";
import { openBrowser } from "./chromium";

const ROOT = join(__dirname, "..", "..", "..");

/** How long a browser on a busy machine may take for what a person would find immediate. */
export const PATIENCE = 30_000;
export const TEST_PATIENCE = 180_000;

export interface OpenedWorkbench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Everything the page complained of: console errors and uncaught exceptions. */
  readonly complaints: readonly string[];
  /** Requests that went anywhere but to the address the page came from; those that a policy stopped are among the complaints. */
  readonly strayRequests: readonly string[];
  /** How many requests there were in all. */
  readonly requests: () => number;
}

export interface View {
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
  /** Style sheet that the page has from its beginning. */
  readonly style?: string;
  /** What is done with the page before it goes anywhere. */
  readonly before?: (page: Page) => Promise<void>;
}

/** A browser and a served workbench for one file of tests. */
export async function startWorkbench() {
  const server = workbenchServer({
    addIn: join(ROOT, "dist"),
    workbench: join(ROOT, "build", "workbench"),
    language: "en",
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await openBrowser();
  return {
    open: (view: View = {}) => openPage(browser, server, view),
    close: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

async function openPage(
  browser: Browser,
  server: Server,
  { query = "?lang=en&theme=light&sample=none", width = 1280, height = 800, style, before }: View,
): Promise<OpenedWorkbench> {
  const context = await browser.newContext({ viewport: { width, height }, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (fault) => complaints.push(fault.message));
  if (style !== undefined)
    await page.addInitScript((content) => {
      if (window.parent !== window) return;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(content);
      document.adoptedStyleSheets = [sheet];
    }, style);
  const { port } = server.address() as AddressInfo;
  const strayRequests: string[] = [];
  let requests = 0;
  context.on("request", (request) => {
    requests += 1;
    if (!/^(blob|data):/u.test(request.url()) && !request.url().startsWith(`http://127.0.0.1:${port}/`))
      strayRequests.push(request.url());
  });
  await before?.(page);
  await page.goto(`http://127.0.0.1:${port}/${query}`);
  return { page, pane: page.frameLocator("iframe"), complaints, strayRequests, requests: () => requests };
}

export function cell(page: Page, name: string): Locator {
  return page.locator(`[data-cell="${name}"]`);
}

/** The name of the cell some rows below a heading of the sheet in view. */
export async function below(page: Page, heading: string, rows: number): Promise<string> {
  const name = await page.getByRole("gridcell", { name: heading, exact: true }).first().getAttribute("data-cell");
  const [, column = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(name ?? "") ?? [];
  return `${column}${Number(row) + rows}`;
}

export async function goToSheet(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name, exact: true }).click();
  await page.getByRole("grid", { name: new RegExp(`${name}$`) }).waitFor();
}

/** Goes to a cell by the name box, types and presses Enter, as one does. */
export async function typeInto(page: Page, name: string, text: string): Promise<void> {
  await select(page, name);
  await page.keyboard.type(text);
  await page.keyboard.press("Enter");
}

export async function select(page: Page, name: string): Promise<void> {
  const box = page.getByLabel("Name of the selected cell");
  await box.fill(name);
  await box.press("Enter");
  await page.getByRole("grid").focus();
}

export async function shownIn(page: Page, name: string): Promise<string> {
  await select(page, name);
  return cell(page, name).innerText();
}

/** The pane's title, once it is the one awaited. */
export function title(pane: FrameLocator, name: string): Locator {
  return pane.getByRole("heading", { level: 2, name, exact: true });
}

/** Waits for a title of the pane; where it does not come, the failure says what the pane shows instead. */
export async function titled(
  pane: FrameLocator,
  name: string,
  options: { readonly timeout?: number } = {},
): Promise<void> {
  try {
    await title(pane, name).waitFor(options);
  } catch (cause) {
    throw new Error(`The pane shows: ${await pane.locator("#pane").innerText()}`, { cause });
  }
}
