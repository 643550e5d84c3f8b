import { hostFunctions } from "../../src/functions";
import { EDITIONS, openHost } from "../../src/emulator";
import type { EditionName } from "../../src/emulator";

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

test("a blank cell in the range counts as 0, or is refused by itself where 0 is no value", async () => {
  const { type, cells } = await sheet();
  type(0, 0, "60");
  type(2, 0, "240");
  type(0, 1, "=OUTSOURCE.LOAD(A1:A3,300,60)");
  expect(cells(0, 1)[0]?.[0]?.value).toBe(5);
  expect(cells(1, 1)[0]?.[0]?.value).toBe(0);
  expect(cells(2, 1)[0]?.[0]?.value).toBe(20);
  type(0, 2, "=OUTSOURCE.LOAD(60,A1:A3,60)");
  expect(cells(0, 2)[0]?.[0]?.value).toBe(1);
  expect(cells(1, 2)[0]?.[0]?.error).toMatchObject({ code: "#VALUE!" });
  expect(cells(2, 2)[0]?.[0]?.value).toBe(4);
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

// What step S5 of the list of checks in a real Excel promises.
test.each<[EditionName]>([["perpetual-2021"], ["perpetual-2024"], ["microsoft-365"], ["web"]])(
  "an argument left out, blank cells, texts and errors, in %s",
  async (name) => {
    const host = await openHost({ functions: hostFunctions("en"), edition: EDITIONS[name] });
    const id = host.grid.sheets()[0]?.name ?? "";
    ["60", "many", "=1/0"].forEach((text, row) => host.grid.edit(id, row, 0, text));
    [
      "=OUTSOURCE.LOAD(A1,300)",
      "=OUTSOURCE.LOAD(A9,300)",
      "=OUTSOURCE.LOAD(A2,300)",
      "=OUTSOURCE.LOAD(A3,300)",
    ].forEach((formula, row) => host.grid.edit(id, row, 1, formula));
    host.grid.edit(id, 0, 2, "=OUTSOURCE.LOAD(A1:A2,300)");
    const cells = host.grid.cells(id, 0, 1, 4, 2);
    // 60 contacts of 5 minutes in half an hour.
    expect([cells[0]?.[0]?.value, cells[0]?.[1]?.value]).toEqual([10, 10]);
    expect(cells[1]?.[0]?.value).toBe(0);
    expect(cells[2]?.[0]?.error?.message).toMatch(/^contacts must be .* received: the text “many”\.$/);
    expect(cells[1]?.[1]?.error?.code).toBe("#VALUE!");
    expect(cells[3]?.[0]?.error?.message).toMatch(/#DIV\/0!/);
  },
);
