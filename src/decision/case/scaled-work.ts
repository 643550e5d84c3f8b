import { at, CELLS_PER_WEEK, emptyWeek } from "../../engine/demand";
import type { FlowWork } from "../../engine/demand";
import type { Ratio } from "../../engine/quantities";

/** The same work with a multiple of its contacts. */
export function scaledWork(work: FlowWork, multiple: Ratio): FlowWork {
  if (multiple === 1) return work;
  const contacts = work.contacts.map((week) => {
    const scaled = emptyWeek();
    for (let cell = 0; cell < CELLS_PER_WEEK; cell += 1) scaled[cell] = at(week, cell) * multiple;
    return scaled;
  });
  return { ...work, contacts };
}

/** The same for one multiple after another: options of several offers take the same work. */
export function scaledWorks(): typeof scaledWork {
  let last: Ratio | undefined;
  const known = new Map<FlowWork, FlowWork>();
  return (work, multiple) => {
    if (multiple !== last) known.clear();
    last = multiple;
    const scaled = known.get(work) ?? scaledWork(work, multiple);
    known.set(work, scaled);
    return scaled;
  };
}
