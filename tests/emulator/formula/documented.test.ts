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
  ["=SUM(D1:INDEX(D1:D3,2))", 30, "INDEX function: in its reference form it may stand beside the range operator"],
  ["=SUM(INDEX(D1:D3,2):D3)", 50, "INDEX function, before the range operator"],
  ["=SUM(D1:INDEX(D:D,COUNT(D:D)))", 60, "INDEX function, the usual range to the last number"],
  ["=SUM(A2:INDEX(A2:D2,4))", 22, "INDEX function: in one row a single number counts columns; A2 and D2"],
  ["=SUM(D1:INDEX(D1:D3,9))", "#REF!", "INDEX function: outside its range"],
  ["=COUNT(D1:OFFSET(D1,2,0))", 3, "OFFSET function: gives a reference"],
  ["=SUM(OFFSET(D3,0,0,-2,1):D3)", 50, "OFFSET function: a height below 0 counts upwards"],
  ["=SUM(D1:IF(TRUE,D2,D3))", 30, "IF function: gives the reference it is given"],
  ["=SUM(D1:CHOOSE(2,D2,D3))", 60, "CHOOSE function: gives the reference it is given"],
  ["=SUM(D1:XLOOKUP(20,D1:D3,D1:D3))", 30, "XLOOKUP function, example of a sum between two of its references"],
  ["=ROW(INDEX(D1:D3,3))", 3, "ROW function: of a reference that INDEX gives"],
  ["=SUM(FromTwo)", 50, "a name may stand for such a range: D2 to the last number"],
  ['=FILTER(D1,D1>5,"none")', 10, "FILTER function: the array may be one cell, as a column of a table with one row is"],
  ['=FILTER(D1,D1>50,"none")', "none", "FILTER function: what it gives where nothing is left"],
  ["=FILTER(D1,D1>50)", "#CALC!", "FILTER function: nothing left"],
  ["=CORREL(D1,A2)", "#DIV/0!", "CORREL function: of one pair there is no spread"],
  ["=FORMULATEXT(G1)", "=ROUND(D1/3,1)", "FORMULATEXT function: as it shows in the formula bar"],
  ["=FORMULATEXT(D1)", "#N/A", "FORMULATEXT function: a cell without a formula"],
  ["=FORMULATEXT(G2)", '=SUBTOTAL(9,D1:D3)&"a"', "FORMULATEXT function: quotes as they stand"],
  ["=ISFORMULA(G1)", true, "ISFORMULA function"],
  ["=ISFORMULA(D1)", false, "ISFORMULA function"],
  ["=IFERROR(FORECAST.ETS(1,D1:D3,D1:D3),0)", "#NAME?", "not supported here: nothing around it makes a number of it"],
  ["=COUNT(GROUPBY(D1:D3,D1:D3,SUM))", "#NAME?", "not supported here: nothing around it makes a number of it"],
  ["=BAHTTEXT(1)", "#NAME?", "not supported here: Thai words, of which none are known"],
  ["=IFERROR(NOSUCHFUNCTION(1),7)", 7, "IFERROR function: #NAME? is an error like others"],
  ['=CONVERT(1,"lbm","kg")', "#NAME?", "not supported here, and never a wrong number"],
  ["=NOSUCHFUNCTION(1)", "#NAME?", "a name that Excel does not know"],
];

test.each(CASES)(`%s is %p (${PAGE}: %s)`, async (formula, answer) => {
  const { run } = await open();
  const value = await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A4").values = [["text"], [2], [3], [true]];
    sheet.getRange("D1:D3").values = [[10], [20], [30]];
    sheet.getRange("G1:G2").formulas = [["=ROUND(D1/3,1)"], ['=SUBTOTAL(9,D1:D3)&"a"']];
    context.workbook.names.add("FromTwo", "=Sheet1!$D$2:INDEX(Sheet1!$D:$D,COUNT(Sheet1!$D:$D))");
    const range = sheet.getRange("F1");
    range.formulas = [[formula]];
    range.load("values");
    await context.sync();
    return range.values[0]?.[0] as number | string | boolean;
  });
  if (typeof answer !== "number") expect(value).toBe(answer);
  else expect(Math.abs(Number(value) - answer)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(answer)));
});

test("what lies between a cell and the one that INDEX gives is calculated when it changes", async () => {
  const { host, run } = await open();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:A4").values = [[1], [2], [3], [4]];
    sheet.getRange("B1:B3").formulas = [
      ["=SUM(A1:INDEX(A1:A4,C1))"],
      ["=SUM(A1:IF(TRUE,A4,A3))"],
      ["=FORMULATEXT(B1)"],
    ];
    sheet.getRange("C1").values = [[3]];
    await context.sync();
  });
  const shown = () => host.grid.cells("Sheet1", 0, 1, 3, 1).map(([cell]) => cell?.value);
  expect(shown()).toEqual([6, 10, "=SUM(A1:INDEX(A1:A4,C1))"]);
  host.grid.edit("Sheet1", 1, 0, "20");
  expect(shown().slice(0, 2)).toEqual([24, 28]);
  host.grid.edit("Sheet1", 0, 2, "2");
  expect(shown()[0]).toBe(21);
});

test("functions that are not known are told by name, with their cells, and no others are", async () => {
  const { host, run } = await open();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    context.workbook.names.add("TWICE", "=LAMBDA(x,2*x)");
    sheet.getRange("A1:A6").formulas = [
      ["=IFERROR(MACRO.RATE(1),0)"],
      ["=LET(f,LAMBDA(x,x+1),f(2))"],
      ["=TWICE(4)"],
      ["=GROUPBY(B1:B2,B1:B2,SUM)"],
      ["=MACRO.RATE(2)+GROUPBY(B1,B1,SUM)"],
      ["=SUM(B1:B2)+NORM.S.DIST(1,TRUE)+POISSON(2,5,TRUE)"],
    ];
    await context.sync();
  });
  const unknown = [
    { name: "MACRO.RATE", cells: ["Sheet1!A1", "Sheet1!A5"] },
    { name: "GROUPBY", cells: ["Sheet1!A4", "Sheet1!A5"] },
  ];
  expect(host.unknownFunctions()).toEqual(unknown);
  expect(host.grid.cells("Sheet1", 3, 0, 1, 1)[0]?.[0]?.error).toEqual({
    code: "#NAME?",
    unknownFunctions: ["GROUPBY"],
  });
  host.grid.edit("Sheet1", 4, 0, "5");
  expect(host.unknownFunctions().map(({ cells }) => cells.length)).toEqual([1, 1]);
});
