import fc from "fast-check";
import { analyse } from "../../src/decision";
import type { OptionRow, Recommendation } from "../../src/decision";
import {
  contactsPerYear,
  fraction,
  hours,
  money,
  moneyPerContact,
  moneyPerUnit,
  months,
  seconds,
  weeks,
} from "../../src/engine/quantities";
import { CONTEXT, caseOf } from "../support/economics";
import { anyCase } from "../support/random-case";
import { keyed } from "../support/keyed";
import type { StatedFlow, StatedInputs, StatedOffer } from "../support/keyed";

// Whole analyses on a busy machine: nothing here is timed.
jest.setTimeout(300_000);

const WEEKS = 365 / 7;
/** 80,000 calls are served; a fifth of all demand, 20,000 calls, finds it closed. */
const SERVED = 80_000;
const UNMET = 20_000;
const VALUE = 9;

const FLOW: StatedFlow = {
  row: 1,
  name: "Orders",
  channel: "phone",
  annualVolume: contactsPerYear(SERVED),
  handlingTime: seconds(240),
  serviceTarget: fraction(0.8),
  answerTime: seconds(20),
  unmetDemand: fraction(0.2),
  valueAtRisk: moneyPerContact(VALUE),
  opens: hours(9),
  closes: hours(18),
  openDays: [1, 2, 3, 4, 5],
  languages: [],
  skills: [],
};
const SILENT: StatedOffer = {
  row: 1,
  provider: "P",
  pricing: "contact",
  price: moneyPerUnit(4),
  languages: [],
  setUp: money(0),
  trainingHours: hours(0),
  governance: fraction(0.05),
  rampUpWeeks: weeks(0),
  noticeMonths: months(0),
};
const OFFER: StatedOffer = {
  ...SILENT,
  hoursCovered: [{ days: [1, 2, 3, 4, 5, 6, 7], from: hours(8), to: hours(22) }],
};
const PLAIN = [
  { row: 1, key: "seasonTypes", value: 1 },
  { row: 2, key: "parallelRunWeeks", value: 0 },
  { row: 3, key: "exitShare", value: 0 },
];

function run(stated: Partial<StatedInputs>): Recommendation {
  return analyse(caseOf({ flows: [FLOW], offers: [OFFER], assumptions: PLAIN, ...stated }), CONTEXT);
}

const flowOf = (changes: Partial<StatedFlow>): readonly StatedFlow[] => [{ ...FLOW, ...changes }];
const option = ({ workings }: Recommendation, key: string): OptionRow | undefined =>
  workings.options.find(({ option: { kind } }) => kind === key);
const lineOf = (lines: Recommendation["workings"]["costLines"]): number =>
  lines.reduce((sum, { component, full }) => sum + (component === "unmetDemand" ? full : 0), 0);
const reasons = ({ flows }: Recommendation): readonly string[] => flows[0]?.reasons.map(({ kind }) => kind) ?? [];
const closedHours = (found: Recommendation): OptionRow | undefined => option(found, "closedHours");

describe("demand that finds it closed, by hand", () => {
  test("is a line of the cost at its value, never cash, and no account holds it", () => {
    const { workings } = run({ assumptions: [...PLAIN, { row: 9, key: "accountsTotal", value: 1 }] });
    const [line] = workings.costLines.filter(({ component }) => component === "unmetDemand");
    expect(line).toMatchObject({ cash: 0 });
    expect(line?.full).toBeCloseTo(UNMET * VALUE, 6);
    expect(line?.avoidable).toBe(line?.full);
    const without = run({
      flows: flowOf({ unmetDemand: fraction(0) }),
      assumptions: [...PLAIN, { row: 9, key: "accountsTotal", value: 1 }],
    });
    expect(workings.tieOut?.computed).toBeCloseTo(without.workings.tieOut?.computed ?? NaN, 6);
  });

  test("served outside costs its calls and steering, and gains its value", () => {
    const row = closedHours(run({ flows: flowOf({ valueAtRisk: moneyPerContact(5) }) }));
    expect(row?.outside).toBeCloseTo(UNMET * 4, 6);
    expect(row?.governance).toBeCloseTo(UNMET * 4 * 0.05, 6);
    expect(row?.service).toBeCloseTo(0, 6);
    expect(row?.share).toBeCloseTo(UNMET / (SERVED + UNMET), 9);
  });

  test.each`
    from                                                       | covered                                               | share
    ${"8 to 22 on all days less 9 to 18 on five: 53 h a week"} | ${[{ days: [1, 2, 3, 4, 5, 6, 7], from: 8, to: 22 }]} | ${1}
    ${"18 to 20 on five days, 10 of those 53 h"}               | ${[{ days: [1, 2, 3, 4, 5], from: 9, to: 20 }]}       | ${10 / 53}
    ${"Saturday from 8 to 22, 14 of those 53 h"}               | ${[{ days: [6], from: 0, to: 24 }]}                   | ${14 / 53}
  `(
    "flat over the default hours that are closed: $from",
    ({ covered, share }: { covered: NonNullable<StatedOffer["hoursCovered"]>; share: number }) => {
      const row = closedHours(
        run({ flows: flowOf({ valueAtRisk: moneyPerContact(0) }), offers: [{ ...OFFER, hoursCovered: covered }] }),
      );
      expect(row?.outside).toBeCloseTo(UNMET * share * 4, 6);
    },
  );

  test("follows the profile where it tells when people ask", () => {
    // A tenth of the week's demand comes on Saturday at ten, outside opening hours: all who find it closed come then.
    const profiles = [
      { row: 1, profile: "Week", day: 1 as const, start: hours(10), share: fraction(0.9) },
      { row: 2, profile: "Week", day: 6 as const, start: hours(10), share: fraction(0.1) },
    ];
    const asked = { flows: flowOf({ profile: "Week", valueAtRisk: moneyPerContact(0) }), profiles };
    const on = (days: readonly (5 | 6)[]): OptionRow | undefined =>
      closedHours(run({ ...asked, offers: [{ ...OFFER, hoursCovered: [{ days, from: hours(9), to: hours(11) }] }] }));
    expect(on([6])?.outside).toBeCloseTo(UNMET * 4, 6);
    expect(on([5])).toBeUndefined();
  });

  test("without a value costs nothing, and the price of serving it is told", () => {
    const found = run({ flows: flowOf({ valueAtRisk: moneyPerContact(0) }) });
    expect(lineOf(found.workings.costLines)).toBe(0);
    const price = found.flows[0]?.reasons.find(({ kind }) => kind === "unmetPrice");
    if (price?.kind !== "unmetPrice") throw new RangeError("the price of serving it is not told");
    expect(price.provider).toBe("P");
    expect(price.contacts).toBeCloseTo(UNMET, 6);
    expect(price.each).toBeCloseTo(4 * 1.05, 9);
  });

  test("no offer that states no hours is taken to serve them, and the asking is told", () => {
    const found = run({ offers: [SILENT] });
    expect(closedHours(found)).toBeUndefined();
    expect(reasons(found)).toContain("unmetNoOffer");
  });

  test.each<[string, Partial<StatedFlow>]>([
    ["a flow that never closes", { opens: hours(0), closes: hours(24), openDays: [1, 2, 3, 4, 5, 6, 7] }],
    ["mail, which waits for the next opening", { channel: "email" }],
  ])("%s has none", (_, changes) => {
    const found = run({ flows: flowOf(changes) });
    expect(lineOf(found.workings.costLines)).toBe(0);
    expect(reasons(found).filter((key) => key.includes("unmet"))).toEqual([]);
  });
});

describe("the decision", () => {
  test("hands over the closed hours alone where the rest is dearer outside and opening inside does not pay", () => {
    // Two calls an hour, 9 € of value each: somebody who waits for them inside costs more than they are worth.
    const few = {
      annualVolume: contactsPerYear(400_000),
      unmetDemand: fraction(0.02),
      handlingTime: seconds(120),
      valueAtRisk: moneyPerContact(9),
    };
    const found = run({ flows: flowOf(few), offers: [{ ...OFFER, price: moneyPerUnit(6) }] });
    expect(found.flows[0]).toMatchObject({ decision: "partial", pattern: "window", provider: "P", logic: "economic" });
    expect(found.flows[0]?.share).toBeCloseTo(0.02, 9);
    expect(found.flows[0]?.saving).toBeCloseTo((400_000 / 49) * (9 - 6 * 1.05), 4);
    expect(reasons(found)).toContain("unmetServed");
  });

  test("opens longer inside where the calls are worth more than the people, and credits no provider with it", () => {
    const rich = run({ flows: flowOf({ valueAtRisk: moneyPerContact(60) }) });
    expect(reasons(rich)).toContain("unmetOpened");
    expect(lineOf(rich.workings.optimisedLines)).toBeLessThan(lineOf(rich.workings.costLines));
    expect(closedHours(rich)).toBeUndefined();
    // All calls, day and evening, then leave for what they cost outside against what all of them cost inside.
    const full = option(rich, "full");
    expect(full?.outside).toBeCloseTo((SERVED + UNMET) * 4, 4);
    expect(full?.service).toBe(0);
  });

  test("all of it with the closed hours gains what both gain", () => {
    const found = run({ flows: flowOf({ valueAtRisk: moneyPerContact(5) }) });
    const full = option(found, "full");
    const longer = closedHours(found);
    const both = found.workings.options.find(({ kind, option }) => kind === "full" && option.kind === "andClosedHours");
    const optimised = found.flows[0]?.baseline.optimised ?? NaN;
    // Nothing is paid once, and a call has one price: gains of disjoint hours add up.
    expect(optimised - (both?.total ?? NaN)).toBeCloseTo(
      2 * optimised - (full?.total ?? NaN) - (longer?.total ?? NaN),
      4,
    );
  });

  test("a provider that serves only the closed hours is no provider without hours", () => {
    const found = run({ offers: [{ ...OFFER, hoursCovered: [{ days: [6], from: hours(8), to: hours(22) }] }] });
    expect(reasons(found)).not.toContain("refused");
    expect(closedHours(found)).toBeDefined();
  });
});

describe("laws", () => {
  const inside = (inputs: StatedInputs): number => analyse(keyed(inputs), CONTEXT).portfolio.optimised;
  /** Paid hours without a position take the premiums of the hours with one: an hour that opens in their place may take less. */
  const idlePremiums = (inputs: StatedInputs): number => {
    const { optimisedLines, staffing } = analyse(keyed(inputs), CONTEXT).workings;
    return staffing.reduce((sum, { flow, scheduledHours, positionHours }) => {
      const premiums = optimisedLines.filter(
        (line) => line.flow === flow && ["night", "sunday", "holiday"].includes(line.component),
      );
      const idle = positionHours > 0 ? scheduledHours / positionHours - 1 : 0;
      return sum + premiums.reduce((all, { full }) => all + full, 0) * idle;
    }, 0);
  };
  const valued = (inputs: StatedInputs, value: number, unmet: number): StatedInputs => ({
    ...inputs,
    flows: inputs.flows
      .filter(({ channel }) => channel !== "email")
      .map((flow) => ({ ...flow, unmetDemand: fraction(unmet), valueAtRisk: moneyPerContact(value) })),
  });

  // Calls and chats alone: hours opened for them would also give mail its quiet minutes.
  test("more demand at the closed door never makes the inside cheaper, and never costs more than its value", () => {
    fc.assert(
      fc.property(
        anyCase,
        fc.integer({ min: 0, max: 60 }),
        fc.constantFrom(0, 0.01, 0.1, 0.4),
        (inputs, value, share) => {
          const none = inside(valued(inputs, value, 0));
          const some = inside(valued(inputs, value, share));
          const worth = valued(inputs, value, share).flows.reduce(
            (sum, { annualVolume = 0 }) => sum + ((annualVolume * share) / (1 - share)) * value,
            0,
          );
          expect(some).toBeGreaterThanOrEqual(none - idlePremiums(valued(inputs, value, 0)) - 1e-6 * none);
          expect(some).toBeLessThanOrEqual(none + worth + 1e-6 * (none + worth));
        },
      ),
      { numRuns: 20 },
    );
  });
});

test("weeks a year are those of 365 days", () => {
  const found = run({ flows: flowOf({ valueAtRisk: moneyPerContact(0) }) });
  expect(found.workings.staffing[0]?.contacts).toBeCloseTo(SERVED, 6);
  expect((found.workings.staffing[0]?.positionHours ?? NaN) / WEEKS / 45).toBeGreaterThan(1);
});
