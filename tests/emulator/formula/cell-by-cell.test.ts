import { openHost, type EmbeddedHost } from "../../../src/emulator";

const PAGE = "support.microsoft.com";

/** Names, numbers and days in rows 1 to 4; below the numbers a subtotal, a number and another subtotal. */
async function filled(): Promise<EmbeddedHost> {
  const host = await openHost({});
  const put = (column: number, entries: readonly string[]): void =>
    entries.forEach((entry, row) => host.grid.edit("Sheet1", row, column, entry));
  put(0, ["apple", " bob ", "xavier", "xray"]);
  put(1, ["1", "2", "3", "4", "=SUBTOTAL(9,B1:B4)", "5", "=AGGREGATE(9,0,B6)"]);
  put(2, ["2024-01-05", "2024-02-06", "2025-03-07", "2025-04-08"]);
  return host;
}

// Answers worked out by hand from the cells above: within SUMPRODUCT, and in formulas that spill, a function of one value answers for each cell of a range.
const CASES: readonly (readonly [formula: string, answer: string, reason: string])[] = [
  ['=SUMPRODUCT(--(LEFT(A1:A4,1)="x"))', "2", "xavier and xray"],
  ['=SUMPRODUCT(--(RIGHT(A1:A4)="y"))', "1", "xray"],
  ['=SUMPRODUCT(--(TRIM(A1:A4)="bob"))', "1", "the blanks around bob"],
  ['=SUMPRODUCT(--(UPPER(LEFT(A1:A4,2))="XA"))', "1", "one function in another: xavier"],
  ['=SUMPRODUCT(--EXACT(A1:A4,"xray"))', "1", "xray"],
  ['=SUMPRODUCT(--ISNUMBER(SEARCH("A",A1:A4)))', "3", "all but bob hold an a"],
  ['=SUMPRODUCT(LEN(SUBSTITUTE(A1:A4,"a","")))', "17", "4 + 5 + 5 + 3"],
  ["=SUMPRODUCT(--(YEAR(C1:C4)=2025),B1:B4)", "7", "3 + 4"],
  ["=SUMPRODUCT((MONTH(C1:C4)=2)*B1:B4)", "2", "the second day is of February"],
  ["=SUMPRODUCT(--(WEEKDAY(C1:C4,2)=5))", "2", "5 January 2024 and 7 March 2025 were Fridays"],
  ["=SUMPRODUCT(C1:C4-DATE(YEAR(C1:C4),1,1))", "202", "4 + 36 + 65 + 97 days since New Year"],
  ["=SUMPRODUCT(POWER(B1:B4,2))", "30", "1 + 4 + 9 + 16"],
  ["=SUMPRODUCT(1/COUNTIF(B1:B4,B1:B4))", "4", "four different numbers"],
  ["=SUMPRODUCT(SUMIF(B1:B4,B1:B4,B1:B4))", "10", "each number once"],
  ["=SUMPRODUCT(VLOOKUP(B1:B4,B1:C4,1,FALSE))", "10", "each found as itself"],
  ["=SUMPRODUCT(MATCH(B1:B4,B1:B4,0))", "10", "1 + 2 + 3 + 4"],
  ["=SUMPRODUCT(NOT(B1:B4>2)*1)", "2", "1 and 2"],
  ['=SUM(--(LEFT(A1:A4,1)="x"))', "2", "as an array formula"],
  ["=SUMPRODUCT(LEFT(MAX(B1:B4),1)*B1:B4)", "40", "what makes one value of a range is one value"],
  ["=SUMPRODUCT(N(B1:B4))", "1", "N function: of a range it takes the first cell"],
  ["=SUMPRODUCT(EOMONTH(C1:C4,0))", "#VALUE!", "EOMONTH function: takes no range"],
  ["=SUMPRODUCT(EOMONTH(+C1:C4,0)-C1:C4)", "95", "but an array: 26 + 23 + 24 + 22"],
  ["=SUBTOTAL(9,B1:B7)", "15", "SUBTOTAL function: nested subtotals are ignored to avoid double counting"],
  ["=SUBTOTAL(3,B1:B7)", "5", "SUBTOTAL function: neither are they counted"],
  ["=SUBTOTAL(109,B:B)", "15", "SUBTOTAL function: of a whole column"],
  ["=AGGREGATE(4,3,B1:B7)", "5", "AGGREGATE function, option 3: nested SUBTOTAL and AGGREGATE functions are ignored"],
  ["=AGGREGATE(9,4,B1:B7)", "30", "AGGREGATE function, option 4: nothing is ignored"],
  ["=SUBTOTAL(9,B5)", "0", "a subtotal of nothing but subtotals"],
  ["=SUBTOTAL(1,B5)", "#DIV/0!", "and their mean"],
];

test.each(CASES)(`%s is %p (${PAGE}: %s)`, async (formula, answer) => {
  const host = await filled();
  host.grid.edit("Sheet1", 20, 6, formula);
  expect(host.grid.cells("Sheet1", 20, 6, 1, 1)[0]?.[0]?.text).toBe(answer);
});

test("a formula that spills answers for each cell, and a subtotal that becomes a number counts again", async () => {
  const host = await filled();
  host.grid.edit("Sheet1", 20, 6, "=LEFT(A1:A4,1)");
  expect(host.grid.cells("Sheet1", 20, 6, 4, 1).map((row) => row[0]?.text)).toEqual(["a", " ", "x", "x"]);
  host.grid.edit("Sheet1", 20, 9, "=SUBTOTAL(9,B1:B7)");
  host.grid.edit("Sheet1", 4, 1, "100");
  expect(host.grid.cells("Sheet1", 20, 9, 1, 1)[0]?.[0]?.text).toBe("115");
});
