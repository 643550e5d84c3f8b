import { DomainError } from "../../../engine/domain-error";
import { moneyPerUnit, moneyPerYear, ratio } from "../../../engine/quantities";
import type { MoneyPerYear } from "../../../engine/quantities";
import type { OfferTerms } from "../../../engine/offers";
import type { DecisionLabel, TurningPoint } from "../../facts";
import { candidateOf } from "../../options/candidate";
import type { Candidate } from "../../options/candidate";
import { decisionOf, tooCloseMargin } from "../../plan/decision";
import { gainsOf } from "../../plan/pool-prices";
import { NO_MONEY } from "../../total";
import { isSameLabel, labelOf } from "./decision-label";
import { NEARBY } from "./decision-turns";
import type { Alive, TurningParts, TurningSubject } from "./subject";

/** What an option is worth as the price moves: a straight line. */
interface Line {
  readonly candidate: Candidate;
  /** Gain and what skill is worth at today's price. */
  readonly worth: MoneyPerYear;
  /** What a price twice as high would take off. */
  readonly slope: MoneyPerYear;
}

/** Changes of the decision told on each side of today's price. */
const MOST_TOLD = 2;
const MOST_STEPS = 200;
/** Just beyond a crossing. */
const BEYOND = 1e-7;

/**
 * The unit prices at which the decision on a flow changes, above and below today's: where the recommended option is no longer worth the margin, where another
 * takes over, where nothing is gained. All that follows the price moves with it; fixed fees, set-up and the parallel run do not. Of tiers, the first price is
 * named and all move alike. Each is run again on both sides; one that does not hold is not told.
 */
export function priceTurningPoints(
  subject: TurningSubject,
  parts: TurningParts,
  alive: Alive,
): readonly TurningPoint[] {
  const { own, candidate } = subject;
  const { original } = candidate;
  const price = candidate.offer.tiers[0]?.price ?? 0;
  if (price === 0 || priceSlope(candidate) <= 0) return [];
  const gain = gainsOf(subject.plan.prices, subject.plan.state, own.flow);
  const { rule } = own;
  const skill = rule.specialised ? rule.premium * rule.baseline : 0;
  const options = own.options.candidates.includes(candidate)
    ? own.options.candidates
    : [...own.options.candidates, candidate];
  const lines = options.map((each): Line => ({
    candidate: each,
    worth: moneyPerYear(gain(each) + skill * each.leaving),
    slope: each.original === original ? priceSlope(each) : NO_MONEY,
  }));
  const lineOf = new Map(lines.map((line) => [line.candidate, line]));
  const gainAt = (candidate: Candidate, margin: number): MoneyPerYear => {
    const line = lineOf.get(candidate);
    if (line === undefined)
      throw new DomainError("not-a-choice", "candidate", "an option of the flow", candidate.split.key);
    return moneyPerYear(line.worth - skill * candidate.leaving - line.slope * margin);
  };
  const at = (margin: number): DecisionLabel => labelOf(decisionOf(options, (each) => gainAt(each, margin), rule));
  const isHeld = (margin: number, from: DecisionLabel, to: DecisionLabel): boolean => {
    const rerun = (by: number): DecisionLabel => labelAtPrice(subject, options, (1 + margin) * (1 + by), parts);
    const [below, above] = [rerun(-NEARBY), rerun(NEARBY)];
    return margin > 0
      ? isSameLabel(below, from) && isSameLabel(above, to)
      : isSameLabel(above, from) && isSameLabel(below, to);
  };
  return [1, -1].flatMap((side) => {
    let from = at(0);
    const told: TurningPoint[] = [];
    for (const margin of crossings(lines, tooCloseMargin(rule), side)) {
      // No price is below 0.
      if (margin <= -1) break;
      const to = at(margin + side * BEYOND);
      if (isSameLabel(from, to)) continue;
      alive();
      if (isHeld(margin, from, to))
        told.push({
          parameter: "price",
          value: moneyPerUnit(price * (1 + margin)),
          unit: "money/unit",
          margin: ratio(margin),
          from,
          to,
          verified: true,
        });
      from = to;
      if (told.length === MOST_TOLD) break;
    }
    return told;
  });
}

/** What moves with the price: units used and committed, with tax, bonus, steering, exit, training and ramp-up. */
function priceSlope({ cost, amounts }: Candidate): MoneyPerYear {
  const billed = cost.used + cost.commitment + cost.fixed;
  if (cost.bill === 0 || billed === 0) return NO_MONEY;
  const priced = (cost.used + cost.commitment) / billed;
  const upfront = amounts.start > 0 ? ((cost.training + cost.rampUp) / amounts.start) * amounts.startLevel : 0;
  const once = upfront + (amounts.oneOff - amounts.startLevel) * priced;
  return moneyPerYear((amounts.outside + amounts.governance) * priced + once);
}

/** Where the best option changes, or what it is worth passes the margin or nothing, in their order away from today's price. */
function crossings(lines: readonly Line[], margin: number, side: number): readonly number[] {
  const found: number[] = [];
  let now = 0;
  let top = bestAt(lines, side * BEYOND);
  for (let step = 0; step < MOST_STEPS && top !== undefined; step += 1) {
    const line = top;
    const next = lines.reduce(
      (nearest, other) => {
        const meets = (line.worth - other.worth) / (line.slope - other.slope);
        const isAhead = Number.isFinite(meets) && (side > 0 ? meets > now + BEYOND : meets < now - BEYOND);
        return isAhead && (nearest === undefined || Math.abs(meets) < Math.abs(nearest)) ? meets : nearest;
      },
      undefined as number | undefined,
    );
    const end = next ?? side * Infinity;
    const passes = [0, margin].map((level) => (line.worth - level) / line.slope);
    found.push(
      ...passes
        .filter((each) => Number.isFinite(each) && (each - now) * side > 0 && (end - each) * side >= 0)
        .sort((a, b) => (a - b) * side),
    );
    if (next === undefined || (side < 0 && next <= -1)) break;
    found.push(next);
    now = next;
    top = bestAt(lines, now + side * BEYOND);
  }
  return found;
}

function bestAt(lines: readonly Line[], margin: number): Line | undefined {
  return lines.reduce(
    (best: Line | undefined, each) =>
      best === undefined || each.worth - each.slope * margin > best.worth - best.slope * margin ? each : best,
    undefined,
  );
}

/** The decision when every option of the subject's offer is priced anew at a multiple of its price. */
function labelAtPrice(
  { plan, own, candidate }: TurningSubject,
  options: readonly Candidate[],
  multiple: number,
  parts: TurningParts,
): DecisionLabel {
  const priced = options.flatMap((each) =>
    each.original === candidate.original
      ? (candidateOf(
          each.split,
          { offer: atPrice(each.offer, multiple), original: each.original },
          own.flow,
          plan.pool,
          parts,
        ) ?? [])
      : [each],
  );
  return labelOf(decisionOf(priced, gainsOf(plan.prices, plan.state, own.flow), own.rule));
}

function atPrice(offer: OfferTerms, multiple: number): OfferTerms {
  return { ...offer, tiers: offer.tiers.map((tier) => ({ ...tier, price: moneyPerUnit(tier.price * multiple) })) };
}
