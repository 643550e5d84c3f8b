import { check, recommend } from "../../src/app";
import type { Language } from "../../src/language";
import { analystOnce } from "../support/analyst-once";
import { openWorkbook, SCORE } from "../support/open-workbook";
import { smallCase, workbookBytes } from "../support/workbook-bytes";

jest.setTimeout(60_000);

const quick = analystOnce();

async function book() {
  const xlsx = await workbookBytes(Object.values(smallCase()));
  const { workbook, run } = await openWorkbook({ xlsx, functions: [SCORE] });
  const recommended = async (language: Language): Promise<void> => {
    const checked = await check(workbook, "2026-11-28");
    if (checked.kind !== "read") throw new Error(checked.kind);
    const request = { today: "2026-11-28", seed: 1, report: () => undefined, signal: new AbortController().signal };
    await recommend(workbook, quick, checked, request, { language, frozen: false });
  };
  /** Who holds each risk, on the sheet of steering and on the page that is signed. */
  const owners = () =>
    run(async (context) => {
      const { names } = context.workbook;
      const table = names.getItem("OUTSOURCE_steering_riskOwners").getRange().load("values");
      const page = names.getItem("OUTSOURCE_decision_bottom").getRange().load("values,formulas");
      await context.sync();
      const said = table.values.slice(1, 4).map(([, owner]) => owner as unknown);
      // Behind the heading, the eighth of the page's twelve columns.
      const shown = page.values.slice(1, 4).map((row) => row[7] as unknown);
      const live = page.formulas.slice(1, 4).map((row) => String(row[7]).startsWith("="));
      return { said, shown, live };
    });
  const write = (row: number, owner: string) =>
    run(async (context) => {
      const range = context.workbook.names.getItem("OUTSOURCE_steering_riskOwners").getRange();
      range.getCell(row, 1).values = [[owner]];
      await context.sync();
    });
  return { recommended, owners, write };
}

describe("who holds the risks", () => {
  test("is kept from run to run as people left it, and stands on the page that is signed", async () => {
    const { recommended, owners, write } = await book();
    await recommended("en");
    const first = await owners();
    expect(first.live).toEqual([true, true, true]);
    expect(first.shown).toEqual(first.said);
    await write(2, "A. Martin, operations");
    await recommended("en");
    const again = await owners();
    expect(again.said).toEqual([first.said[0], "A. Martin, operations", first.said[2]]);
    expect(again.shown).toEqual(again.said);
  });

  test("is kept across languages too, while what we proposed is said in the new one", async () => {
    const { recommended, owners, write } = await book();
    await recommended("en");
    const english = await owners();
    await write(1, "A. Martin, operations");
    await recommended("fr");
    const french = await owners();
    expect(french.said[0]).toBe("A. Martin, operations");
    expect(french.said[1]).not.toBe(english.said[1]);
    expect(french.shown).toEqual(french.said);
  });

  test("a holder that was emptied is proposed again", async () => {
    const { recommended, owners, write } = await book();
    await recommended("en");
    const first = await owners();
    await write(3, "");
    await recommended("en");
    expect(await owners()).toEqual(first);
  });
});
