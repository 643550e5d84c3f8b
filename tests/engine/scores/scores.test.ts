import fc from "fast-check";
import { criterionPoints, flowScores, rowVetoes, valueAt } from "../../../src/engine/scores";
import {
  contactsPerYear,
  fraction,
  hours,
  moneyPerContact,
  points,
  ratio,
  seconds,
  weeks,
  weight,
} from "../../../src/engine/quantities";
import { KEYED } from "../../../src/intake/reading/keyed";
import type { FlowRecord } from "../../../src/engine/records";

const FLOW: FlowRecord = KEYED.flows({
  row: 1,
  name: "f",
  channel: "phone",
  handlingTime: seconds(360),
  languages: [],
  skills: [],
});

describe("a value function", () => {
  test.each`
    amount | expected | from
    ${-5}  | ${0}     | ${"level below"}
    ${6}   | ${0.3}   | ${"half-way from (2, 0) to (10, 0.6)"}
    ${25}  | ${0.8}   | ${"half-way from (10, 0.6) to (40, 1)"}
    ${99}  | ${1}     | ${"level above"}
  `("at $amount is $expected ($from)", ({ amount, expected }) => {
    expect(
      valueAt(
        [
          [2, 0],
          [10, 0.6],
          [40, 1],
        ],
        amount,
      ),
    ).toBeCloseTo(expected, 12);
  });

  test("worths stay within 0 and 1 where the last digit is rounded past them", () => {
    const rising = [
      [57, 0.1],
      [107.2, 1],
    ] as const;
    const falling = [
      [18.3, 0.74],
      [43.7, 0],
    ] as const;
    // In doubles 0.1 + 0.9 × 50.2 ÷ 50.2 is 1 + 2⁻⁵², and 0.74 − 0.74 × 25.4 ÷ 25.4 below 0.
    expect(valueAt(rising, 107.2)).toBe(1);
    expect(valueAt(falling, 18.3 + (43.7 - 18.3))).toBe(0);
  });
});

describe("a flow's scores, by hand", () => {
  test.each`
    what                                   | row                                                                                          | economic | specialisation | retention | overall
    ${"a bare row"}                        | ${{}}                                                                                        | ${0}     | ${0}           | ${0}      | ${0}
    ${"a language the team lacks"}         | ${{ languageGap: fraction(0.15) }}                                                           | ${0}     | ${50}          | ${0}      | ${50}
    ${"both gaps, capped"}                 | ${{ languageGap: fraction(0.3), expertiseGap: points(15) }}                                  | ${0}     | ${100}         | ${0}      | ${100}
    ${"130,000 scripted contacts, 10 FTE"} | ${{ annualVolume: contactsPerYear(130000), scripted: fraction(0.5) }}                        | ${24}    | ${0}           | ${0}      | ${24}
    ${"open day and night"}                | ${{ opens: hours(0), closes: hours(24), openDays: [1, 2, 3, 4, 5, 6, 7] }}                   | ${60}    | ${0}           | ${0}      | ${60}
    ${"a mission with a value, sensitive"} | ${{ coreBusiness: false, outcomeValue: moneyPerContact(12), sensitivity: 3 }}                | ${0}     | ${60}          | ${20}     | ${48}
    ${"a veto"}                            | ${{ languageGap: fraction(0.3), weeksToCompetence: weeks(30), undocumented: fraction(0.5) }} | ${0}     | ${100}         | ${60}     | ${0}
  `("$what", ({ row, economic, specialisation, retention, overall }) => {
    const scores = flowScores({ ...FLOW, ...row });
    expect(scores.economic).toBeCloseTo(economic, 9);
    expect(scores.specialisation).toBeCloseTo(specialisation, 9);
    expect(scores.retention).toBeCloseTo(retention, 9);
    expect(scores.overall).toBeCloseTo(overall, 9);
  });

  test("a stated swing replaces the default", () => {
    expect(
      flowScores({ ...FLOW, languageGap: fraction(0.3) }, new Map([["languageGap", weight(40)]])).specialisation,
    ).toBeCloseTo(40, 9);
  });

  test("points of the criteria add up to their axis below its cap", () => {
    const flow = { ...FLOW, sensitivity: 4, coreBusiness: true } as const;
    const sum = criterionPoints(flow)
      .filter(({ axis }) => axis === "retention")
      .reduce((all, { points }) => all + points, 0);
    expect(sum).toBeCloseTo(flowScores(flow).retention, 12);
  });

  test("stay between 0 and 100", () => {
    fc.assert(
      fc.property(
        fc.record({
          languageGap: fc.double({ min: 0, max: 1, noNaN: true }),
          expertiseGap: fc.double({ min: 0, max: 100, noNaN: true }),
          volumeUncertainty: fc.double({ min: 0, max: 3, noNaN: true }),
        }),
        ({ languageGap, expertiseGap, volumeUncertainty }) => {
          const scores = flowScores({
            ...FLOW,
            languageGap: fraction(languageGap),
            expertiseGap: points(expertiseGap),
            volumeUncertainty: ratio(volumeUncertainty),
          });
          for (const score of Object.values(scores)) expect(score >= 0 && score <= 100).toBe(true);
        },
      ),
    );
  });
});

describe("vetoes of a row", () => {
  test.each`
    row                                                               | expected
    ${{ weeksToCompetence: weeks(26), undocumented: fraction(0.5) }}  | ${["know-how"]}
    ${{ weeksToCompetence: weeks(26), undocumented: fraction(0.49) }} | ${[]}
    ${{ annualVolume: contactsPerYear(3899) }}                        | ${["volume-too-small"]}
    ${{ annualVolume: contactsPerYear(3901) }}                        | ${[]}
    ${{ volumeUncertainty: ratio(0.51) }}                             | ${["volume-too-uncertain"]}
  `("$row: $expected", ({ row, expected }) => {
    // 3,900 contacts of 360 s are 390 h, 0.3 of 1,300.
    expect(rowVetoes({ ...FLOW, ...row })).toEqual(expected);
  });
});
