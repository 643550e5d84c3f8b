import { call, isCellError, refusalOf, tableOf } from "./support";

const HEADERS = [["Flow", "Channel", "Annual volume", "Handling time (s)", "Language gap (%)", "Sensitivity (1-5)"]];
const ROWS = [
  ["German", "phone", 60000, 300, 0.15, 3],
  ["Small", "phone", 900, 300, 0.3, 1],
  ["Odd", "phone", "many", 300, 0, 1],
];

describe("SCORE", () => {
  test("scores each row by itself, 0 under a veto, and says which row cannot be read", () => {
    const answer = tableOf("SCORE", HEADERS, ROWS);
    // Half the language swing of 100, less 20 % for a sensitivity of 3; 75 hours are no provider's business.
    expect(answer[0]?.[0]).toBeCloseTo(40, 9);
    expect(answer[1]?.[0]).toBe(0);
    const third = answer[2]?.[0];
    expect(third !== undefined && isCellError(third) && third.message).toMatch(/Annual volume/);
  });

  test("another row never moves a score, and the order of the columns does not matter", () => {
    const alone = tableOf("SCORE", HEADERS, [ROWS[0]]);
    const turned = tableOf("SCORE", [[...(HEADERS[0] ?? [])].reverse()], [[...(ROWS[0] ?? [])].reverse()]);
    expect(turned).toEqual(alone);
    expect(tableOf("SCORE", HEADERS, ROWS)[0]).toEqual(alone[0]);
  });

  test("reads French headers, gives four columns for all, and takes the swings of a range", () => {
    const french = tableOf(
      "SCORE",
      [["Flux", "Canal", "Durée de traitement (s)", "Écart de langue (%)"]],
      [["Allemand", "téléphone", 300, 0.3]],
      [
        ["Criterion", "Swing"],
        ["languageGap", 40],
      ],
      "all",
    );
    expect(french).toEqual([[40, 0, 40, 0]]);
  });

  test("refuses headers that are not those of the table", () => {
    expect(refusalOf("SCORE", [[["a", "b"]], [[1, 2]]])).toMatchObject({ code: "#VALUE!" });
  });
});

const FLOWS = [
  ["Flow", "Channel", "Annual volume", "Handling time (s)"],
  ["Orders", "phone", 100000, 300],
  ["Mail", "email", 50000, 360],
];
const TEAM = [
  ["Role", "FTE", "Loaded salary (€/yr)"],
  ["agent", 20, 34000],
];
const CHEAP = [
  ["Provider", "Pricing", "Price (€)"],
  ["Atlas", "contact", 1],
];
const DEAR = [
  ["Provider", "Pricing", "Price (€)"],
  ["Atlas", "contact", 50],
];

describe("the whole analysis in cells", () => {
  test("a very cheap offer takes all, a very dear one nothing", () => {
    expect(tableOf("DECISION", [FLOWS[0]], FLOWS.slice(1), TEAM, CHEAP)).toEqual([
      ["outsource (Atlas)"],
      ["outsource (Atlas)"],
    ]);
    expect(tableOf("DECISION", [FLOWS[0]], FLOWS.slice(1), TEAM, DEAR)).toEqual([["keep"], ["keep"]]);
  });

  test("ANALYSE spills a row a flow under its headers; the saving is the difference of its costs", () => {
    const [head, ...body] = tableOf("ANALYSE", FLOWS, TEAM, CHEAP);
    expect(head?.[0]).toBe("Flow");
    expect(body.map(([flow]) => flow)).toEqual(["Orders", "Mail"]);
    for (const row of body) expect(Number(row[6]) - Number(row[7])).toBeCloseTo(Number(row[8]), 6);
  });

  test("EXPLAIN gives steps that lead from today's cost to the recommended one", () => {
    const answer = tableOf("EXPLAIN", "orders", FLOWS, TEAM, CHEAP);
    const amounts = answer.map(([, amount]) => amount).filter((amount) => typeof amount === "number");
    const [asIs = NaN, ...others] = amounts;
    const cost = others.at(-2) ?? NaN;
    expect(others.slice(0, -2).reduce((sum, step) => sum + step, asIs)).toBeCloseTo(cost, 6);
  });

  test("an error in a table is named instead of a row left out in silence", () => {
    expect(
      refusalOf("ANALYSE", [
        FLOWS,
        [
          ["Role", "FTE", "Loaded salary (€/yr)"],
          ["agent", -1, 34000],
        ],
        CHEAP,
      ]),
    ).toMatchObject({ code: "#N/A" });
    expect(call("EXPLAIN", ["Nobody", FLOWS, TEAM, CHEAP])).toMatchObject({ code: "#N/A" });
  });
});

describe("OFFERCOST", () => {
  test.each`
    args                                                          | expected  | from
    ${["contact", 4, 120000, 300, null, null, null, [[6000, 3]]]} | ${432000} | ${"12 × (6,000 × 4 + 4,000 × 3)"}
    ${["productive hour", 30, 120000, 300]}                       | ${300000} | ${"10,000 h × 30"}
    ${["fixed+band", 2, 120000, 300, null, 8000, 1000]}           | ${60000}  | ${"12 × (1,000 + 2,000 × 2)"}
  `("$from", ({ args, expected }) => {
    expect(call("OFFERCOST", args)).toEqual({ ok: expected });
  });

  test("a price of hours without hours, and tiers that are no numbers, are refused by name", () => {
    expect(refusalOf("OFFERCOST", ["hour", 30, 1000, 300]).message).toMatch(/^hoursBilled/);
    expect(refusalOf("OFFERCOST", ["contact", 4, 1000, 300, null, null, null, [["a", 3]]]).message).toMatch(/^tiers/);
  });
});
