import fc from "fast-check";
import { analyse } from "../../src/decision";
import type { SimulatedPlan } from "../../src/decision";
import type { Inputs } from "../../src/engine/records";
import {
  contactsPerYear,
  fraction,
  fte,
  hours,
  moneyPerUnit,
  moneyPerYear,
  ratio,
  seconds,
  weeks,
} from "../../src/engine/quantities";
import { CONTEXT, caseOf } from "../support/economics";
import type { StatedFlow, StatedInputs } from "../support/keyed";
import { anyCase } from "../support/random-case";

// Whole analyses on a busy machine: nothing here is timed.
jest.setTimeout(300_000);

const flow = (rest: Partial<StatedFlow>): StatedFlow => ({
  row: 1,
  name: "Care",
  channel: "phone",
  annualVolume: contactsPerYear(60_000),
  handlingTime: seconds(270),
  languages: ["French"],
  skills: [],
  ...rest,
});
const TEAM: StatedInputs["team"] = [
  { row: 1, role: "agent", fte: fte(20), grossSalary: moneyPerYear(26_000), languages: [], skills: [] },
];
const simulated = (inputs: Inputs, simulatedWeeks: number, seed = 1): SimulatedPlan => {
  const found = analyse(inputs, { ...CONTEXT, seed, simulatedWeeks: weeks(simulatedWeeks) }).workings.simulated;
  if (found === null) throw new Error("nothing was simulated");
  return found;
};

/** One agent all day, calls of 45 s at 40 an hour on average, nobody gives up, and in time is at once. */
const ALONE = caseOf({
  flows: [
    flow({
      annualVolume: contactsPerYear(40 * 8 * 5 * 52),
      handlingTime: seconds(45),
      serviceTarget: fraction(0.2),
      answerTime: seconds(0),
      volumeUncertainty: ratio(0),
    }),
  ],
  team: TEAM,
  assumptions: [
    { row: 1, key: "opens", value: 9 },
    { row: 2, key: "closes", value: 17 },
  ],
});

test("one agent is free for the share of callers that Pollaczek and Khinchine say, whatever the law of handling", () => {
  // M/G/1: who comes finds the agent free with 1 − λ·E[S] (Poisson arrivals see time averages); 40 an hour of 45 s: 0.5.
  const [care] = simulated(ALONE, 250).flows;
  if (care === undefined) throw new Error("no flow");
  expect(Math.abs(care.simulated - 0.5)).toBeLessThan(3.29 * care.error + 0.005);
  expect(care.formula).toBeCloseTo(0.5, 2);
  expect(care.lost).toBe(0);
  // A busiest month has at most a tenth more than the mean week of 1,600.
  expect(care.offered).toBeGreaterThan(1500);
  expect(care.offered).toBeLessThan(1800);
});

test("the same seed gives the same days, another seed others; the order of the rows changes nothing", () => {
  const flows = [
    flow({ patience: seconds(120), pool: "P" }),
    flow({ row: 2, name: "Orders", annualVolume: contactsPerYear(30_000), handlingTime: seconds(150), pool: "P" }),
  ];
  const once = simulated(caseOf({ flows, team: TEAM }), 20);
  const turned = simulated(caseOf({ flows: [...flows].reverse(), team: TEAM }), 20);
  expect(simulated(caseOf({ flows, team: TEAM }), 20)).toEqual(once);
  expect(turned).toEqual(once);
  expect(simulated(caseOf({ flows, team: TEAM }), 20, 2).flows).not.toEqual(once.flows);
  expect(once.flows.map(({ flow: name }) => name)).toEqual(["Care", "Orders"]);
});

test("the people of a pool who answer long and short calls, and nothing else out of the ordinary: the reason is the mix", () => {
  const flows = [
    flow({ patience: seconds(90), pool: "P", annualVolume: contactsPerYear(9_000), handlingTime: seconds(1500) }),
    flow({ row: 2, name: "Short", pool: "P", annualVolume: contactsPerYear(90_000), handlingTime: seconds(60) }),
  ];
  const plan = simulated(caseOf({ flows, team: TEAM }), 60);
  plan.flows.forEach(({ agreement, cause }) => expect(cause).toBe(agreement === "parts" ? "mixedHandling" : null));
  expect(plan.flows.some(({ agreement }) => agreement === "parts")).toBe(true);
});

test("who leaves is simulated with the provider's people, and written contacts and chats are named as not simulated", () => {
  const flows = [
    flow({ patience: seconds(120) }),
    flow({ row: 2, name: "Mail", channel: "email", deadline: hours(8) }),
    flow({ row: 3, name: "Chat", channel: "chat" }),
  ];
  const offers: StatedInputs["offers"] = [
    { row: 1, provider: "Atlas", flow: "Care", pricing: "contact", price: moneyPerUnit(0.5), languages: [] },
  ];
  const inputs = caseOf({ flows, team: TEAM, offers });
  const answered = analyse(inputs, { ...CONTEXT, simulatedWeeks: weeks(40) });
  expect(answered.flows[0]?.decision).toBe("full");
  const plan = answered.workings.simulated;
  expect(plan?.flows.map(({ flow: name }) => name)).toEqual(["Care"]);
  expect(plan?.others).toEqual(["Mail", "Chat"]);
  // Staffed to the target by the same mathematics: at least the target, less the simulation's own error.
  const [care] = plan?.flows ?? [];
  expect(care?.simulated).toBeGreaterThan(0.78);
});

test("no weeks, no simulation", () => {
  expect(analyse(ALONE, CONTEXT).workings.simulated).toBeNull();
  expect(analyse(ALONE, { ...CONTEXT, simulatedWeeks: weeks(0) }).workings.simulated).toBeNull();
});

test("every flow is simulated or named, services are shares between their days' tenths, and half-hours add up", () => {
  fc.assert(
    fc.property(anyCase, (inputs) => {
      const plan = simulated(inputs, 6);
      expect([...plan.flows.map((each) => each.flow), ...plan.others].sort()).toEqual(
        inputs.flows.map(({ name }) => name).sort(),
      );
      for (const each of [...plan.flows, ...plan.halfHours]) {
        for (const share of [each.formula, each.simulated, each.low, each.high]) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1);
        }
        expect(each.low).toBeLessThanOrEqual(each.high);
      }
      for (const { flow: name, offered } of plan.flows) {
        const own = plan.halfHours.filter((each) => each.flow === name);
        expect(own.reduce((sum, each) => sum + each.offered, 0)).toBeCloseTo(offered, 6);
      }
    }),
    { numRuns: 8 },
  );
});

test("a run that is given up while it simulates ends there", () => {
  let stopped = false;
  expect(() =>
    analyse(ALONE, {
      ...CONTEXT,
      simulatedWeeks: weeks(1000),
      report: ({ stage }) => (stopped ||= stage === "simulation"),
      cancelled: () => stopped,
    }),
  ).toThrow(expect.objectContaining({ name: "Cancelled" }) as Error);
});
