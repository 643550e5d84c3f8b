import { issueJson, readInputs } from "../../src/intake";
import type { WorkbookContent } from "../../src/workbook";
import { flow, offers, team } from "./book-of";
import { CELL_CASES } from "./issue-cases";

const TODAY = "2026-11-22";

/** What is accepted in place of the first value that is wrong in a column. */
function acceptsIn(content: WorkbookContent, column: string, language: "en" | "fr" = "en") {
  const issue = readInputs(content, { today: TODAY }).issues.find((each) => each.column === column);
  return issue === undefined ? undefined : issueJson(language, issue).accepts;
}

describe("what is accepted, as data", () => {
  // Ends from the page of the tables: docs/tables.md.
  test.each([
    [
      "a number from a thousandth",
      flow({ "Handling time (s)": -4 }),
      "Handling time (s)",
      { kind: "number", min: 0.001, max: 86_400 },
    ],
    ["with its end", flow({ "Annual volume": -1 }), "Annual volume", { kind: "number", min: 0, max: 1e9 }],
    ["a whole number", flow({ Concurrency: 1.5, Channel: "chat" }), "Concurrency", { kind: "whole", min: 1, max: 10 }],
    [
      "a share as a fraction",
      flow({ "Service target (%)": 1.2 }),
      "Service target (%)",
      { kind: "share", min: 0.0001, max: 1, openMax: true },
    ],
    [
      "80 for 80 %",
      flow({ "First-contact resolution (%)": 80 }),
      "First-contact resolution (%)",
      { kind: "share", min: 0.0001, max: 1 },
    ],
    ["a text that is a number", flow({ "Handling time (s)": "300" }), "Handling time (s)", { kind: "number" }],
    ["a name", flow({ Flow: 3950 }), "Flow", { kind: "text" }],
    ["what is usual", flow({ "Handling time (s)": 4000 }), "Handling time (s)", { kind: "usual", min: 60, max: 1800 }],
  ])("%s", (_, content, column, expected) => {
    expect(acceptsIn(content, column)).toEqual(expected);
  });

  test("one of some words, in the language of the others", () => {
    const wrong = flow({ Channel: "pigeon" });
    expect(acceptsIn(wrong, "Channel")).toEqual({
      kind: "choice",
      choices: ["phone", "chat", "email", "social", "back office"],
    });
    expect(acceptsIn(wrong, "Channel", "fr")).toMatchObject({ choices: expect.arrayContaining(["téléphone"]) });
  });

  test("no cell that cannot be read is without it, and what is accepted is not what was found", () => {
    for (const { bad, code } of CELL_CASES) {
      const found = readInputs(bad, { today: TODAY }).issues.filter((issue) => issue.code === code);
      for (const issue of found) {
        const { accepts, received } = issueJson("en", issue);
        expect([code, accepts === null]).toEqual([code, false]);
        const value = received === "" ? NaN : Number(received);
        if (accepts === null || !("min" in accepts || "max" in accepts) || code !== "out-of-range") continue;
        const { min = -Infinity, max = Infinity, openMin, openMax } = accepts;
        const isInside = (openMin ? value > min : value >= min) && (openMax ? value < max : value <= max);
        expect([received, isInside]).toEqual([received, false]);
      }
    }
  });

  test("a contradiction names no set of values", () => {
    const { issues } = readInputs(offers({ Flow: "Nobody knows" }), { today: TODAY });
    const unknown = issues.find(({ code }) => code === "unknown-flow");
    expect(unknown === undefined ? null : issueJson("en", unknown).accepts).toBeNull();
    expect(acceptsIn(team({ FTE: 0 }), "FTE")).toEqual({ kind: "number", min: 0.001, max: 100_000 });
  });
});
