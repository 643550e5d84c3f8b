import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { openBrowser } from "./support/chromium";

const ROOT = join(__dirname, "..", "..");

/** Once before the browser tests: a browser that starts, then the pages it will open, built as they ship. */
export default async function setup(): Promise<void> {
  const browser = await openBrowser();
  await browser.close();
  const webpack = join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
  execFileSync(process.execPath, [webpack, "--mode", "production", "--env", "workbench"], {
    cwd: ROOT,
    stdio: ["ignore", "ignore", "inherit"],
  });
}
