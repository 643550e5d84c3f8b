import { at, CELLS_PER_WEEK } from "../../engine/demand";
import type { FlowWork, WeekCells } from "../../engine/demand";
import { coveredCells } from "../../engine/offers";
import { contacts as contactsIn, contactsPerYear, fraction, moneyPerYear } from "../../engine/quantities";
import type { Contacts, ContactsPerYear, Ratio } from "../../engine/quantities";
import type { Pool, PooledFlow } from "../case/pool";
import { candidateOf } from "../options/candidate";
import type { Candidate, CandidateParts } from "../options/candidate";
import { peakSplit, withAdded } from "../options/split";
import type { Split, SplitName } from "../options/split";
import { zip } from "../zip";
import type { FlowPlan } from "./flow-plan";
import { withChoice } from "./plan-state";
import type { PoolPlan } from "./pool-plan";
import { gainOf } from "./pool-prices";

/** Shares that can be agreed on and steered: tenths. */
const TENTHS = 10;
/** A share this near to a tenth is one. */
const ROUND = 0.005;
const HALVINGS = 50;

/** The plan with its peaks at round shares where that costs no more, and what a round share would cost where it does. */
export function withRoundShares(plan: PoolPlan, parts: CandidateParts): PoolPlan {
  return plan.flows.reduce((from, own) => withRoundShare(from, own, parts), plan);
}

function withRoundShare(plan: PoolPlan, own: FlowPlan, parts: CandidateParts): PoolPlan {
  const { decision, flow } = own;
  if (decision.kind !== "leave") return plan;
  const round = roundedPeaks(decision.best, flow, plan.pool, parts);
  if (round === undefined) return plan;
  const gain = gainOf(plan.prices, plan.state, flow, round);
  const loss = moneyPerYear(gainOf(plan.prices, plan.state, flow, decision.best) - gain);
  if (loss > 0) return withFlow(plan, { ...own, rounded: { candidate: round, loss } });
  // A round share that costs no more is the better answer.
  const better = withFlow(plan, { ...own, decision: { ...decision, best: round, gain } });
  return { ...better, state: withChoice(plan.state, flow, round) };
}

function withFlow(plan: PoolPlan, changed: FlowPlan): PoolPlan {
  return { ...plan, flows: plan.flows.map((own) => (own.flow === changed.flow ? changed : own)) };
}

/**
 * The peaks of an option taken to a round share of the contacts, priced again: what a contract would say. Undefined for options that are not peaks, whose
 * parts are hours or shares and round as they are, and where the share is a tenth already.
 *
 * @see docs/methods/partial-outsourcing.md
 */
function roundedPeaks(best: Candidate, flow: PooledFlow, pool: Pool, parts: CandidateParts): Candidate | undefined {
  const { split, leaving, offer, original } = best;
  const share = fraction(Math.min(1 - 1 / TENTHS, Math.max(1 / TENTHS, Math.round(leaving * TENTHS) / TENTHS)));
  if (split.kind !== "peak" || split.tool !== undefined || Math.abs(share - leaving) < ROUND) return undefined;
  const covered = coveredCells(flow.terms, offer);
  const base = baseFor(flow.work, pool, covered, contactsPerYear(share * flow.contacts));
  if (base === undefined) return undefined;
  const round = peakSplit(flow.work, base, covered, {
    key: `rounded:${share}@${covered.join("")}`,
    kind: "peak",
    fact: { kind: "peakShare", share },
  });
  const whole = split.added === undefined ? round : withAdded(round, { key: split.key, out: split.added });
  return candidateOf(whole, { offer, original }, flow, pool, parts);
}

/** The peaks that are a share of all contacts; undefined where the covered half-hours hold fewer. */
export function peaksOfShare(
  work: FlowWork,
  pool: Pool,
  covered: WeekCells,
  share: Ratio,
  name: SplitName,
): Split | undefined {
  const all = work.contacts.reduce(
    (sum, week, season) => sum + week.reduce((own, each) => own + each, 0) * (pool.seasons[season]?.weeks ?? 0),
    0,
  );
  const base = baseFor(work, pool, covered, contactsPerYear(share * all));
  return base === undefined ? undefined : peakSplit(work, base, covered, name);
}

/** The contacts a half-hour above which `out` contacts a year come in the covered half-hours; undefined where fewer come in all. */
function baseFor(
  { contacts }: FlowWork,
  { seasons }: Pool,
  covered: WeekCells,
  out: ContactsPerYear,
): Contacts | undefined {
  const above = (base: number): number => {
    let sum = 0;
    for (const [week, { weeks }] of zip(contacts, seasons)) {
      for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1)
        sum += at(covered, cell) * Math.max(0, at(week, cell) - base) * weeks;
    }
    return sum;
  };
  if (above(0) <= out) return undefined;
  let low = 0;
  let high = Math.max(...contacts.flatMap((week) => [...week]));
  for (let step = 0; step < HALVINGS; step += 1) {
    const middle = (low + high) / 2;
    if (above(middle) > out) low = middle;
    else high = middle;
  }
  return contactsIn(high);
}
