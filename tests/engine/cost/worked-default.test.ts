import { assumptionsOf } from "../../../src/engine/assumptions";
import { costAmounts, poolRates } from "../../../src/engine/cost";
import type { CostComponent, Drivers } from "../../../src/engine/cost";
import {
  agents,
  contactsPerYear,
  fraction,
  fte,
  hoursPerYear,
  minutesPerYear,
  moneyPerYear,
} from "../../../src/engine/quantities";
import { rulesOn } from "../../../src/engine/legislation";
import { productiveHours, FRENCH_YEAR } from "../../../src/engine/workforce";
import { keyOf } from "../../../src/intake";
import { caseOf } from "../../support/economics";

/**
 * The worked default of the method, line by line: an agent at 1.15 minimum wages and a thirteenth month, 50 people or more, worked out for the
 * product's design by a separate calculation from the same inputs, the posts beside the agents apart; a colleague trains; no vacancy; three seats and three quarters of productive minutes on the telephone for four agents.
 */
const inputs = caseOf({
  team: [
    { row: 1, role: "agent", fte: fte(1), grossSalary: moneyPerYear(27254.35), languages: [], skills: [] },
    // The worked default charges the manager, who earns more than the ceiling, at the rates below it: 44.196 + 3.5 - 2.095 % of 61,618.53 €.
    {
      row: 2,
      role: "manager",
      fte: fte(0),
      loadedSalary: moneyPerYear(61618.53 * 1.456007),
      languages: [],
      skills: [],
    },
    { row: 3, role: "planner", fte: fte(0), loadedSalary: moneyPerYear(0), languages: [], skills: [] },
  ],
  assumptions: [{ row: 1, key: "vacancyWeeks", value: 0 }],
});
const { agent, rates } = poolRates(inputs, `pool:${keyOf("Care")}`, {
  assumptions: assumptionsOf(inputs.assumptions),
  law: rulesOn({ kind: "day", day: "2026-01-01" }, []),
});
const drivers: Drivers = {
  fte: fte(1),
  permanentFte: fte(1),
  overtimeHours: hoursPerYear(0),
  temporaryHours: hoursPerYear(0),
  nightHours: hoursPerYear(0),
  sundayHours: hoursPerYear(0),
  holidayHours: hoursPerYear(0),
  seats: agents(0.75),
  contacts: contactsPerYear(0),
  minutes: minutesPerYear(0),
  phoneMinutes: minutesPerYear(60 * 1302.13 * 0.75),
  fixed: fraction(1),
};
const lines = costAmounts(rates, drivers);
const sum = (...components: CostComponent[]): number =>
  lines.filter(({ component }) => components.includes(component)).reduce((total, { full }) => total + full, 0);

describe("the worked default of an agent's yearly cost", () => {
  test.each`
    line                     | components                                                 | expected
    ${"loaded salary"}       | ${["pay", "absence"]}                                      | ${34075}
    ${"meal vouchers"}       | ${["meals"]}                                               | ${1501}
    ${"commuting"}           | ${["transport"]}                                           | ${540}
    ${"equipment"}           | ${["equipment"]}                                           | ${900}
    ${"premises"}            | ${["workplace"]}                                           | ${8333}
    ${"licences"}            | ${["licences"]}                                            | ${1320}
    ${"telephone"}           | ${["telecom"]}                                             | ${586}
    ${"turnover"}            | ${["recruitment", "initialTraining", "rampUp", "vacancy"]} | ${1984}
    ${"continuous training"} | ${["continuousTraining"]}                                  | ${500}
  `("$line: $expected €", ({ components, expected }) => {
    expect(Math.round(sum(...components))).toBe(expected);
  });

  test("adds up to 49,739 € and 38.2 € a productive hour", () => {
    const total = lines.reduce((all, { full }) => all + full, 0);
    expect(Math.round(total)).toBe(49739);
    expect(total / agent.productiveHours).toBeCloseTo(38.2, 1);
    expect(agent.loaded / agent.productiveHours).toBeCloseTo(26.2, 1);
  });

  test("works 1,302.13 productive hours, as the workforce functions say", () => {
    expect(agent.productiveHours).toBeCloseTo(productiveHours(FRENCH_YEAR), 8);
  });

  test("is 35.3 € an hour with premises at 6,000 €", () => {
    const cheaper = lines.reduce((all, { full }) => all + full, 0) - 0.75 * (11111 - 6000);
    expect(cheaper / agent.productiveHours).toBeCloseTo(35.254, 1);
  });
});

test("an hour of overtime costs its premium and what it does to the general reduction", () => {
  // 14.975 € × 1.25 for 70 hours; the reduction with 1,890 hours in the minimum wage and the higher pay below it, by a separate calculation of the formula,
  // its coefficient to four decimals as the law rounds it.
  expect(agent.overtimeHour).toBeCloseTo(25.68835, 4);
  // At the mean rate of the year it would have been 23.40 €.
  expect(agent.overtimeHour).toBeGreaterThan((27254.35 / 1820) * 1.25 * 1.25021);
});
