import fc from "fast-check";
import { nameFinder } from "../../../src/intake/cross-checks/nearest-name";

const KNOWN = ["Customer service", "Orders by phone", "Debt"];

describe("the name that is probably meant", () => {
  test.each`
    written               | meant                 | why
    ${"customer service"} | ${"Customer service"} | ${"the same but for case"}
    ${"Customer-Service"} | ${"Customer service"} | ${"the same but for signs"}
    ${"Custmer service"}  | ${"Customer service"} | ${"one letter dropped"}
    ${"Custmer servise"}  | ${"Customer service"} | ${"one dropped, one changed"}
    ${"Cuustomer servis"} | ${null}               | ${"one added, two changed: too far"}
    ${"Custmr servise"}   | ${null}               | ${"two dropped, one changed: too far"}
    ${"Dbt"}              | ${null}               | ${"too short for a slip to be told from another word"}
  `("$written: $meant ($why)", ({ written, meant }: { written: string; meant: string | null }) => {
    expect(nameFinder(KNOWN).nearest(written)).toBe(meant);
  });

  test("is found for any two slips of the hand, and not for three", () => {
    const place = fc.integer({ min: 0, max: 14 });
    fc.assert(
      fc.property(fc.uniqueArray(place, { minLength: 1, maxLength: 3 }), (places) => {
        // Each slip puts a letter that the name does not have.
        const letters = [..."ordersbyphonexx"].map((letter, index) => (places.includes(index) ? "z" : letter));
        const found = nameFinder(["ordersbyphonexx"]).nearest(letters.join(""));
        expect(found).toBe(places.length <= 2 ? "ordersbyphonexx" : null);
      }),
    );
  });
});
