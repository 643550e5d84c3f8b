import fc from "fast-check";
import { keptValues } from "../../../src/engine/workforce";

// A store may forget, never mistake one question for another.

const number = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, -0, 1, Infinity, 12, 0.1));

test("a value is that of the numbers asked for, however many share a place", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(number, number, number), { maxLength: 60 }), (questions) => {
      // Four places for up to sixty questions.
      const store = keptValues(3, 2);
      for (const question of [...questions, ...questions]) {
        store.asked.set(question);
        expect(store.valueOf(() => sumOf(question))).toBe(sumOf(question));
      }
    }),
  );
});

test("a value is found once as long as nothing else took its place", () => {
  const store = keptValues(2, 10);
  let found = 0;
  for (let round = 0; round < 3; round += 1)
    for (const question of [
      [1, 2],
      [2, 1],
    ]) {
      store.asked.set(question);
      expect(store.valueOf(() => ((found += 1), sumOf(question)))).toBe(3);
    }
  expect(found).toBe(2);
});

test("what could not be found is not kept", () => {
  const store = keptValues(1, 4);
  store.asked.set([7]);
  expect(() =>
    store.valueOf(() => {
      throw new RangeError("no answer");
    }),
  ).toThrow("no answer");
  expect(store.valueOf(() => 5)).toBe(5);
});

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}
