import { analyse } from "../../src/decision";
import type { Candidate } from "../../src/decision/options/candidate";
import { decisionOf } from "../../src/decision/plan/decision";
import { labelOf } from "../../src/decision/sensitivity/draws/flow-confidence";
import {
  contactsPerYear,
  fraction,
  fte,
  hours,
  money,
  moneyPerUnit,
  moneyPerYear,
  months,
  ratio,
  seconds,
  weeks,
} from "../../src/engine/quantities";
import type { Inputs } from "../../src/engine/records";
import answers from "../reference/economics/answers.json";
import { CONTEXT, caseOf } from "../support/economics";
import { keyed } from "../support/keyed";
import type { StatedFlow, StatedOffer } from "../support/keyed";

// Whole analyses on a busy machine: nothing here is timed.
jest.setTimeout(300_000);

/** A part of a flow that leaves; the decision looks at nothing else of it. */
const part = (leaving: number): Candidate => ({ leaving: ratio(leaving) }) as Candidate;

/** Inside costs 100,000 a year; up to 2,000 is too close to call; skill is worth 10,000 where all of it leaves (docs/methods/decision.md). */
const RULE = {
  vetoed: false,
  baseline: moneyPerYear(100_000),
  tooClose: fraction(0.02),
  specialised: true,
  premium: fraction(0.1),
};

describe("skill is worth its premium by the share that leaves", () => {
  test.each`
    leaving | gain      | kind           | worth
    ${1}    | ${-7_900} | ${"leave"}     | ${"10,000 − 7,900 is beyond 2,000"}
    ${1}    | ${-8_100} | ${"too-close"} | ${"10,000 − 8,100 is not"}
    ${0.5}  | ${-2_900} | ${"leave"}     | ${"5,000 − 2,900 is beyond 2,000"}
    ${0.5}  | ${-5_100} | ${"keep"}      | ${"5,000 − 5,100 is a loss"}
    ${0.1}  | ${1_100}  | ${"leave"}     | ${"1,000 + 1,100 is beyond 2,000"}
    ${0.1}  | ${900}    | ${"too-close"} | ${"1,000 + 900 is not"}
    ${0.1}  | ${-1_100} | ${"keep"}      | ${"1,000 − 1,100 is a loss"}
  `("$leaving of the flow at a gain of $gain: $kind, for $worth", ({ leaving, gain, kind }) => {
    const decision = decisionOf([part(leaving)], () => moneyPerYear(gain), RULE);
    expect(decision).toMatchObject({ kind, gain });
  });

  test("a flow that needs no skill leaves for money alone", () => {
    const plain = { ...RULE, specialised: false };
    expect(decisionOf([part(1)], () => moneyPerYear(2_100), plain).kind).toBe("leave");
    expect(decisionOf([part(1)], () => moneyPerYear(1_900), plain).kind).toBe("too-close");
  });
});

describe("firm asks for both: the best in 85 draws of 100, and a regret below a twentieth of what is at stake", () => {
  test.each`
    probability | regret   | stake      | label
    ${0.9}      | ${4_900} | ${100_000} | ${"firm"}
    ${0.9}      | ${5_100} | ${100_000} | ${"probable"}
    ${0.84}     | ${0}     | ${100_000} | ${"probable"}
    ${0.64}     | ${0}     | ${100_000} | ${"fragile"}
    ${1}        | ${1}     | ${-500}    | ${"probable"}
    ${1}        | ${0}     | ${-500}    | ${"firm"}
  `("$probability with $regret to regret of $stake: $label", ({ probability, regret, stake, label }) => {
    expect(labelOf(fraction(probability), moneyPerYear(regret), moneyPerYear(stake))).toBe(label);
  });
});

describe("flows that share agents leave together beyond the margin that is too close to call", () => {
  const stay = 2 * answers["pool-not-worth-splitting"].stay;
  const annuity = Array.from({ length: 36 }, (_, month) => 1.08 ** (-(month + 1) / 12) / 12).reduce(
    (sum, each) => sum + each,
    0,
  );
  const flow: StatedFlow = {
    row: 1,
    name: "A",
    channel: "phone",
    annualVolume: contactsPerYear(30_000),
    handlingTime: seconds(300),
    pool: "Care",
    languages: ["French"],
    skills: [],
  };
  const offer: StatedOffer = {
    row: 1,
    provider: "P",
    pricing: "contact",
    price: moneyPerUnit(1),
    languages: [],
    setUp: money(12_000),
    trainingHours: hours(0),
    governance: fraction(0.05),
    rampUpWeeks: weeks(0),
    noticeMonths: months(0),
  };
  const inputs: Inputs = caseOf({
    flows: [flow, { ...flow, row: 2, name: "B" }],
    team: (["agent", "supervisor", "manager", "quality", "planner", "trainer"] as const).map((role, index) => ({
      row: index + 1,
      role,
      fte: fte(role === "agent" ? 9 : 0),
      loadedSalary: moneyPerYear([41_500, 48_000, 85_000, 46_000, 46_000, 46_000][index] ?? 0),
      languages: [],
      skills: [],
    })),
    // Whoever is freed finds other work in the house.
    assumptions: Object.entries({
      parallelRunWeeks: 0,
      exitProbability: 0,
      volumeUncertainty: 0,
      redeployedShare: 1,
    }).map(([key, value], index) => ({ row: index + 1, key, value })),
  });

  /** The price at which both leaving saves a share of what both cost inside, by the plain program: 60,000 contacts, steering 5 %, two set-ups. */
  const priceFor = (saved: number): number => (stay * (1 - saved) - (2 * 12_000) / annuity) / (60_000 * 1.05);

  test.each`
    saved    | decisions
    ${0.025} | ${["full", "full"]}
    ${0.015} | ${["keep", "keep"]}
  `("saving $saved of the cost inside: $decisions", ({ saved, decisions }) => {
    const { flows } = analyse(
      keyed({ ...inputs, offers: [{ ...offer, price: moneyPerUnit(priceFor(saved)) }] }),
      CONTEXT,
    );
    expect(flows.map(({ decision }) => decision)).toEqual(decisions);
  });
});
