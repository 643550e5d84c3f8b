import { DomainError } from "../../domain-error";
import { chatIdleWeight } from "./chat-idle-weight";
import { abandonmentShare, levelParts } from "./measures";
import { nobodyCalls } from "./nobody-calls";
import type { StaffingShares } from "./staffing-shares";
import { splitAt, steadyState, toldApart } from "./steady-state";
import type { Queue, SteadyState } from "./steady-state";

/**
 * Chats that an agent completes while holding 0, 1, 2, … 5 at once, in the time one chat alone would take.
 *
 * Industry figures: three chats at once give the work of two and a half. They rise ever more slowly; each step must rise, or
 * another chat at once would buy nothing.
 */
export const CHAT_PACE: readonly number[] = [0, 1, 1.7, 2.5, 2.9, 3.5];

/** The highest number of chats at once that {@link CHAT_PACE} covers. */
export const MOST_CONCURRENT = CHAT_PACE.length - 1;

/** Chats that an agent who holds so many at once completes in the time one chat alone would take. */
export function chatPace(concurrency: number): number {
  const pace = CHAT_PACE[concurrency];
  if (pace === undefined)
    throw new DomainError("out-of-range", "concurrency", `in [0, ${MOST_CONCURRENT}]`, concurrency);
  return pace;
}

/** What stays the same at a chat desk. Plain numbers, already checked. */
export interface ChatTerms {
  readonly load: number;
  readonly handling: number;
  readonly patience: number;
  readonly concurrency: number;
}

/** The shares of a chat desk in plain numbers, already checked, at a load above 0. Its occupancy is that of the places. */
export function chatShares(
  agents: number,
  load: number,
  { handling, answer, patience, concurrency }: Omit<ChatTerms, "load"> & { readonly answer: number },
): StaffingShares {
  const solved = solveChat({ load, handling, patience, concurrency }, agents);
  if (solved === null) return { reached: 0, counted: 1, abandonment: 0, occupancy: 1 };
  const { queue, state, meanInHand } = solved;
  const all = state.free + state.waiting.all;
  const { reached, counted } = levelParts("offered", state, splitAt(queue, state, answer));
  return {
    reached: reached / all,
    counted: counted / all,
    abandonment: abandonmentShare(state),
    occupancy: ((state.free / all) * meanInHand) / (agents * concurrency) + state.waiting.all / all,
  };
}

/** A solved chat desk: the queue, its steady state, and the chats an agent who is free holds. */
export interface SolvedChat {
  readonly queue: Queue;
  readonly state: SteadyState;
  readonly meanInHand: number;
}

/** The chain of a chat desk; null where its queue grows without end. */
export function solveChat({ load, handling, concurrency, patience }: ChatTerms, agents: number): SolvedChat | null {
  const pace = CHAT_PACE.slice(0, concurrency + 1);
  const capacity = agents * chatPace(concurrency);
  if (nobodyCalls(load)) return { ...QUIET };
  if (patience === Infinity && capacity <= load) return null;
  const { free, meanInHand } = chatIdleWeight(agents, load, pace);
  const queue: Queue = { free, capacity, load, handling, patience: toldApart(patience, handling) };
  return { queue, state: steadyState(queue), meanInHand };
}

const NONE = { all: 0, stay: 0, leave: 0 };
const QUIET = {
  queue: { free: { value: 1, log: 0 }, capacity: 1, load: 0, handling: 1, patience: Infinity },
  state: { free: 1, waiting: NONE, scale: 0 },
  meanInHand: 0,
};
