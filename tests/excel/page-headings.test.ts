import type { PageHeading, WorkbookPlan } from "../../src/workbook";
import { openWorkbook } from "../support/open-workbook";
import type { OpenWorkbook } from "../support/open-workbook";
import { FIVE, smallPlan, THREE } from "../support/small-plan";

const PARTS = ["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const;
const FONT = '&"Arial,Regular"&9';
const HEADING: PageHeading = { subject: "Fish & chips", run: "2 runs", page: "Page &P of &N", inputs: "Inputs of May" };
const INPUTS: PageHeading = { ...HEADING, run: "", inputs: "" };

function headed(rows: Parameters<typeof smallPlan>[0] = THREE): WorkbookPlan {
  const plan = smallPlan(rows);
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({ ...sheet, print: { ...sheet.print, heading: HEADING } })),
    inputPages: { sheets: ["Flows", "Not there"], heading: INPUTS },
  };
}

async function pages({ run }: OpenWorkbook, name: string): Promise<readonly string[]> {
  return run(async (context) => {
    const all = context.workbook.worksheets.getItem(name).pageLayout.headersFooters.defaultForAllPages;
    all.load(PARTS.join(","));
    await context.sync();
    return PARTS.map((part) => all[part]);
  });
}

/** A sheet that is in the workbook already, with words of its user's above its pages or none. */
async function addSheet({ run }: OpenWorkbook, name: string, header = ""): Promise<void> {
  await run(async (context) => {
    const sheet = context.workbook.worksheets.add(name);
    sheet.pageLayout.headersFooters.defaultForAllPages.centerHeader = header;
    await context.sync();
  });
}

describe("above and below the pages", () => {
  test("of our sheets stand subject, run, file, page and day; a sign or digit of the words is no code", async () => {
    const open = await openWorkbook();
    expect(await open.workbook.write(headed())).toMatchObject({ omitted: [] });
    // Office documents `&&` for a sign, and a space between a size and a digit.
    expect(await pages(open, "Answer")).toEqual([
      `${FONT}Fish && chips`,
      "",
      `${FONT} 2 runs`,
      `${FONT}&F · &A`,
      `${FONT}Page &P of &N`,
      `${FONT}Inputs of May`,
    ]);
  });

  test("of an answer they are written anew with each run", async () => {
    const open = await openWorkbook();
    await open.workbook.write(headed());
    const next = headed(FIVE);
    await open.workbook.write({
      ...next,
      sheets: next.sheets.map((sheet) => ({
        ...sheet,
        print: { ...sheet.print, heading: { ...HEADING, run: "Run B" } },
      })),
    });
    expect((await pages(open, "Answer"))[2]).toBe(`${FONT}Run B`);
  });

  test("of an input sheet of ours they come where there is nothing, and leave alone what its user wrote", async () => {
    const [empty, written, foreign] = [await openWorkbook(), await openWorkbook(), await openWorkbook()];
    await addSheet(empty, "Flows");
    await addSheet(written, "Flows", "Acme");
    await addSheet(foreign, "My notes");
    for (const open of [empty, written, foreign])
      expect(await open.workbook.write(headed())).toMatchObject({ omitted: [] });
    expect(await pages(empty, "Flows")).toEqual([
      `${FONT}Fish && chips`,
      "",
      "",
      `${FONT}&F · &A`,
      `${FONT}Page &P of &N`,
      "",
    ]);
    expect(await pages(written, "Flows")).toEqual(["", "Acme", "", "", "", ""]);
    expect(await pages(foreign, "My notes")).toEqual(["", "", "", "", "", ""]);
  });
});
