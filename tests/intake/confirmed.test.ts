import { confirmedPlan, confirmedValues, readInputs, withoutConfirmed } from "../../src/intake";
import type { Issue } from "../../src/intake";
import { LANGUAGES } from "../../src/language";
import { BASE, bookOf, flow } from "./book-of";
import { contentOfPlan } from "./content-of-plan";

const TODAY = "2026-11-22";
const issuesOf = (content: Parameters<typeof readInputs>[0]): readonly Issue[] =>
  readInputs(content, { today: TODAY }).issues;

describe("a value that has to be confirmed", () => {
  test("is one that a slip explains, or that is five times outside what is usual", () => {
    const confirms = (seconds: number): unknown => issuesOf(flow({ "Handling time (s)": seconds }))[0]?.confirm;
    expect([confirms(2), confirms(20_000), confirms(2_000)]).toEqual([true, true, undefined]);
    expect(issuesOf(bookOf(BASE))).toEqual([]);
  });

  test.each(LANGUAGES)(
    "is not warned about again once it stands in the table, in %s, and is as soon as it changes",
    (language) => {
      const content = flow({ "Handling time (s)": 2 });
      const issues = issuesOf(content);
      expect(issues.some(({ confirm }) => confirm === true)).toBe(true);
      const kept = confirmedValues({
        ...content,
        tables: contentOfPlan(confirmedPlan(language, issues, content, TODAY)).tables,
      });
      expect(withoutConfirmed(issues, kept).some(({ confirm }) => confirm === true)).toBe(false);
      const other = issuesOf(flow({ "Handling time (s)": 3 }));
      expect(withoutConfirmed(other, kept)).toEqual(other);
    },
  );
});
