import { fraction, hours, money, people, ratio, weeks } from "../../engine/quantities";
import type { Fte } from "../../engine/quantities";
import type { TransitionPlan } from "../../engine/transition";
import type { Case } from "../case/case";
import type { Help } from "./help";
import type { Wave } from "./waves";

/** However many hours, a head's own limit holds. */
const NO_LIMIT = hours(1e9);

/**
 * The people's part of a pool's waves. They know from the announcement on, and leave more often; nobody is hired until the last of their own waves, after which
 * more leave still; places that are empty by then end first.
 */
export function engineWaves(
  waves: readonly Wave[],
  count: number,
  size: Fte,
  help: Help | undefined,
  { assumptions }: Pick<Case, "assumptions">,
): TransitionPlan {
  const announcement = Math.round(assumptions.get("announcementWeek"));
  const last = Math.max(announcement, ...waves.map(({ week }) => week));
  const surgeWeeks = assumptions.get("surgeWeeks");
  const span = { from: announcement, to: Math.ceil(last + surgeWeeks) };
  const lent = assumptions.get("borrowedHeads") / size;
  return {
    announcement,
    freeze: { from: announcement, to: last },
    tension: assumptions.get("tension"),
    after: assumptions.get("afterFreeze"),
    emptyFirst: true,
    hireUntil: count,
    surge: assumptions.get("surge"),
    surgeWeeks,
    overtime: { ...(help === undefined || help.overtime === 0 ? span : help.span), hours: NO_LIMIT },
    borrowed: borrowedOf(lent, span, help, assumptions),
    waves: waves.map(({ week, flows }) => {
      const places = flows.reduce((sum, flow) => sum + flow.places, 0);
      const trainers = flows.reduce((sum, { agents }) => sum + Math.ceil(agents / assumptions.get("trainingClass")), 0);
      return {
        week,
        headsLeaving: people(places),
        transferWeeks: assumptions.get("transferWeeks"),
        transferHours: hours(places * assumptions.get("transferHours") + trainers * assumptions.get("trainerHours")),
        parallelWeeks: weeks(0),
        parallelHours: hours(0),
        oneOff: money(0),
        slow: fraction(0),
        learnWeeks: weeks(1),
        parts: [],
      };
    }),
  };
}

function borrowedOf(
  lent: number,
  span: Help["span"],
  help: Help | undefined,
  assumptions: Case["assumptions"],
): TransitionPlan["borrowed"] {
  const heads = help === undefined || help.heads === 0 ? lent : help.heads;
  if (heads <= 0) return undefined;
  const slower = ratio(assumptions.get("borrowedSlower"));
  return { ...(help === undefined || help.heads === 0 ? span : help.span), heads: people(heads), slower };
}
