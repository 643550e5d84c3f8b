import { hostFunctions } from "../../src/functions";
import { openHost } from "../../src/emulator";

/** The functions where people meet them: typed into cells of a workbook that calculates. */

async function sheet(language: "en" | "fr" = "en") {
  const host = await openHost({ functions: hostFunctions(language) });
  const id = host.grid.sheets()[0]?.name ?? "";
  const cells = (row: number, column: number, rows = 1, columns = 1) => host.grid.cells(id, row, column, rows, columns);
  return { type: (row: number, column: number, text: string) => host.grid.edit(id, row, column, text), cells };
}

test("single values, arguments left out and skipped", async () => {
  const { type, cells } = await sheet();
  type(0, 0, "=OUTSOURCE.AGENTS(100,180,0.8,20)");
  type(1, 0, '=OUTSOURCE.SERVICELEVEL(14,100,180,20,,30,"offered")');
  type(2, 0, "=OUTSOURCE.PRODUCTIVEHOURS()");
  expect(cells(0, 0, 3).map(([cell]) => cell?.value)).toEqual([
    14,
    expect.closeTo(0.8883500191794669, 12),
    expect.closeTo(1302.127224, 6),
  ]);
});

test("a column spills beside its range and follows it", async () => {
  const { type, cells } = await sheet();
  for (const [row, contacts] of [60, 120, 240].entries()) type(row, 0, String(contacts));
  type(0, 1, "=OUTSOURCE.LOAD(A1:A3,300,60)");
  expect(cells(0, 1, 3).map(([cell]) => cell?.value)).toEqual([5, 10, 20]);
  type(1, 0, "180");
  expect(cells(0, 1, 3).map(([cell]) => cell?.value)).toEqual([5, 15, 20]);
});

test("a blank cell in the range is refused by itself", async () => {
  const { type, cells } = await sheet();
  type(0, 0, "60");
  type(2, 0, "240");
  type(0, 1, "=OUTSOURCE.LOAD(A1:A3,300,60)");
  expect(cells(0, 1)[0]?.[0]?.value).toBe(5);
  expect(cells(1, 1)[0]?.[0]?.error).toMatchObject({ code: "#VALUE!" });
  expect(cells(2, 1)[0]?.[0]?.value).toBe(20);
});

test("an error cell is named, and an unstable queue is #N/A with its reason, in French", async () => {
  const { type, cells } = await sheet("fr");
  type(0, 0, "=1/0");
  type(0, 1, "=OUTSOURCE.LOAD(A1,300,60)");
  type(1, 1, "=OUTSOURCE.ASA(9,100,180)");
  expect(cells(0, 1)[0]?.[0]?.error).toMatchObject({
    code: "#VALUE!",
    message: expect.stringContaining("l’erreur #DIV/0!") as string,
  });
  expect(cells(1, 1)[0]?.[0]?.error).toMatchObject({
    code: "#N/A",
    message: expect.stringContaining("s’allonge sans fin") as string,
  });
});
