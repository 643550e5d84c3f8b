import { itemAt } from "../../grid";
import type { PlanPool } from "../portfolio-case";
import type { ProgramBuilder, Terms } from "./linear-program";
import { staffOf } from "./staff-of";

/** Pieces of the staffing curve, narrower where it bends. */
const PIECES = 24;

/**
 * The staff of a pool that is too large to list its states: the concave curve work + β √work from below, by chords.
 *
 * A chord lies at most a little under the curve: the program's optimum stays a bound, and its plan is valued exactly afterwards.
 */
export function addStaff(builder: ProgramBuilder, pool: PlanPool, kept: Terms, all: number) {
  const edges = Array.from({ length: PIECES + 1 }, (_, piece) => all * (piece / PIECES) ** 2);
  const staff: (readonly [number, number])[] = [];
  const works: (readonly [number, number])[] = [];
  const highest: (readonly [number, number])[] = [];
  const chosen: (readonly [number, number])[] = [];
  edges.slice(1).forEach((to, piece) => {
    const from = itemAt(edges, piece);
    const slope = to > from ? (staffOf(pool, to) - staffOf(pool, from)) / (to - from) : 0;
    const base = staffOf(pool, from) - slope * from;
    const isHere = builder.choice(base * pool.fteCost);
    const work = builder.column(slope * pool.fteCost, 0, Infinity);
    builder.onlyWith(isHere, work, to);
    builder.atLeastWith(isHere, work, from);
    staff.push([isHere, base], [work, slope]);
    // The curve is highest over its chord where its slope is the chord's: √work = β / 2 (slope − 1).
    const touch = slope > 1 ? Math.min(to, Math.max(from, (pool.beta / (2 * (slope - 1))) ** 2)) : to;
    highest.push([isHere, base + staffOf(pool, touch) - base - slope * touch], [work, slope]);
    works.push([work, 1]);
    chosen.push([isHere, 1]);
  });
  builder.equal(chosen, 1);
  builder.equal([...works, ...kept.map(([column, work]) => [column, -work] as const)], 0);
  const leaving = builder.column(0, 0, Infinity);
  builder.atLeast([[leaving, 1], ...highest], staffOf(pool, all) - pool.leavers);
  return { staff, leaving };
}
