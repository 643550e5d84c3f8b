import fc from "fast-check";
import { areaName, areaOf, cellName, columnName } from "../../src/workbench/grid/address";
import { axis } from "../../src/workbench/grid/axis";
import { fromClipboard, toClipboard } from "../../src/workbench/grid/clipboard";
import { keyCommand } from "../../src/workbench/grid/key-command";
import { at, edge, moved } from "../../src/workbench/grid/selection";
import { scaleOf } from "../../src/workbench/charts/scale";

test.each`
  column   | name     | from
  ${0}     | ${"A"}   | ${"Excel's columns"}
  ${25}    | ${"Z"}   | ${"Excel's columns"}
  ${26}    | ${"AA"}  | ${"Excel's columns"}
  ${701}   | ${"ZZ"}  | ${"Excel's columns"}
  ${702}   | ${"AAA"} | ${"Excel's columns"}
  ${16383} | ${"XFD"} | ${"Excel's last column"}
`("column $column is $name", ({ column, name }: { column: number; name: string }) => {
  expect(columnName(column)).toBe(name);
});

const place = fc.record({ row: fc.integer({ min: 0, max: 1_048_575 }), column: fc.integer({ min: 0, max: 16_383 }) });

test("an area's name gives the area again", () => {
  fc.assert(
    fc.property(place, place, (one, other) => {
      const area = {
        top: Math.min(one.row, other.row),
        bottom: Math.max(one.row, other.row),
        left: Math.min(one.column, other.column),
        right: Math.max(one.column, other.column),
      };
      expect(areaOf(areaName(area))).toEqual(area);
    }),
  );
});

test.each(["", "B", "7", "B0", "ABCD1", "B2:", "=B2"])("%p is no address", (text) => {
  expect(areaOf(text)).toBeNull();
});

test("the index at a pixel is the one whose span holds it, hidden ones apart", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 80 }), { minLength: 1, maxLength: 60 }),
      fc.nat(5000),
      (sizes, pixel) => {
        const measured = axis(sizes.length, (index) => sizes[index] ?? 0);
        const total = sizes.reduce((sum, size) => sum + size, 0);
        fc.pre(pixel < total);
        const index = measured.indexAt(pixel);
        expect(measured.start(index)).toBeLessThanOrEqual(pixel);
        expect(measured.start(index) + measured.size(index)).toBeGreaterThan(pixel);
      },
    ),
  );
});

test("cells copied and pasted are the same cells", () => {
  const text = fc.string({ maxLength: 8 }).map((each) => each.replaceAll("\r", ""));
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }));
  fc.assert(fc.property(rows, (cells) => expect(fromClipboard(`${toClipboard(cells)}\r\n`)).toEqual(cells)));
});

test("a selection never leaves the sheet", () => {
  const bounds = { rows: 10, columns: 5 };
  fc.assert(
    fc.property(
      fc.constantFrom("up", "down", "left", "right" as const),
      fc.integer({ min: 0, max: 30 }),
      fc.boolean(),
      (direction, by, extend) => {
        const { corner } = moved(at({ row: 4, column: 2 }), direction as "up", by, extend, bounds);
        expect(corner.row >= 0 && corner.row < 10 && corner.column >= 0 && corner.column < 5).toBe(true);
      },
    ),
  );
});

// Excel's own ways of Ctrl and an arrow, on a column filled in rows 2, 3, 4 and 8.
test.each`
  from | direction | to   | why
  ${2} | ${"down"} | ${4} | ${"to the end of the filled block"}
  ${4} | ${"down"} | ${8} | ${"over the gap to the next filled cell"}
  ${8} | ${"down"} | ${9} | ${"to the end of the sheet where nothing follows"}
  ${0} | ${"down"} | ${2} | ${"from an empty cell to the first filled one"}
  ${9} | ${"up"}   | ${8} | ${"backwards alike"}
`(
  "Ctrl and $direction from row $from goes $why",
  ({ from, direction, to }: { from: number; direction: "up" | "down"; to: number }) => {
    const filled = new Set([2, 3, 4, 8]);
    expect(edge({ row: from, column: 0 }, direction, { rows: 10, columns: 1 }, ({ row }) => filled.has(row)).row).toBe(
      to,
    );
  },
);

test("a letter types, a letter with Ctrl does not", () => {
  const key = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };
  expect(keyCommand({ ...key, key: "é" })).toEqual({ do: "type", text: "é" });
  expect(keyCommand({ ...key, key: "c", ctrlKey: true })).toBeNull();
  expect(keyCommand({ ...key, key: "Shift", shiftKey: true })).toBeNull();
});

test("a chart's axis holds a value too small for any step", () => {
  const scale = scaleOf([5e-324]);
  expect(scale.at(5e-324)).toBeCloseTo(0, 9);
  expect(scale.ticks.length).toBeGreaterThan(1);
});

test("a chart's axis holds every value, and zero", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 20 }),
      (values) => {
        const scale = scaleOf(values);
        for (const value of [...values, 0]) {
          expect(scale.at(value)).toBeGreaterThanOrEqual(-1e-9);
          expect(scale.at(value)).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(scale.ticks.length).toBeLessThan(15);
      },
    ),
  );
});

test("names of cells count rows from 1", () => {
  expect(cellName({ row: 0, column: 0 })).toBe("A1");
});
