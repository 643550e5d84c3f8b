import type { ToolTerms } from "../../engine/automation";
import { at, CELLS_PER_WEEK, emptyWeek, partOf, remainderOf } from "../../engine/demand";
import type { FixedPositions, FlowWork, WeekCells } from "../../engine/demand";
import type { Contacts, Fraction } from "../../engine/quantities";
import type { SplitFact } from "../facts";
import type { SplitKind } from "../recommendation";
import { zip } from "../zip";

/** What a split is called. */
export interface SplitName {
  /** The same for the same division of the same flow. */
  readonly key: string;
  readonly kind: SplitKind;
  readonly fact: SplitFact;
}

/** A way to divide a flow between inside and a provider. */
export interface Split extends SplitName {
  /** What the provider takes: what leaves, and what it serves that finds it closed inside. */
  readonly out: FlowWork;
  /** What stays. */
  readonly stays: FlowWork;
  /** The part of `out` that finds it closed inside. */
  readonly added?: FlowWork;
  /** Positions kept where the choice fixes them instead of a service target. */
  readonly fixed?: FixedPositions;
  /** The tool that settles a part of the flow's contacts before any of it: neither in `out` nor in `stays`. */
  readonly tool?: ToolTerms;
}

/** Hands over whole half-hours: those of the mask. Nobody need be there in them any more. */
export function windowSplit(work: FlowWork, mask: WeekCells, name: SplitName): Split {
  const out = partOf(work, (_, cell) => at(mask, cell), inverse(mask));
  const stays = partOf(work, (_, cell) => 1 - at(mask, cell), mask);
  return { ...name, out, stays };
}

/** Hands over a share of the contacts of every half-hour; `covered` limits it to the hours a provider serves. */
export function shareSplit(work: FlowWork, share: Fraction, covered: WeekCells, name: SplitName): Split {
  const out = partOf(work, (_, cell) => share * at(covered, cell));
  return { ...name, out, stays: remainderOf(work, out) };
}

/** Hands over what exceeds a number of contacts in a half-hour. */
export function peakSplit(work: FlowWork, base: Contacts, covered: WeekCells, name: SplitName): Split {
  const out = partOf(work, (_, cell, contacts) => (at(covered, cell) * Math.max(0, contacts - base)) / contacts);
  return { ...name, out, stays: remainderOf(work, out) };
}

/** A split that also hands over hours that are closed inside. */
export function withAdded(split: Split, { key, out: longer }: Pick<Split, "key" | "out">): Split {
  const contacts = zip(split.out.contacts, longer.contacts).map(([week, more]) =>
    week.map((each, cell) => each + at(more, cell)),
  );
  const open = split.out.open.map((each, cell) => Math.max(each, at(longer.open, cell)));
  return {
    ...split,
    key: `${split.key}+${key}`,
    fact: { kind: "andClosedHours", option: split.fact },
    out: { terms: longer.terms, contacts, open },
    added: longer,
  };
}

/** What tells splits apart that reach only the half-hours a provider covers; empty where it covers all that are open. */
export function reachOf(work: FlowWork, covered: WeekCells): string {
  return isWhole(work, covered) ? "" : `@${covered.join("")}`;
}

/** Whether a mask covers every half-hour in which the flow is open. */
export function isWhole({ terms }: FlowWork, covered: WeekCells): boolean {
  return terms.open.every((each, cell) => each === 0 || at(covered, cell) > 0);
}

function inverse(mask: WeekCells): WeekCells {
  const other = emptyWeek();
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) other[cell] = 1 - at(mask, cell);
  return other;
}
