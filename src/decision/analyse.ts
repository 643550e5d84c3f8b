import { DomainError } from "../engine/domain-error";
import { fraction, moneyPerYear, weeks } from "../engine/quantities";
import type { Fraction } from "../engine/quantities";
import type { Assumptions } from "../engine/assumptions";
import type { Rules } from "../engine/legislation";
import type { Inputs } from "../engine/records";
import { inputsText } from "./canonical";
import { asIsOf } from "./case/as-is";
import { atItsBest } from "./case/at-its-best";
import type { Case } from "./case/case";
import { extraByHalfHour } from "./case/period-worth";
import { decidedCase, staffedCase } from "./decided-case";
import type { DecidedCase, StaffedCase } from "./decided-case";
import { fingerprint } from "./fingerprint";
import { flowOutcomes } from "./plan/flow-outcome";
import type { CountedPlan } from "./plan/people-shares";
import { step } from "./progress";
import type { LawProvenance, Provenance, Recommendation, TieOut } from "./recommendation";
import { allCashFlows } from "./result/cash-flows";
import { totalCost, valueLines } from "./result/cost-lines";
import { flowAnswer } from "./result/flow-answer";
import type { FlowAnswer, FlowToday } from "./result/flow-answer";
import { portfolioTotals } from "./result/portfolio";
import { serviceLevel } from "./result/staffing-row";
import { usedAssumption } from "./result/used-assumptions";
import type { Analyse, RunContext } from "./run-context";
import { whatIfsOf, WORLDS_PART } from "./scenarios/what-ifs";
import type { SimulatedPlan } from "./simulated-facts";
import { simulatedPlan } from "./simulation/simulated-plan";
import { drawnSavings, drawsOf, flowConfidence, portfolioConfidence } from "./sensitivity/draws";
import { turningPointsOf } from "./sensitivity/turning-points/turning-points";
import { total } from "./total";
import type { MonthShifts } from "./transition/month-shifts";
import { plannedTransition } from "./transition/planned-transition";
import type { WayToPlan } from "./transition/planned-transition";
import { ENGINE_VERSION } from "./version";

/**
 * The analysis: demand, staffing, cost inside, offers, decisions.
 *
 * The same inputs, in any order of rows, give the same answer to the last digit. Flows come back in the order of their rows.
 *
 * @throws Cancelled when the user no longer wants the answer
 */
export const analyse: Analyse = (inputs, asked) => {
  const whole = asked.scenarios === true ? partOf(asked, 0, 1 - WORLDS_PART) : asked;
  const run = simulates(asked) ? partOf(whole, 0, 1 - SIMULATING) : whole;
  step(run, { stage: "demand", done: fraction(0) });
  const best = atItsBest(inputs);
  const atBest = staffedCase(best, run);
  const decided = decidedCase(atBest);
  const { counted, toDecide } = decided;
  const way = wayTo(decided, asked);
  const answers = answersOf(
    decided,
    isInCash(toDecide) ? way?.shifts.byFlow : undefined,
    todayOf(best === inputs ? atBest : staffedCase(inputs, { ...run, report: ignored })),
  );
  step(run, { stage: "decision", done: fraction(0.98) });
  const simulated = simulates(asked) ? simulatedIn(decided, partOf(whole, 1 - SIMULATING, SIMULATING)) : null;
  const recommended = answers.map(({ recommendation }) => recommendation);
  const whatIfs =
    asked.scenarios === true ? whatIfsOf({ given: inputs, best, flows: recommended }, decided, asked) : null;
  const transition = way?.transition ?? null;
  return recommendationOf(answers, counted, { whatIfs, simulated, transition }, inputs, toDecide);
};

/** The way to the decided plan, where it is asked for or the cash flows hold it; null where nothing leaves. */
function wayTo(decided: DecidedCase, { transition = false }: RunContext): WayToPlan | null {
  const { toDecide } = decided;
  return transition || isInCash(toDecide) ? plannedTransition(decided, toDecide) : null;
}

/** Whether the user wants the weeks in the cash flows; where nobody speaks of it no assumption serves. */
function isInCash({ inputs, assumptions }: Pick<Case, "inputs" | "assumptions">): boolean {
  return inputs.assumptions.some(({ keys }) => keys.key === "transitionInCash") && assumptions.isOn("transitionInCash");
}

/** How much of a run until its decisions simulating them takes. */
const SIMULATING = 0.5;

function simulates({ simulatedWeeks = weeks(0) }: RunContext): boolean {
  return simulatedWeeks > 0;
}

/** The decided plan in simulated days. */
function simulatedIn({ plans, toDecide: { staffing } }: DecidedCase, run: RunContext): SimulatedPlan {
  return simulatedPlan(plans, run.simulatedWeeks ?? weeks(0), { run, staffing }, (done) =>
    step(run, { stage: "simulation", done }),
  );
}

/** Of a run the part that begins so far in it and is so much of it, both 0 to 1. */
function partOf(run: RunContext, from: number, span: number): RunContext {
  const { report } = run;
  return report === undefined
    ? run
    : { ...run, report: (progress) => report({ ...progress, done: fraction(from + progress.done * span) }) };
}

/** Of a run of its own within another nobody is told how far it is. */
function ignored(): void {
  // Nothing to tell.
}

/** What the flows cost as the team stands, by their rows: staffed by what the tables state of today, whatever the inside may reach. */
function todayOf({ toDecide, pools }: StaffedCase): ReadonlyMap<number, FlowToday> {
  return new Map(
    pools.flatMap((pool) => {
      const asIs = asIsOf(pool, pools, toDecide);
      return pool.flows.map((flow) => [flow.terms.record.row, { flow, pool, asIs }] as const);
    }),
  );
}

/** The answer for every flow, by row. */
function answersOf(
  { plans, counted, toDecide }: DecidedCase,
  shifts: MonthShifts["byFlow"] | undefined,
  today: ReadonlyMap<number, FlowToday>,
): readonly FlowAnswer[] {
  const { run } = toDecide;
  const draws = drawsOf(toDecide);
  const answers = plans.flatMap((plan, place) => {
    const { pool } = plan;
    const level = serviceLevel(pool, toDecide.staffing);
    const byHalfHour = extraByHalfHour(pool, toDecide);
    return flowOutcomes(plan, counted.shares).map((outcome, index) => {
      const alive = aliveWithin(
        0.8 + (0.18 * (place + index / plan.flows.length)) / Math.max(1, plans.length),
        0.18 / (plan.flows.length * Math.max(1, plans.length)),
        (done) => step(run, { stage: draws === undefined ? "decision" : "confidence", done }),
      );
      alive();
      const drawn = draws === undefined ? undefined : flowConfidence(plan, outcome, draws, toDecide);
      const sensitivity = { drawn, turningPoints: turningPointsOf(plan, outcome, toDecide, alive) };
      const { row, name } = outcome.plan.flow.terms.record;
      const findings = { today: todayIn(today, row, name), serviceLevel: level, byHalfHour };
      return flowAnswer(
        plan,
        outcome,
        findings,
        { sensitivity, counted, shift: shifts?.get(outcome.plan.flow) },
        toDecide,
      );
    });
  });
  return answers.sort(({ recommendation: a }, { recommendation: b }) => a.row - b.row || (a.flow < b.flow ? -1 : 1));
}

/** Signs of life within a part of the whole work, of which nobody knows how many there will be: each goes on by a hundredth of what is left. */
function aliveWithin(from: number, span: number, tell: (done: Fraction) => void): () => void {
  let left = 1;
  return () => {
    tell(fraction(from + span * (1 - left)));
    left *= 0.99;
  };
}

function todayIn(today: ReadonlyMap<number, FlowToday>, row: number, name: string): FlowToday {
  const found = today.get(row);
  if (found === undefined) throw new DomainError("not-a-choice", "flow", "a flow of the case", name);
  return found;
}

/** What is answered for all flows together. */
function recommendationOf(
  answers: readonly FlowAnswer[],
  counted: CountedPlan,
  beside: Pick<Recommendation["workings"], "whatIfs" | "simulated" | "transition">,
  inputs: Inputs,
  toDecide: Case,
): Recommendation {
  const { horizon } = toDecide.calendar;
  const flows = answers.map(({ recommendation }) => recommendation);
  const months = allCashFlows(
    answers.map((answer) => answer.months),
    horizon,
  );
  const savings = answers.flatMap(({ drawn }) => drawn?.savings ?? []);
  const portfolio = portfolioTotals(
    flows,
    answers.map(({ outcome }) => outcome),
    months,
    horizon,
    portfolioConfidence(savings),
    counted.count,
  );
  return {
    version: ENGINE_VERSION,
    currency: inputs.currency,
    flows,
    portfolio,
    workings: {
      options: answers.flatMap(({ options }) => options),
      staffing: answers.map(({ staffing }) => staffing),
      costLines: answers.flatMap(({ costLines }) => costLines),
      optimisedLines: answers.flatMap(({ optimisedLines }) => optimisedLines),
      offers: answers.flatMap(({ offers }) => offers),
      cashFlows: months,
      draws: drawnSavings(savings),
      tieOut: tieOut(answers, toDecide.assumptions),
      ...beside,
    },
    assumptions: toDecide.assumptions.used().map(usedAssumption),
    provenance: provenance(inputs, toDecide),
  };
}

/** Today's full cost beside the accounts'; null where the user states none. */
function tieOut(answers: readonly FlowAnswer[], { accountsTotal }: Assumptions): TieOut | null {
  if (accountsTotal === undefined) return null;
  const accounts = moneyPerYear(accountsTotal);
  const lines = answers.flatMap(({ costLines }) => costLines);
  // The accounts know nothing of contacts that gave up or found it closed.
  const full = total(answers.map(({ recommendation }) => recommendation.baseline.asIsFull));
  const computed = moneyPerYear(full - totalCost(valueLines(lines), "full"));
  return { accounts, computed, difference: moneyPerYear(computed - accounts) };
}

function provenance(inputs: Inputs, { run: { today, seed, draws }, law }: Pick<Case, "run" | "law">): Provenance {
  const isDrawn = draws !== undefined && draws > 0;
  return {
    engine: ENGINE_VERSION,
    date: today,
    law: lawProvenance(law),
    inputHash: fingerprint(inputsText(inputs)),
    seed: isDrawn ? seed : null,
    draws: isDrawn ? draws : null,
    gap: null,
  };
}

function lawProvenance(law: Rules): LawProvenance {
  const rows = law.used();
  return {
    date: law.moment.kind === "day" ? law.moment.day : String(law.moment.year),
    hash: fingerprint(JSON.stringify(rows)),
    rows,
    outlived: law.outlived(),
  };
}
