import fc from "fast-check";
import { absoluteAddress, addressOf, columnLetters, quotedSheet } from "../../src/excel/address";
import { grouped, inTurn } from "../../src/excel/batches";
import { blockMarked, blockName, sheetOfFormula } from "../../src/excel/block-name";
import { noteIn, noteText } from "../../src/excel/mark-note";
import { plainText } from "../../src/excel/plain-text";
import { freeSheetName } from "../../src/excel/write/free-sheet-name";
import { styleAreas } from "../../src/excel/write/style-areas";
import { done } from "../../src/excel/write/rows-moved";
import { cellIn, columnOf, columnsOf, inThisRow, rangeIn, withAddresses } from "../../src/workbook";
import type { CellStyle, PlannedCell } from "../../src/workbook";

test.each`
  column    | letters  | from
  ${0}      | ${"A"}   | ${"first column"}
  ${25}     | ${"Z"}   | ${"last of one letter"}
  ${26}     | ${"AA"}  | ${"first of two"}
  ${701}    | ${"ZZ"}  | ${"last of two"}
  ${16_383} | ${"XFD"} | ${"Excel's last column"}
`("column $column is $letters ($from)", ({ column, letters }: { column: number; letters: string }) => {
  expect(columnLetters(column)).toBe(letters);
});

test("addresses and sheet names are spelled as formulas want them", () => {
  expect(addressOf({ row: 1, column: 1, rows: 1, columns: 1 })).toBe("B2");
  expect(absoluteAddress({ row: 1, column: 1, rows: 3, columns: 2 })).toBe("$B$2:$C$4");
  expect(quotedSheet("It's ours")).toBe("'It''s ours'");
});

test.each`
  text              | written           | from
  ${"Orders"}       | ${"Orders"}       | ${"plain words"}
  ${"=1+1"}         | ${"'=1+1"}        | ${"would be a formula"}
  ${"+33"}          | ${"'+33"}         | ${"would be a number"}
  ${"-5"}           | ${"'-5"}          | ${"would be a number"}
  ${"@x"}           | ${"'@x"}          | ${"would be a function"}
  ${"1-5"}          | ${"'1-5"}         | ${"would be a date"}
  ${"May 2026"}     | ${"'May 2026"}    | ${"would be a date"}
  ${"true"}         | ${"'true"}        | ${"would be a logical value"}
  ${"Vrai"}         | ${"'Vrai"}        | ${"would be one in French"}
  ${"#N/A"}         | ${"'#N/A"}        | ${"would be an error"}
  ${"'tis"}         | ${"''tis"}        | ${"the apostrophe is part of it"}
  ${"(5)"}          | ${"'(5)"}         | ${"would be -5"}
  ${""}             | ${""}             | ${"nothing is nothing"}
  ${"Équipe — été"} | ${"Équipe — été"} | ${"letters of any language"}
`("“$text” is written as “$written”: $from", ({ text, written }: { text: string; written: string }) => {
  expect(plainText(text)).toBe(written);
});

test("text longer than a cell is cut with a sign of it", () => {
  expect(plainText("a".repeat(40_000))).toHaveLength(32_767);
  expect(plainText("a".repeat(40_000)).endsWith("…")).toBe(true);
});

test("marks lead back to their blocks; names of the user's do not", () => {
  const id = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9-]{0,12}$/);
  fc.assert(
    fc.property(id, id, (sheetKey, blockId) => {
      expect(blockMarked(blockName({ sheetKey, blockId }))).toEqual({ sheetKey, blockId });
    }),
  );
  expect(blockMarked("MyName")).toBeNull();
  expect(blockMarked("OUTSOURCE_x")).toBeNull();
});

test.each([
  ["=Answer!$B$2:$D$9", "Answer"],
  ["='It''s mine'!$B$2", "It's mine"],
  ["=#REF!", null],
  ["=Answer!#REF!", null],
  ["=12", null],
])("%s points to %s", (formula, sheet) => {
  expect(sheetOfFormula(formula)).toBe(sheet);
});

test("the note of a mark is read back; a comment of the user's is none", () => {
  expect(noteIn(noteText({ columns: 16 }))).toEqual({ columns: 16 });
  expect(noteIn("my own words")).toBeNull();
});

test.each([
  ["Answer", [], "Answer"],
  ["Answer", ["ANSWER"], "Answer (2)"],
  ["Answer", ["Answer", "answer (2)"], "Answer (3)"],
  [
    "A name as long as a tab can hold",
    ["A name as long as a tab can hold".slice(0, 31)],
    "A name as long as a tab can (2)",
  ],
])("a sheet to be called %s beside %j becomes %s", (wanted, taken, name) => {
  expect(freeSheetName(wanted.slice(0, 31), taken)).toBe(name);
  expect(freeSheetName(wanted, taken).length).toBeLessThanOrEqual(31);
});

test("groups keep the order, hold everything once and stay within the limit unless one alone is larger", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 })), fc.integer({ min: 1, max: 60 }), (sizes, limit) => {
      const groups = grouped(sizes, (size) => size, limit);
      expect(groups.flat()).toEqual(sizes);
      groups.forEach((group) => {
        const sum = group.reduce((total, size) => total + size, 0);
        expect(group.length === 1 || sum <= limit).toBe(true);
      });
    }),
  );
});

test("steps are done one after the other, and none after one that fails", async () => {
  const seen: number[] = [];
  const step = (number: number) => async (): Promise<void> => {
    seen.push(number);
    if (number === 2) throw new RangeError("made to fail");
    await Promise.resolve();
  };
  await expect(inTurn([step(1), step(2), step(3)])).rejects.toThrow("made to fail");
  expect(seen).toEqual([1, 2]);
});

test("areas of one style cover the cells of that style, each once", () => {
  const style = fc.option(fc.constantFrom<CellStyle>("text", "note", "total"), { nil: undefined });
  fc.assert(
    fc.property(
      fc
        .integer({ min: 1, max: 5 })
        .chain((width) =>
          fc.array(fc.array(style, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
        ),
      (styles) => {
        const cells = styles.map((row) =>
          row.map((each): PlannedCell => (each === undefined ? null : { text: "x", style: each })),
        );
        const painted = styles.map((row) => row.map((): string[] => []));
        styleAreas(cells).forEach(({ style: painter, area }) => {
          for (let row = area.row; row < area.row + area.rows; row += 1) {
            for (let column = area.column; column < area.column + area.columns; column += 1)
              painted[row]?.[column]?.push(painter);
          }
        });
        expect(painted).toEqual(styles.map((row) => row.map((each) => (each === undefined ? [] : [each]))));
      },
    ),
  );
});

test("what was inserted before a failure is the last of the insertions", () => {
  const insertions = [
    { at: 3, rows: 2 },
    { at: 9, rows: 1 },
    { at: 20, rows: 4 },
  ];
  expect(done(insertions, 0)).toEqual([]);
  expect(done(insertions, 4)).toEqual(insertions.slice(2));
  expect(done(insertions, 5)).toEqual(insertions.slice(1));
  expect(done(insertions, 7)).toEqual(insertions);
});

test("references in a planned formula are found and put in place; structured ones are spelled", () => {
  const formula = `=${cellIn("answer", "flows", 2, 1)}+SUM(${rangeIn({ sheetKey: "inputs-costs", blockId: "a-b", row: 0, column: 0, lastRow: 3, lastColumn: 1 })})`;
  expect(
    withAddresses(formula, ({ sheetKey, blockId, row, lastRow }) => `${sheetKey}|${blockId}|${row}|${lastRow}`),
  ).toBe("=answer|flows|2|2+SUM(inputs-costs|a-b|0|3)");
  expect(columnOf("T", "A [x] #1 it's @")).toBe("T[A '[x'] '#1 it''s '@]");
  expect(inThisRow("Cost (€/yr)")).toBe("[@[Cost (€/yr)]]");
  expect(columnsOf("T", "a", "b")).toBe("T[[a]:[b]]");
});
