/**
 * Draws the PNG icons from the SVG sources beside it: `npx tsx assets/render-icons.ts`.
 *
 * 16 to 24 pixels have a drawing of their own: a large one shrunk is a smear. Scaled screens ask for the sizes between 16, 32 and 80.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "../tests/browser/support/chromium";

const DRAWINGS: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 20, 24, 32, 40, 48, 64, 80],
  recommend: [16, 20, 24, 32, 40, 48, 64, 80],
};

async function render(): Promise<void> {
  const browser = await openBrowser();
  try {
    for (const [drawing, sizes] of Object.entries(DRAWINGS)) {
      for (const size of sizes) {
        const source = readFileSync(join(__dirname, size <= 24 ? `${drawing}-small.svg` : `${drawing}.svg`), "utf8");
        const page = await browser.newPage({ viewport: { width: size, height: size } });
        await page.setContent(
          `<style>*{margin:0;padding:0}svg{display:block;width:${size}px;height:${size}px}</style>${source}`,
        );
        await page.screenshot({ path: join(__dirname, `${drawing}-${size}.png`), omitBackground: true });
        await page.close();
      }
    }
  } finally {
    await browser.close();
  }
}

void render();
