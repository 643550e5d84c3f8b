import fc from "fast-check";
import { postSizes, postsFreed } from "../../../src/engine/people";
import { fte } from "../../../src/engine/quantities";

test.each`
  posts    | size    | before | after | freed   | people    | why
  ${5}     | ${1}    | ${20}  | ${14} | ${1}    | ${1}      | ${"30 % of 5 is 1.5: one whole post"}
  ${1}     | ${1}    | ${20}  | ${1}  | ${0}    | ${0}      | ${"the one manager stays for the last agent"}
  ${1}     | ${1}    | ${20}  | ${0}  | ${1}    | ${1}      | ${"and goes with the last one"}
  ${2.5}   | ${1}    | ${10}  | ${8}  | ${0.5}  | ${1}      | ${"20 % of 2.5 is the half post"}
  ${10000} | ${0.05} | ${100} | ${50} | ${5000} | ${100000} | ${"half of thousands of equal posts, none lost to rounding"}
  ${3}     | ${1}    | ${0}   | ${0}  | ${0}    | ${0}      | ${"nobody was there"}
`("$why (by hand)", ({ posts, size, before, after, freed, people }: Record<string, number>) => {
  const found = postsFreed(postSizes(fte(posts ?? NaN), fte(size ?? NaN)), fte(before ?? NaN), fte(after ?? NaN));
  expect(found.fte).toBeCloseTo(freed ?? NaN, 9);
  expect(found.people).toBe(people);
});

test("what ends is never more than its share, and one more of the smallest post would be", () => {
  const sizes = fc.array(
    fc.integer({ min: 1, max: 20 }).map((twentieths) => fte(twentieths / 20)),
    { minLength: 1, maxLength: 9 },
  );
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 100 }), (posts, after) => {
      const share = (posts.reduce((sum, each) => sum + each, 0) * (100 - after)) / 100;
      const { fte: freed } = postsFreed(posts, fte(100), fte(after));
      expect(freed).toBeLessThanOrEqual(share + 1e-6);
      if (freed === 0) expect(Math.min(...posts)).toBeGreaterThan(share - 1e-6);
    }),
  );
});
