import { hours, people as heads } from "../quantities";
import type { Hours, People } from "../quantities";
import { CONTRACT_WEEKS } from "../calendar";
import type { TransitionCase, WeekSpan } from "./transition-case";

/** The people of a week, and the hours that they have for contacts. */
export interface PeopleWeek {
  readonly parted: People;
  readonly leavers: People;
  readonly hired: People;
  readonly heads: People;
  readonly productiveHours: Hours;
  readonly transferHours: Hours;
  readonly overtimeHours: Hours;
  readonly borrowedHeads: People;
  readonly borrowedHours: Hours;
}

const NOBODY = heads(0);

/**
 * The people of every week, in order: heads = those of the week before − parted − leavers + hired. Who leaves with the work goes first, then those who leave anyhow, then newcomers fill up to plan.
 *
 * @see docs/methods/transition.md
 */
export function peopleWeeks({
  count,
  people,
  plan,
}: Pick<TransitionCase, "count" | "people" | "plan">): readonly PeopleWeek[] {
  const weeks: PeopleWeek[] = [];
  const newcomers: { readonly since: number; readonly heads: number }[] = [];
  let present: number = people.heads;
  let planned: number = people.heads;
  const working = people.paidHours * (1 - people.shrinkage);
  for (let week = 0; week < count; week += 1) {
    const leaving = plan.waves.filter((wave) => wave.week === week).reduce((sum, wave) => sum + wave.headsLeaving, 0);
    const empty = plan.emptyFirst === true ? Math.max(0, planned - present) : 0;
    const parted = Math.min(present, Math.max(0, leaving - empty));
    planned -= leaving;
    present -= parted;
    const leavers = (present * people.attrition * attritionFactor(week, plan)) / CONTRACT_WEEKS;
    present -= leavers;
    const hired = isIn(week, plan.freeze) || week >= plan.hireUntil ? 0 : Math.max(0, planned - present);
    present += hired;
    if (hired > 0 && people.rampWeeks > 0) newcomers.push({ since: week, heads: hired });
    const allLearning = newcomers.reduce((sum, each) => {
      const age = week - each.since;
      return age < people.rampWeeks
        ? sum + each.heads * working * (1 - people.rampStart) * (1 - age / people.rampWeeks)
        : sum;
    }, 0);
    const learning = Math.max(0, allLearning - present * (people.usualLearning ?? 0));
    const transfer = transferHours(week, plan);
    const surge = week >= plan.freeze.to && week < plan.freeze.to + plan.surgeWeeks ? plan.surge : 0;
    const { overtime } = plan;
    const borrowed = plan.borrowed !== undefined && isIn(week, plan.borrowed) ? plan.borrowed : undefined;
    weeks.push({
      parted: heads(parted),
      leavers: heads(leavers),
      hired: heads(hired),
      heads: heads(present),
      productiveHours: hours(
        Math.max(0, present * people.paidHours * (1 - people.shrinkage - surge) - learning - transfer),
      ),
      transferHours: hours(transfer),
      overtimeHours: hours(isIn(week, overtime) ? Math.min(overtime.hours, present * people.overtimeLimit) : 0),
      borrowedHeads: borrowed?.heads ?? NOBODY,
      borrowedHours: hours(borrowed === undefined ? 0 : (borrowed.heads * working) / borrowed.slower),
    });
  }
  return weeks;
}

function attritionFactor(week: number, { announcement, freeze, tension, after }: TransitionCase["plan"]): number {
  if (week < announcement) return 1;
  if (isIn(week, freeze)) return tension;
  return week >= freeze.to ? after : 1;
}

function transferHours(week: number, { waves }: TransitionCase["plan"]): number {
  return waves.reduce((sum, wave) => {
    const before =
      week >= wave.week - wave.transferWeeks && week < wave.week ? wave.transferHours / wave.transferWeeks : 0;
    const beside = week >= wave.week && week < wave.week + wave.parallelWeeks ? wave.parallelHours : 0;
    return sum + before + beside;
  }, 0);
}

function isIn(week: number, { from, to }: WeekSpan): boolean {
  return week >= from && week < to;
}
