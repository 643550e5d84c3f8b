import { existsSync } from "node:fs";
import sparticuz from "@sparticuz/chromium";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** What a Chromium needs on Debian and Ubuntu; both names are given where they differ between releases. */
const LIBRARIES =
  "libnss3 libnspr4 libatk1.0-0 libatk-bridge2.0-0 libcups2 libdrm2 libxkbcommon0 libxcomposite1 libxdamage1 libxfixes3 libxrandr2 libgbm1 libasound2 libpango-1.0-0 libcairo2";

/** No browser could be started; the message says what is missing and how to get it. */
export class NoBrowser extends Error {
  override readonly name = "NoBrowser";

  constructor(words: string) {
    super(words);
    // The words are the whole of it: a stack would bury the command to run.
    this.stack = words;
  }
}

/**
 * A browser for tests: the one of `CHROME_PATH`, else the Chromium that comes with the development packages (Linux),
 * else an installed Chrome or Edge.
 *
 * @throws {@link NoBrowser} in words, where none starts
 */
export async function openBrowser(): Promise<Browser> {
  const failures: string[] = [];
  for (const start of starts()) {
    try {
      return await start();
    } catch (cause) {
      failures.push(cause instanceof Error ? cause.message : String(cause));
    }
  }
  throw new NoBrowser(words(failures.join("\n")));
}

function starts(): (() => Promise<Browser>)[] {
  const named = process.env["CHROME_PATH"];
  if (named !== undefined && named !== "") return [() => launch(named)];
  const packaged = async (): Promise<Browser> => launch(await sparticuz.executablePath());
  const installed = ["chrome", "msedge"].map((channel) => () => chromium.launch({ channel, args: FLAGS }));
  return process.platform === "linux" ? [packaged, ...installed] : installed;
}

function launch(executablePath: string): Promise<Browser> {
  if (!existsSync(executablePath)) throw new NoBrowser(`There is no browser at ${executablePath}.`);
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Says what to do about the failures of all tries. */
export function words(failure: string): string {
  const missing = [
    ...new Set(
      [...failure.matchAll(/(lib[\w.+-]+\.so[\w.]*): cannot open shared object file/g)].map(([, name]) => name),
    ),
  ];
  if (missing.length > 0) {
    return [
      `The browser tests need system libraries that are not installed (${missing.join(", ")}).`,
      `On Debian or Ubuntu: sudo apt-get install -y ${LIBRARIES}`,
      "Or set CHROME_PATH to an installed Chrome or Chromium.",
    ].join("\n");
  }
  const [first = "no browser was found"] = failure.split("\n");
  return `No browser could be started for the browser tests (${first}). Install Google Chrome, or set CHROME_PATH to a Chrome or Chromium.`;
}
