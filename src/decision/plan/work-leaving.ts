import { contactsOf } from "../../engine/demand";
import type { FlowWork } from "../../engine/demand";
import { secondsPerYear } from "../../engine/quantities";
import type { SecondsPerYear } from "../../engine/quantities";
import type { Pool, PooledFlow } from "../case/pool";
import type { Split } from "../options/split";

/** The handling time a year that a split takes from people inside, what it serves longer included. */
export function workLeaving({ work }: PooledFlow, { out, stays, tool }: Split, { seasons }: Pool): SecondsPerYear {
  const time = (of: FlowWork): number => contactsOf(of, seasons) * of.terms.handling;
  return secondsPerYear(tool === undefined ? time(out) : time(work) - time(stays));
}
