/**
 * Draws the PNG icons from the SVG sources: `npx tsx assets/render-icons.ts`.
 *
 * 16 to 24 pixels have a drawing of their own: a large one shrunk is a smear. Scaled screens ask for the sizes between 16, 32 and 80. The package for
 * Microsoft 365 asks for a large one in colour, and for white lines on nothing.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { openBrowser } from "../tests/browser/support/chromium";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80] as const;

const ICONS: readonly { readonly source: string; readonly size: number; readonly file: string }[] = [
  ...["icon", "recommend"].flatMap((drawing) =>
    SIZES.map((size) => ({
      source: size <= 24 ? `${drawing}-small.svg` : `${drawing}.svg`,
      size,
      file: `${drawing}-${size}.png`,
    })),
  ),
  { source: "icon.svg", size: 192, file: "microsoft-365/color.png" },
  { source: "microsoft-365/outline.svg", size: 32, file: "microsoft-365/outline.png" },
];

async function render(): Promise<void> {
  const browser = await openBrowser();
  try {
    for (const { source, size, file } of ICONS) {
      const page = await browser.newPage({ viewport: { width: size, height: size } });
      await page.setContent(
        `<style>*{margin:0;padding:0}svg{display:block;width:${size}px;height:${size}px}</style>${readFileSync(join(__dirname, source), "utf8")}`,
      );
      await page.screenshot({ path: join(__dirname, file), omitBackground: true });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

void render();
