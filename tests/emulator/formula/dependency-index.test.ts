import fc from "fast-check";

import { DependencyIndex } from "../../../src/emulator/formula/dependency-index";
import { overlaps, type Area } from "../../../src/emulator/sheet/address";

const area = fc
  .tuple(fc.nat(300), fc.nat(5), fc.oneof(fc.nat(3), fc.nat(200)), fc.nat(3))
  .map(([top, left, height, width]): Area => ({
    top: top + 1,
    left: left + 1,
    bottom: top + 1 + height,
    right: left + 1 + width,
  }));

test("whoever reads a cell of an area is found, and nobody else", () => {
  fc.assert(
    fc.property(
      fc.array(area, { maxLength: 30 }),
      fc.array(fc.nat(29), { maxLength: 10 }),
      area,
      (read, gone, asked) => {
        const index = new DependencyIndex<{ readonly area: Area }>();
        const readers = read.map((each) => ({ area: each }));
        for (const reader of readers) index.add("Data", reader.area, reader);
        const left = new Set(readers);
        for (const at of gone) {
          const reader = readers[at];
          if (reader === undefined) continue;
          index.remove("data", reader.area, reader);
          left.delete(reader);
        }
        const found = new Set<object>();
        index.forEachReader("DATA", asked, (reader) => found.add(reader));
        expect(found).toEqual(new Set([...left].filter((each) => overlaps(each.area, asked))));
      },
    ),
    { seed: 1 },
  );
});

test("two formulas that read one cell are both found, and one that reads it twice is gone at once", () => {
  const index = new DependencyIndex<object>();
  const cell = { top: 1, left: 1, bottom: 1, right: 1 };
  const [one, other] = [{ n: 1 }, { n: 2 }];
  for (const reader of [one, one, other]) index.add("Data", cell, reader);
  index.remove("Data", cell, one);
  const found: object[] = [];
  index.forEachReader("Data", cell, (reader) => found.push(reader));
  expect(found).toEqual([other]);
});
