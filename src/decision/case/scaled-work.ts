import type { FlowWork } from "../../engine/demand";
import type { Ratio } from "../../engine/quantities";

/** The same work with a multiple of its contacts. */
export function scaledWork(work: FlowWork, multiple: Ratio): FlowWork {
  return multiple === 1
    ? work
    : { ...work, contacts: work.contacts.map((week) => week.map((each) => each * multiple)) };
}
