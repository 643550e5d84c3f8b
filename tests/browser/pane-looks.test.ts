import { readFileSync } from "node:fs";
import type { Frame, FrameLocator, Page } from "playwright-core";
import { startWorkbench, TEST_PATIENCE, title } from "./support/workbench";

jest.setTimeout(TEST_PATIENCE);

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let workbench: Awaited<ReturnType<typeof startWorkbench>>;
beforeAll(async () => {
  workbench = await startWorkbench();
});
afterAll(async () => workbench?.close());

interface Found {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
}

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().endsWith("/taskpane.html"));
  if (frame === undefined) throw new RangeError("the pane's frame is not there");
  return frame;
}

async function audit(page: Page): Promise<string[]> {
  const frame = paneFrame(page);
  // Half-way through an animation, text is half transparent: what is judged is what stays.
  await frame.evaluate(() =>
    Promise.all(document.getAnimations().map(({ finished }) => finished)).then(() => undefined),
  );
  await frame.evaluate(AXE);
  const { violations } = (await frame.evaluate(
    'axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] })',
  )) as Found;
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

/** Pixels of content beyond the pane's width. */
async function overflow(page: Page): Promise<number> {
  return paneFrame(page).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What stands in the corner over which Office draws its own button. */
async function inCorner(page: Page): Promise<string[]> {
  return paneFrame(page).evaluate(() => {
    // What scrolls by under the button comes out again: the page counts as it opens.
    window.scrollTo(0, 0);
    const free = { left: document.documentElement.clientWidth - 34, bottom: 32 };
    const shown = [...document.querySelectorAll("button, a, input, svg, h1, h2")].map((element) => ({
      element,
      box: element.getBoundingClientRect(),
    }));
    return shown
      .filter(({ box }) => box.width > 0 && box.right > free.left && box.top < free.bottom)
      .map(({ element }) => element.outerHTML.slice(0, 80));
  });
}

async function showsWell(page: Page): Promise<void> {
  expect(await audit(page)).toEqual([]);
  expect(await overflow(page)).toBe(0);
  expect(await inCorner(page)).toEqual([]);
}

const WORDS = {
  en: {
    begin: "Begin with the tables",
    insert: "Insert the tables with an example",
    ready: "Ready to recommend",
    recommend: "Recommend",
    done: "Recommendation",
  },
  fr: {
    begin: "Commencez par les tableaux",
    insert: "Insérer les tableaux avec un exemple",
    ready: "Tout est prêt",
    recommend: "Recommander",
    done: "Recommandation",
  },
} as const;

describe.each(["en", "fr"] as const)("in %s", (language) => {
  test.each(["light", "dark"])("no tables, ready and done pass the audit at 320 pixels, %s", async (theme) => {
    const words = WORDS[language];
    const { page, pane, complaints } = await workbench.open({
      query: `?lang=${language}&theme=${theme}&sample=none`,
      width: 320,
      height: 720,
    });
    await showPane(page);
    await title(pane, words.begin).waitFor();
    expect(await background(pane)).toBe(theme);
    await showsWell(page);
    await pane.getByRole("button", { name: words.insert }).click();
    await title(pane, words.ready).waitFor();
    await showsWell(page);
    await pane.getByRole("button", { name: words.recommend, exact: true }).click();
    await title(pane, words.done).waitFor();
    await pane.getByRole("button", { expanded: false }).first().click();
    await showsWell(page);
    expect(complaints).toEqual([]);
  });
});

/** On a narrow screen the workbench shows the sheet or the pane. */
async function showPane(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^(Pane|Volet)$/ }).click();
}

/** Whether the pane is painted light or dark, by the brightness of its ground. */
async function background(pane: FrameLocator): Promise<"light" | "dark"> {
  const colour = await pane
    .locator(".fui-FluentProvider")
    .first()
    .evaluate((element) => getComputedStyle(element).backgroundColor);
  const [red = 0, green = 0, blue = 0] = (colour.match(/\d+/g) ?? []).map(Number);
  return red + green + blue > 3 * 128 ? "light" : "dark";
}

test("the appearance follows the system while the pane is open", async () => {
  const { page, pane } = await workbench.open();
  await title(pane, "Begin with the tables").waitFor();
  expect(await background(pane)).toBe("light");
  await page.getByLabel("Appearance").selectOption("dark");
  await pane.locator(".fui-FluentProvider").first().waitFor();
  expect(await background(pane)).toBe("dark");
});

test("in the four contrast themes' way of painting, every control keeps an outline", async () => {
  const { page, pane } = await workbench.open();
  await page.emulateMedia({ forcedColors: "active" });
  await title(pane, "Begin with the tables").waitFor();
  const borderless = await paneFrame(page).evaluate(() =>
    [...document.querySelectorAll("button")]
      .filter((button) => getComputedStyle(button).borderStyle === "none" && !button.className.includes("subtle"))
      .map(({ textContent }) => textContent),
  );
  expect(borderless).toEqual([]);
  expect(await audit(page)).toEqual([]);
});

test("where Office does not load, there are words and no white page", async () => {
  const { page } = await workbench.open();
  const bare = await page.context().newPage();
  await bare.route("**/office.js", (route) => route.abort());
  await bare.goto(new URL("/addin/taskpane.html", page.url()).href);
  await bare.getByRole("heading", { name: "Office did not answer" }).waitFor();
});

test("where the add-in's own script does not load either, the page still says so", async () => {
  const { page } = await workbench.open();
  const bare = await page.context().newPage();
  await bare.route("**/*.js", (route) => route.abort());
  await bare.goto(new URL("/addin/taskpane.html", page.url()).href);
  await bare.getByText("The pane has not started.").waitFor();
});
