import { at, CELLS_PER_WEEK, contactsOf } from "../../engine/demand";
import type { FlowWork, WeekCells } from "../../engine/demand";
import { coveredCells } from "../../engine/offers";
import { message } from "../../language";
import { priceSplit } from "../options/candidates";
import type { Candidate, FlowOptions } from "../options/candidates";
import { peakSplit, withAdded } from "../options/split";
import type { Pool } from "../case/pool";
import type { Case } from "../case/case";

/** Shares that can be agreed on and steered: tenths. */
const TENTHS = 10;
/** A share this near to a tenth is one. */
const ROUND = 0.005;
const HALVINGS = 50;

/**
 * The peaks of an option taken to a round share of the contacts, priced again: what a contract would say. Undefined for options that are not peaks, whose
 * parts are hours or shares and round as they are, and where the share is a tenth already.
 *
 * @param paid - the flow's allotted cost inside, a year
 * @see docs/methods/partial-outsourcing.md
 */
export function roundedPeaks(
  best: Candidate,
  { flow, work }: FlowOptions,
  pool: Pool,
  paid: number,
  setting: Case,
): Candidate | undefined {
  const { split, leaving, offer, original } = best;
  const share = Math.min(1 - 1 / TENTHS, Math.max(1 / TENTHS, Math.round(leaving * TENTHS) / TENTHS));
  if (split.kind !== "peak" || Math.abs(share - leaving) < ROUND) return undefined;
  const covered = coveredCells(flow, offer);
  const total = contactsOf(work, pool.seasons);
  const base = baseFor(work, pool, covered, share * total);
  if (base === undefined) return undefined;
  const round = peakSplit(work, base, covered, {
    key: `rounded:${share}@${covered.join("")}`,
    kind: "peak",
    label: message("analysis.option.peakShare", { share }),
  });
  const whole = split.added === undefined ? round : withAdded(round, { ...split, out: split.added });
  return priceSplit(whole, offer, original, { pool, flow, total, inside: paid }, setting);
}

/** The contacts a half-hour above which `out` contacts a year come in the covered half-hours; undefined where fewer come in all. */
function baseFor({ contacts }: FlowWork, { weeks }: Pool, covered: WeekCells, out: number): number | undefined {
  const above = (base: number): number => {
    let sum = 0;
    contacts.forEach((week, season) => {
      for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1)
        sum += at(covered, cell) * Math.max(0, at(week, cell) - base) * (weeks[season] ?? 0);
    });
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
  return high;
}
