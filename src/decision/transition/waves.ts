import { fte, weeks } from "../../engine/quantities";
import type { Fraction, Fte, Money, Weeks } from "../../engine/quantities";
import type { Case } from "../case/case";
import { providerOf } from "../options/candidate";
import { zip } from "../zip";
import type { LeavingFlow } from "./leaving-flows";

/** Flows that go over in one week. */
export interface Wave {
  readonly week: number;
  readonly flows: readonly LeavingFlow[];
}

/** However slowly providers hire, nobody waits longer for a wave. */
const LATEST = 104;

/**
 * The waves proposed: flows in the order of the pooling they strand, of the weeks to competence, of their saving, each as early as the announcement, the handing
 * over, the weeks between waves and what its provider can hire allow.
 */
export function proposedWaves(leaving: readonly LeavingFlow[], parts: Pick<Case, "assumptions">): readonly Wave[] {
  const rules = waveRules(parts);
  const waves: { week: number; flows: LeavingFlow[] }[] = [];
  for (const flow of [...leaving].sort(inOrder)) {
    const last = waves.at(-1);
    if (last !== undefined && canHire([...waves.slice(0, -1), { ...last, flows: [...last.flows, flow] }], rules)) {
      last.flows.push(flow);
      continue;
    }
    let week = last === undefined ? rules.first : last.week + rules.gap;
    while (week < LATEST && !canHire([...waves, { week, flows: [flow] }], rules)) week += 1;
    waves.push({ week, flows: [flow] });
  }
  return waves;
}

/** How many weeks a wave is tried earlier and later. */
const MOVES = [-4, -3, -2, -1, 1, 2, 3, 4] as const;
/** How often all waves are tried. */
const ROUNDS = 3;

/** Waves moved by some weeks each as long as the way costs less for it. */
export function improvedWaves(
  waves: readonly Wave[],
  cost: (waves: readonly Wave[]) => Money,
  parts: Pick<Case, "assumptions">,
): readonly Wave[] {
  const rules = waveRules(parts);
  let best = waves;
  let least = cost(waves);
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = least;
    waves.forEach((_, place) => {
      for (const move of MOVES) {
        const moved = best.map((wave, index) => (index === place ? { ...wave, week: wave.week + move } : wave));
        if (!isAllowed(moved, rules)) continue;
        const found = cost(moved);
        if (found < least - LEAST_GAIN * Math.abs(least)) [best, least] = [moved, found];
      }
    });
    if (least === before) break;
  }
  return best;
}

/** What differs by less is the same. */
const LEAST_GAIN = 1e-9;

interface WaveRules {
  readonly announcement: number;
  /** Week of the first wave at the earliest. */
  readonly first: number;
  readonly gap: Weeks;
  readonly hires: Fte;
  readonly hiresShare: Fraction;
}

function waveRules({ assumptions }: Pick<Case, "assumptions">): WaveRules {
  const announcement = Math.round(assumptions.get("announcementWeek"));
  return {
    announcement,
    first: announcement + Math.ceil(assumptions.get("transferWeeks")),
    gap: weeks(Math.max(1, Math.ceil(assumptions.get("waveGap")))),
    hires: assumptions.get("providerHires"),
    hiresShare: assumptions.get("providerHiresShare"),
  };
}

/** Least pooling stranded first, then who is soonest competent, then who saves most; names decide between equals alone. */
function inOrder(a: LeavingFlow, b: LeavingFlow): number {
  const keys = ({ outcome, agents }: LeavingFlow): readonly number[] => [
    Math.round(Math.max(0, outcome.stranded)),
    outcome.plan.flow.terms.record.weeksToCompetence ?? 0,
    -outcome.saving,
    agents,
  ];
  const [left, right] = [keys(a), keys(b)];
  for (const [one, other] of zip(left, right)) if (one !== other) return one - other;
  return a.outcome.plan.flow.terms.name < b.outcome.plan.flow.terms.name ? -1 : 1;
}

function isAllowed(waves: readonly Wave[], rules: WaveRules): boolean {
  return (
    waves.every(({ week }, place) => {
      const before = waves[place - 1];
      return week <= LATEST && week >= (before === undefined ? rules.first : before.week + rules.gap);
    }) && canHire(waves, rules)
  );
}

/** Whether each provider has hired, by each wave, the people that it needs in it: so many a week, and more the more it has on our work. */
function canHire(waves: readonly Wave[], { announcement, hires, hiresShare }: WaveRules): boolean {
  const known = new Map<string, { readonly since: number; readonly serving: Fte }>();
  return waves.every(({ week, flows }) => {
    const needs = new Map<string, number>();
    for (const { chosen, agents } of flows) {
      const provider = providerOf(chosen);
      if (provider !== null) needs.set(provider, (needs.get(provider) ?? 0) + agents);
    }
    return [...needs].every(([provider, needed]) => {
      // Contracts are signed with the announcement: its week counts.
      const { since, serving } = known.get(provider) ?? { since: announcement - 1, serving: fte(0) };
      known.set(provider, { since: week, serving: fte(serving + needed) });
      return needed <= (week - since) * (hires + hiresShare * serving) + SLACK;
    });
  });
}

const SLACK = 1e-9;
