import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { templatePlan } from "../intake";
import { LANGUAGES } from "../language";
import { openHeadless } from "../cli/headless-workbook";

// Writes the sample workbooks from the template's worked example, in the same way as the add-in: npm run samples.
const folder = join(process.cwd(), "samples");
mkdirSync(folder, { recursive: true });

async function writeSamples(): Promise<void> {
  for (const language of LANGUAGES) {
    const { workbook, save } = await openHeadless(language);
    await workbook.write(templatePlan(language, { withExample: true }));
    const path = join(folder, `sample-${language}.xlsx`);
    writeFileSync(path, (await save()).bytes);
    console.log(path);
  }
}

void writeSamples();
