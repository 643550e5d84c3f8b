import { erlangs } from "../../engine/quantities";
import { at, CELLS_PER_WEEK, MOST_UNCERTAIN, emptyWeek, loadOf, partOf, remainderOf } from "../../engine/demand";
import type { FlowWork, WeekCells } from "../../engine/demand";
import { overflowChooser } from "../../engine/splitting";
import type { ChooseOverflow, OverflowChoice } from "../../engine/splitting";
import { busynessOf } from "../../engine/workforce";
import type { HourRates } from "./hour-rates";
import { isWhole } from "./split";
import type { Split } from "./split";

/** How overflow of a flow is chosen in a half-hour; one for all offers. */
export function overflowOf({ terms }: FlowWork): ChooseOverflow {
  return overflowChooser(busynessOf(Math.min(MOST_UNCERTAIN, terms.volumeUncertainty)));
}

/** Overflow at once when all agents are busy: the agents by Moe's principle in every half-hour. */
export function overflowSplit(
  work: FlowWork,
  chooseAt: ChooseOverflow,
  { position, outside }: HourRates,
  covered: WeekCells,
): Split {
  const chosen = new Map<number, OverflowChoice>();
  const choose = (contacts: number): OverflowChoice => {
    const known = chosen.get(contacts) ?? chooseAt(erlangs(loadOf(contacts, work.terms.handling)), position, outside);
    chosen.set(contacts, known);
    return known;
  };
  const whole = isWhole(work, covered);
  const fixed = work.contacts.map((week) => {
    const positions = emptyWeek();
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1)
      if (at(week, cell) > 0) positions[cell] = choose(at(week, cell)).agents;
    return positions;
  });
  const out = partOf(work, (_, __, contacts) => (whole ? choose(contacts).overflow : 0));
  return {
    key: `overflow:${position}/${outside}`,
    kind: "overflow",
    fact: { kind: "overflow" },
    out,
    stays: remainderOf(work, out),
    fixed,
  };
}
