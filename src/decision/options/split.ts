import { at, CELLS_PER_WEEK, emptyWeek, partOf, remainderOf } from "../../engine/demand";
import type { FixedPositions, FlowWork, WeekCells } from "../../engine/demand";
import { message } from "../../language";
import type { Message } from "../../language";
import type { OptionRow } from "../recommendation";

/** A way to divide a flow between inside and a provider. */
export interface Split {
  /** The same for the same division of the same flow. */
  readonly key: string;
  readonly kind: OptionRow["kind"];
  readonly label: Message;
  /** What the provider takes: what leaves, and what it serves that finds it closed inside. */
  readonly out: FlowWork;
  /** What stays. */
  readonly stays: FlowWork;
  /** The part of `out` that finds it closed inside. */
  readonly added?: FlowWork;
  /** Positions kept where the choice fixes them instead of a service target. */
  readonly fixed?: FixedPositions;
}

/** Hands over whole half-hours: those of the mask. Nobody need be there in them any more. */
export function windowSplit(work: FlowWork, mask: WeekCells, split: Pick<Split, "key" | "kind" | "label">): Split {
  const out = partOf(work, (_, cell) => at(mask, cell), inverse(mask));
  const stays = partOf(work, (_, cell) => 1 - at(mask, cell), mask);
  return { ...split, out, stays };
}

/** Hands over a share of the contacts of every half-hour; `covered` limits it to the hours a provider serves. */
export function shareSplit(
  work: FlowWork,
  share: number,
  covered: WeekCells,
  split: Pick<Split, "key" | "kind" | "label">,
): Split {
  const out = partOf(work, (_, cell) => share * at(covered, cell));
  return { ...split, out, stays: remainderOf(work, out) };
}

/** Hands over what exceeds a number of contacts in a half-hour. */
export function peakSplit(
  work: FlowWork,
  base: number,
  covered: WeekCells,
  split: Pick<Split, "key" | "kind" | "label">,
): Split {
  const out = partOf(work, (_, cell, contacts) => (at(covered, cell) * Math.max(0, contacts - base)) / contacts);
  return { ...split, out, stays: remainderOf(work, out) };
}

/** A split that also hands over hours that are closed inside. */
export function withAdded(split: Split, longer: Split): Split {
  const contacts = split.out.contacts.map((week, season) =>
    week.map((each, cell) => each + at(longer.out.contacts[season] ?? [], cell)),
  );
  const open = split.out.open.map((each, cell) => Math.max(each, at(longer.out.open, cell)));
  return {
    ...split,
    key: `${split.key}+${longer.key}`,
    label: message("analysis.option.andClosedHours", { option: split.label }),
    out: { terms: longer.out.terms, contacts, open },
    added: longer.out,
  };
}

function inverse(mask: WeekCells): WeekCells {
  const other = emptyWeek();
  for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) other[cell] = 1 - at(mask, cell);
  return other;
}
