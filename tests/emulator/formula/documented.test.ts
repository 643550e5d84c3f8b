import { open } from "../open";

const PAGE = "https://support.microsoft.com/office";

// Each row: a formula, Excel's answer, and the page of Microsoft's documentation that states the rule or the example.
const CASES: readonly (readonly [formula: string, answer: number | string | boolean, page: string])[] = [
  ["=SUM(A1,A2,A3)", 5, "SUM function: text in a reference is ignored"],
  ["=SUM(A4,A2)", 2, "SUM function: logical values in a reference are ignored"],
  ["=MAX(A1,A2)", 2, "MAX function: text in a reference is ignored"],
  ["=MAX(A4)", 0, "MAX function: without numbers it is 0"],
  ["=AVERAGE(A1,A2)", 2, "AVERAGE function: text in a reference is ignored"],
  ["=PRODUCT(A1,A2)", 2, "PRODUCT function: text in a reference is ignored"],
  ["=COUNT(A1,A2)", 1, "COUNT function: text in a reference is not counted"],
  ["=OR(A1,A4)", true, "OR function: text in a reference is ignored"],
  ["=AND(A1,A4)", true, "AND function: text in a reference is ignored"],
  ["=STDEV(A1,A2,A3)", Math.SQRT1_2, "STDEV function: text in a reference is ignored; of 2 and 3 it is √½"],
  ['=SUMIF(D1,">5",D1)', 10, "SUMIF function: a range may be one cell"],
  ['=COUNTIF(D1,">5")', 1, "COUNTIF function: a range may be one cell"],
  ["=MATCH(10,D1,0)", 1, "MATCH function: the array may be one cell, as a column of a table with one row is"],
  ["=XMATCH(10,D1)", 1, "XMATCH function: the array may be one cell"],
  ["=XLOOKUP(10,D1,A2)", 2, "XLOOKUP function: the arrays may be one cell"],
  ["=LOOKUP(10,D1,A2)", 2, "LOOKUP function: the vectors may be one cell"],
  ["=UNIQUE(D1)", 10, "UNIQUE function: the array may be one cell"],
  ["=SUM(Sheet1!D1:Sheet1!D3)", 60, "range operator: both ends may name their sheet"],
  ["=SUM(Sheet1!D1:D3)", 60, "range operator: the first end names the sheet of both"],
  ['=UNICODE("B")', 66, "UNICODE function, example"],
  ['=UNICODE(" ")', 32, "UNICODE function, example"],
  ["=PERCENTILE.INC({1,2,3,4},0.3)", 1.9, "PERCENTILE.INC function, example: 1, 3, 2, 4 at 0.3"],
  ["=SUMPRODUCT(ROW(D1:D3)*D1:D3)", 140, "ROW function: a range gives its rows, 1 × 10 + 2 × 20 + 3 × 30"],
  ["=SUMPRODUCT(MOD(D1:D3,7))", 11, "MOD function, cell by cell: 3 + 6 + 2"],
  ["=SUMPRODUCT(ISTEXT(A1:A4)*1)", 1, "ISTEXT function, cell by cell"],
  ['=SUMPRODUCT(UNICODE(MID("AB",{1,2},1)))', 131, "UNICODE and MID functions, cell by cell: 65 + 66"],
  ["=SUMPRODUCT(LEN(D1:D3))", 6, "LEN function, cell by cell"],
  ["=SUMXMY2(D1,D2)", 100, "SUMXMY2 function: (10 − 20)²"],
  ["=MDETERM(A2)", 2, "MDETERM function: of one cell it is the cell"],
  ["=SUMPRODUCT(ABS(D1:D3-15))", 25, "ABS function, cell by cell: 5 + 5 + 15"],
  ["=SUMPRODUCT(INT(D1:D3/7))", 7, "INT function, cell by cell: 1 + 2 + 4"],
  ["=SUMPRODUCT(ROUND(D1:D3/7,0))", 8, "ROUND function, cell by cell: 1 + 3 + 4"],
  ["=ROUND(2.15,1)", 2.2, "ROUND function, example"],
  ["=ROUND(-1.475,2)", -1.48, "ROUND function, example"],
  ["=ROUND(626.3,-3)", 1000, "ROUND function, example"],
  ["=ROUNDUP(76.9,0)", 77, "ROUNDUP function, example"],
  ["=ROUNDUP(-3.14159,1)", -3.2, "ROUNDUP function, example"],
  ["=ROUNDDOWN(31415.92654,-2)", 31400, "ROUNDDOWN function, example"],
  ["=FLOOR(3.7,2)", 2, "FLOOR function, example"],
  ["=FLOOR(2.5,-2)", "#NUM!", "FLOOR function, example"],
  ["=FLOOR(1.58,0.1)", 1.5, "FLOOR function, example"],
  ["=FLOOR(0,0)", 0, "FLOOR function: 0 is rounded to itself"],
  ["=NPER(0.12/12,-100,-1000,10000,1)", 59.6738657, "NPER function, example"],
  ["=ERF(0.745)", 0.70792892, "ERF function, example"],
  ["=ERF(1)", 0.84270079, "ERF function, example"],
  ["=GAMMADIST(10.00001131,9,2,TRUE)", 0.068094, "GAMMADIST function, example"],
  ["=GAMMADIST(10.00001131,9,2,FALSE)", 0.03263913, "GAMMADIST function, example"],
  ["=BETADIST(2,8,10,1,3)", 0.6854706, "BETADIST function, example"],
  ["=CHIDIST(18.307,10)", 0.0500006, "CHIDIST function, example"],
  ["=POISSON(2,5,TRUE)", 0.124652, "POISSON function, example"],
  ["=WEIBULL(105,20,100,TRUE)", 0.929581, "WEIBULL function, example"],
  ["=EXPONDIST(0.2,10,TRUE)", 0.86466472, "EXPONDIST function, example"],
  ['=VALUE("$1,000")', 1000, "VALUE function, example"],
  ['=VALUE("16:48:00")-VALUE("12:00:00")', 0.2, "VALUE function, example"],
  ['=TEXT(12.3,"0.##")', "12.3", "TEXT function; number format codes: # shows no zero"],
  ['=TEXT(12.3,"0.0?")', "12.3 ", "number format codes: ? leaves a space"],
  ['=TEXT(12,"0.#")', "12.", "number format codes: the point stays"],
  ['=TEXT(0.285,"0.0%")', "28.5%", "TEXT function, example of percentages"],
  ['=CONVERT(1,"hr","mn")', 60, "CONVERT function: units of time"],
  ['=CONVERT(1,"lbm","kg")', "#NAME?", "not supported here, and never a wrong number"],
  ["=NOSUCHFUNCTION(1)", "#NAME?", "a name that Excel does not know"],
];

test.each(CASES)(`%s is %p (${PAGE}: %s)`, async (formula, answer) => {
  const { run } = await open();
  const value = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A4").values = [["text"], [2], [3], [true]];
    sheet.getRange("D1:D3").values = [[10], [20], [30]];
    const range = sheet.getRange("F1");
    range.formulas = [[formula]];
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as number | string | boolean;
  });
  if (typeof answer !== "number") expect(value).toBe(answer);
  else expect(Math.abs(Number(value) - answer)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(answer)));
});
