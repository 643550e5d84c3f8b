import fc from "fast-check";
import { analyse, Cancelled } from "../../src/decision";
import type { Recommendation } from "../../src/decision";
import { ASSUMPTIONS } from "../../src/engine/assumptions";
import { contactsPerYear, money, moneyPerContact, moneyPerUnit, moneyPerYear } from "../../src/engine/quantities";
import { largeCase } from "../bench/large-case";
import { CONTEXT } from "../support/economics";
import { anyCase } from "../support/random-case";
import { keyed } from "../support/keyed";
import type { StatedInputs } from "../support/keyed";

// Whole analyses on a busy machine: nothing here is timed.
jest.setTimeout(300_000);

const RUNS = { numRuns: 25 };
const run = (inputs: StatedInputs): Recommendation => analyse(keyed(inputs), CONTEXT);
const near = (value: number | undefined, expected: number): void =>
  expect(Math.abs((value ?? NaN) - expected)).toBeLessThan(1e-6 * Math.max(1, Math.abs(expected)) + 1e-6);

function withAssumption(inputs: StatedInputs, key: string, value: number): StatedInputs {
  return { ...inputs, assumptions: [...inputs.assumptions, { row: 99, key, value }] };
}

/** Every amount of money times `by`, the money among the assumptions included. */
function scaled(inputs: StatedInputs, by: number): StatedInputs {
  const amounts = ASSUMPTIONS.filter(({ unit }) => unit.startsWith("money"));
  // The default salaries would meet other charges at another level; these cases state what people cost with charges.
  return {
    ...inputs,
    team: [
      ...inputs.team.map((each) => ({
        ...each,
        loadedSalary: moneyPerYear((each.loadedSalary ?? 0) * by),
        // What the law gives is set against the minimum wage in euros.
        partingCost: money(9000 * by),
      })),
      ...posts(by),
    ],
    flows: inputs.flows.map(({ valueAtRisk, ...each }) =>
      valueAtRisk === undefined ? each : { ...each, valueAtRisk: moneyPerContact(valueAtRisk * by) },
    ),
    offers: inputs.offers.map((each) => ({
      ...each,
      price: moneyPerUnit(each.price * by),
      setUp: money((each.setUp ?? 0) * by),
    })),
    overheads: inputs.overheads.map((each) => ({ ...each, annualCost: moneyPerYear(each.annualCost * by) })),
    assumptions: amounts
      .filter(({ key }) => !key.endsWith("Salary"))
      .map(({ key, value }, index) => ({ row: index + 1, key, value: value * by })),
  };
}

function posts(by: number): StatedInputs["team"] {
  return (["manager", "quality", "planner", "trainer"] as const).map((role, index) => ({
    row: 50 + index,
    role,
    fte: 0 as StatedInputs["team"][number]["fte"],
    loadedSalary: moneyPerYear(50000 * by),
    languages: [],
    skills: [],
  }));
}

describe("sums", () => {
  test("lines, options, cash flows and totals add up", () => {
    fc.assert(
      fc.property(anyCase, (inputs) => {
        const { flows, portfolio, workings } = run(inputs);
        for (const flow of flows) {
          const own = <Row extends { flow: string }>(rows: readonly Row[]): readonly Row[] =>
            rows.filter((row) => row.flow === flow.flow);
          near(
            own(workings.costLines).reduce((sum, { avoidable }) => sum + avoidable, 0),
            flow.baseline.asIs,
          );
          near(
            own(workings.optimisedLines).reduce((sum, { avoidable }) => sum + avoidable, 0),
            flow.baseline.optimised,
          );
          const chosen = own(workings.options).filter((row) => row.chosen);
          expect(chosen).toHaveLength(1);
          near(chosen[0]?.total, flow.cost);
          for (const row of own(workings.options))
            near(
              row.inside +
                row.outside +
                row.governance +
                row.oneOff +
                row.stranded +
                row.posts +
                row.parting +
                row.service,
              row.total,
            );
          for (const offer of own(workings.offers))
            near(
              offer.lines.reduce((sum, { amount }) => sum + amount, 0),
              offer.annual,
            );
          near(flow.baseline.optimised - flow.saving, flow.cost);
        }
        near(
          portfolio.waterfall.reduce((sum, { amount }) => sum + amount, Number(portfolio.asIs)),
          portfolio.cost,
        );
        near(
          workings.cashFlows.reduce((sum, { month, amount }) => sum + amount / 1.08 ** (month / 12), 0),
          portfolio.npv,
        );
        near(
          flows.reduce((sum, { npv }) => sum + npv, 0),
          portfolio.npv,
        );
      }),
      RUNS,
    );
  });

  test("each line's cash is within its avoidable part, and that within the full cost", () => {
    fc.assert(
      fc.property(anyCase, (inputs) => {
        for (const { full, avoidable, cash } of [
          ...run(inputs).workings.costLines,
          ...run(inputs).workings.optimisedLines,
        ]) {
          expect(avoidable).toBeLessThanOrEqual(full + 1e-6);
          expect(cash).toBeLessThanOrEqual(avoidable + 1e-6);
        }
      }),
      { numRuns: 10 },
    );
  });

  test("overheads of the whole centre are shared out to the last cent", () => {
    fc.assert(
      fc.property(anyCase, (inputs) => {
        const { optimisedLines } = run(inputs).workings;
        for (const { item, annualCost } of inputs.overheads)
          near(
            optimisedLines
              .filter(({ component }) => component === `overhead:${item}`)
              .reduce((sum, { full }) => sum + full, 0),
            annualCost,
          );
      }),
      RUNS,
    );
  });
});

describe("money and time", () => {
  test("at rate 0 the present value is the plain sum of the cash flows, and the yearly saving times the years", () => {
    fc.assert(
      fc.property(anyCase, (inputs) => {
        const { portfolio, workings } = run(withAssumption(inputs, "discountRate", 0));
        near(
          workings.cashFlows.reduce((sum, { amount }) => sum + amount, 0),
          portfolio.npv,
        );
        near(portfolio.saving * 3, portfolio.npv);
      }),
      RUNS,
    );
  });

  test("scaling all money changes no decision and scales every cost", () => {
    fc.assert(
      fc.property(anyCase, fc.constantFrom(0.5, 2, 655.957), (inputs, by) => {
        const once = run(scaled(inputs, 1));
        const other = run(scaled(inputs, by));
        expect(other.flows.map(({ decision, provider, pattern }) => [decision, provider, pattern])).toEqual(
          once.flows.map(({ decision, provider, pattern }) => [decision, provider, pattern]),
        );
        once.flows.forEach(({ cost, baseline }, index) => {
          near(other.flows[index]?.cost, cost * by);
          near(other.flows[index]?.baseline.asIs, baseline.asIs * by);
        });
      }),
      RUNS,
    );
  });

  test("a dearer offer never raises the share that leaves", () => {
    fc.assert(
      fc.property(anyCase, fc.double({ min: 1.02, max: 2, noNaN: true }), (inputs, dearer) => {
        const alone = { ...inputs, flows: inputs.flows.slice(0, 1), offers: inputs.offers.slice(0, 1) };
        const share = (by: number): number =>
          run({ ...alone, offers: alone.offers.map((each) => ({ ...each, price: moneyPerUnit(each.price * by) })) })
            .flows[0]?.share ?? NaN;
        expect(share(dearer)).toBeLessThanOrEqual(share(1) + 1e-9);
      }),
      { numRuns: 40 },
    );
  });
});

describe("flows", () => {
  test("two identical halves in the same pool cost what the whole costs", () => {
    fc.assert(
      fc.property(anyCase, (inputs) => {
        const [first] = inputs.flows;
        if (first === undefined) return;
        const whole = { ...first, pool: "One" };
        const half = { ...whole, annualVolume: contactsPerYear((first.annualVolume ?? 0) / 2) };
        const kept = { ...inputs, offers: [], overheads: inputs.overheads };
        const once = run({ ...kept, flows: [whole] }).portfolio;
        const twice = run({
          ...kept,
          flows: [
            { ...half, row: 1, name: "A" },
            { ...half, row: 2, name: "B" },
          ],
        }).portfolio;
        near(twice.optimised, once.optimised);
        near(twice.asIsFull, once.asIsFull);
      }),
      RUNS,
    );
  });

  test("a flow without volume costs nothing to serve and stays", () => {
    fc.assert(
      fc.property(anyCase, (inputs) => {
        const idle = {
          ...inputs,
          flows: [
            ...inputs.flows,
            {
              row: 9,
              name: "Idle",
              channel: "phone" as const,
              annualVolume: contactsPerYear(0),
              handlingTime: inputs.flows[0]?.handlingTime ?? (60 as never),
              languages: [],
              skills: [],
            },
          ],
        };
        const flow = run({ ...idle, overheads: [] }).flows.find(({ flow: name }) => name === "Idle");
        expect(flow?.decision).toBe("keep");
        expect(flow?.baseline.optimised).toBe(0);
      }),
      RUNS,
    );
  });

  test("without an offer all stays, and the cost inside is still told", () => {
    fc.assert(
      fc.property(anyCase, (inputs) => {
        for (const { decision, cost, baseline, reasons } of run({ ...inputs, offers: [] }).flows) {
          expect(decision).toBe("keep");
          expect(cost).toBe(baseline.optimised);
          expect(reasons.map(({ kind }) => kind)).toContain("noOffer");
        }
      }),
      { numRuns: 10 },
    );
  });
});

describe("a run", () => {
  test("gives the same answer to the last digit in any order of the rows", () => {
    fc.assert(
      fc.property(anyCase, (inputs) => {
        const turned = {
          ...inputs,
          flows: [...inputs.flows].reverse(),
          team: [...inputs.team].reverse(),
          offers: [...inputs.offers].reverse(),
          overheads: [...inputs.overheads].reverse(),
        };
        expect(run(turned)).toEqual(run(inputs));
      }),
      RUNS,
    );
  });

  test("does not change its inputs", () => {
    fc.assert(
      fc.property(anyCase, (inputs) => {
        const before = structuredClone(inputs);
        run(inputs);
        expect(inputs).toEqual(before);
      }),
      { numRuns: 5 },
    );
  });

  test("tells its progress, which only grows, and stops when asked to", () => {
    const [inputs] = fc.sample(anyCase, { numRuns: 1, seed: 4 });
    if (inputs === undefined) return;
    const seen: number[] = [];
    analyse(keyed(inputs), { ...CONTEXT, report: ({ done }) => seen.push(done) });
    expect(seen.length).toBeGreaterThan(3);
    expect([...seen].sort((a, b) => a - b)).toEqual(seen);
    expect(() => analyse(keyed(inputs), { ...CONTEXT, cancelled: () => true })).toThrow(Cancelled);
  });

  test("the search over the whole plan asks whether to go on for each flow before it has tried the first plan", () => {
    const flows = 8;
    const inputs = largeCase(flows, { offers: 1 });
    let alone = 0;
    let asked = 0;
    const gaps: number[] = [];
    analyse(inputs, {
      today: "2026-01-01",
      seed: 1,
      draws: 0,
      cancelled: () => {
        asked += 1;
        return false;
      },
      report: ({ stage, done }) => {
        if (stage === "options" && done < 0.05 + 0.75 * 0.9) alone = asked;
        else if (stage === "options") gaps.push(asked - alone);
      },
    });
    // Pools are told one by one until nine tenths of the options' part; the first report behind it comes with the sixteenth plan.
    expect(gaps[0]).toBeGreaterThan(18 + flows);
  });

  test("the hash of the inputs knows a change and forgets the order and the decisions", () => {
    const [inputs] = fc.sample(anyCase, { numRuns: 1, seed: 4 });
    if (inputs === undefined) return;
    const hash = (given: StatedInputs): string => run(given).provenance.inputHash;
    expect(hash(inputs)).toMatch(/^[0-9a-f]{64}$/);
    expect(hash({ ...inputs, decisions: [{ row: 1, flow: "Flow 1", decided: "keep" }] })).toBe(hash(inputs));
    expect(hash({ ...inputs, assumptions: [{ row: 1, key: "absence", value: 0.09 }] })).not.toBe(hash(inputs));
  });
});
