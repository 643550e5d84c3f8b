import { DomainError } from "../../../engine/domain-error";
import { moneyPerYear, ratio } from "../../../engine/quantities";
import type { MoneyPerYear, Ratio } from "../../../engine/quantities";
import type { TurningPoint } from "../../facts";
import type { Candidate } from "../../options/candidate";
import { decisionOf } from "../../plan/decision";
import type { Decision } from "../../plan/decision";
import { gainsOf } from "../../plan/pool-prices";
import { isSameLabel, labelOf } from "./decision-label";
import { remembered } from "./remembered";
import type { Alive, TurningSubject } from "./subject";

/** What a run with one figure otherwise makes of the options of a flow. */
export interface Rerun {
  /** What an option gains there; undefined where it cannot be had, as beyond a provider's capacity. */
  readonly gain: (multiple: Ratio, candidate: Candidate) => MoneyPerYear | undefined;
  /** What the flow costs more inside there than today, of which the margin is a share. */
  readonly dearer: (multiple: Ratio) => MoneyPerYear;
}

/** A multiple of today's figure from which the decision is another, and what is told of it. */
export interface Turn extends Pick<TurningPoint, "margin" | "from" | "to" | "verified"> {
  readonly multiple: Ratio;
}

/** Multiples to try on each side, away from 1. */
export interface Tried {
  readonly below: readonly Ratio[];
  readonly above: readonly Ratio[];
  /** The share of the value to which the turning point is told. */
  readonly precision: Ratio;
}

/** Where costs move by steps, a post more or less, a turning point is told to this share of its value. */
export const BY_STEPS = ratio(0.004);
/** On both sides of a turning point the rule is run again at this distance. */
export const NEARBY = 0.01;
/** Options that are asked between two signs of life. */
const OFTEN = 50;
/** Ways of deciding that are looked at while a turning point is searched; the rule is run again with every option. */
const CONTENDERS = 3;

/**
 * Where the decision on a flow changes as one figure moves alone, the nearest on each side of today's: the recommended option, the margin under which it is too
 * close to call, and every option that may take over. Each is run again with every option a hundredth below and above; one that does not hold is not told.
 */
export function decisionTurns(
  subject: TurningSubject,
  rerun: Rerun,
  { below, above, precision }: Tried,
  alive: Alive = () => undefined,
): readonly Turn[] {
  const options = optionsOf(subject);
  const few = contenders(subject, options);
  const decided = (multiple: Ratio, among: readonly Candidate[]): Decision => {
    const gains = new Map<Candidate, MoneyPerYear>();
    for (const [place, each] of among.entries()) {
      if (place % OFTEN === 0) alive();
      const gain = rerun.gain(multiple, each);
      if (gain !== undefined) gains.set(each, gain);
    }
    const { rule } = subject.own;
    const baseline = moneyPerYear(rule.baseline + rerun.dearer(multiple));
    return decisionOf([...gains.keys()], gainIn(gains), { ...rule, baseline });
  };
  const amongAll = remembered((multiple: Ratio) => decided(multiple, options));
  const { from } = subject;
  const isFrom = (decision: Decision): boolean => isSameLabel(labelOf(decision), from);
  if (!isFrom(decided(ratio(1), few))) return [];
  return [below, above].flatMap((side) => {
    const found = turnOn(side, precision, (multiple) => isFrom(decided(multiple, few)));
    if (found === undefined) return [];
    // Another option may have taken over before: then it is searched for again among all.
    const turned = isFrom(amongAll(nearer(found)))
      ? found
      : turnOn([nearer(found)], precision, (multiple) => isFrom(amongAll(multiple)));
    if (turned === undefined) return [];
    const [before, behind] = [amongAll(nearer(turned)), amongAll(farther(turned))];
    if (isByOverflow(before) || isByOverflow(behind) || !isFrom(before) || isFrom(behind)) return [];
    return [{ multiple: turned, margin: ratio(turned - 1), from, to: labelOf(behind), verified: true as const }];
  });
}

/** Agents kept by Moe's principle are kept for one load at one price: at another they would be others, and the option another. */
function isByOverflow({ best }: Decision): boolean {
  return best?.split.kind === "overflow";
}

function gainIn(gains: ReadonlyMap<Candidate, MoneyPerYear>): (candidate: Candidate) => MoneyPerYear {
  return (candidate) => {
    const gain = gains.get(candidate);
    if (gain === undefined)
      throw new DomainError("not-a-choice", "candidate", "an option that can be had", candidate.split.key);
    return gain;
  };
}

function optionsOf({ own, candidate }: TurningSubject): readonly Candidate[] {
  const { candidates } = own.options;
  return candidates.includes(candidate) ? candidates : [...candidates, candidate];
}

/** The best option of each way of deciding, the best ways first, and the one whose turning is sought. */
function contenders({ plan, own, candidate }: TurningSubject, options: readonly Candidate[]): readonly Candidate[] {
  const gain = gainsOf(plan.prices, plan.state, own.flow);
  const ranked = options.map((each) => ({ each, gain: gain(each) })).toSorted((a, b) => b.gain - a.gain);
  const ways = new Map<string, Candidate>();
  for (const { each } of ranked) {
    const way = `${each.split.kind}|${each.split.tool?.tool ?? ""}|${each.offer.provider}`;
    if (!ways.has(way)) ways.set(way, each);
  }
  return [...new Set([candidate, ...[...ways.values()].slice(0, CONTENDERS)])];
}

/** Where it is no longer so, between the multiples tried, to the precision; undefined where it is so at all of them. */
function turnOn(side: readonly Ratio[], precision: Ratio, isStill: (multiple: Ratio) => boolean): Ratio | undefined {
  let near = ratio(1);
  for (const multiple of side) {
    if (isStill(multiple)) {
      near = multiple;
      continue;
    }
    let far = multiple;
    while (Math.abs(far - near) > precision * far) {
      const middle = ratio((near + far) / 2);
      if (isStill(middle)) near = middle;
      else far = middle;
    }
    return far;
  }
  return undefined;
}

function nearer(multiple: Ratio): Ratio {
  return ratio(multiple * (multiple > 1 ? 1 - NEARBY : 1 + NEARBY));
}

function farther(multiple: Ratio): Ratio {
  return ratio(multiple * (multiple > 1 ? 1 + NEARBY : 1 - NEARBY));
}
