import { DomainError } from "../domain-error";
import { agents as agentsOf, erlangs, fraction, seconds } from "../quantities";
import type { Agents, Erlangs, Fraction, Seconds } from "../quantities";
import { requireIn } from "../require";
import { chatIdleWeight } from "./numerics/chat-idle-weight";
import { abandonmentShare, levelParts, meanWaitSeconds, serviceLevelOf, waitShare } from "./numerics/measures";
import { smallestWhole } from "./numerics/smallest";
import { splitAt, steadyState } from "./numerics/steady-state";
import type { Queue, SteadyState } from "./numerics/steady-state";
import type { ServiceLevelDefinition } from "./service-level";
import type { StaffingShares } from "./staffing-shares";
import { nobodyCalls } from "./numerics/nobody-calls";

/**
 * Chats that an agent completes while holding 0, 1, 2, … 5 at once, in the time one chat alone would take.
 *
 * Industry figures: three chats at once give the work of two and a half. They rise ever more slowly; each step must rise, or
 * another chat at once would buy nothing.
 */
export const CHAT_PACE: readonly number[] = [0, 1, 1.7, 2.5, 2.9, 3.5];

/** The highest number of chats at once that {@link CHAT_PACE} covers. */
export const MOST_CONCURRENT = CHAT_PACE.length - 1;

/** A chat desk. */
export interface ChatDesk {
  /** Whole agents, 1 or more. */
  readonly agents: Agents;
  /** Offered load of chats handled one at a time. */
  readonly load: Erlangs;
  /** Handling time of a chat alone. */
  readonly handling: Seconds;
  readonly answer: Seconds;
  /** Chats at once, 1 to 5. */
  readonly concurrency: number;
  readonly patience?: Seconds | undefined;
}

/** How chats fare. */
export interface ChatMeasures {
  readonly stable: boolean;
  readonly waitProbability: Fraction;
  readonly abandonment: Fraction;
  /** Infinite where the queue is not stable. */
  readonly meanWait: Seconds;
  /** Share of the places (agents × concurrency) that are taken. */
  readonly placeOccupancy: Fraction;
  readonly serviceLevel: Fraction;
}

/**
 * A chat desk as the Markov chain it is: agents slow down with every chat they take, and the desk speeds up all the same.
 *
 * Inflating the handling time and using Erlang, the usual shortcut, treats half-empty agents as slow as full ones.
 * With concurrency 1 this is exactly Erlang A, or C without patience.
 *
 * @see docs/methods/chat.md
 */
export function chatMeasures(desk: ChatDesk, definition: ServiceLevelDefinition = "offered"): ChatMeasures {
  const { agents, answer, concurrency } = check(desk);
  if (!Number.isInteger(agents) || agents < 1)
    throw new DomainError("not-whole", "agents", "a whole number from 1", agents);
  const solved = solve(check(desk), agents);
  if (solved === null) return UNSTABLE;
  const { queue, state, meanInHand } = solved;
  const places = agents * concurrency;
  const all = state.free + state.waiting.all;
  return {
    stable: true,
    waitProbability: share(waitShare(state)),
    abandonment: share(abandonmentShare(state)),
    meanWait: seconds(meanWaitSeconds(queue, state)),
    placeOccupancy: share(((state.free / all) * meanInHand) / places + state.waiting.all / all),
    serviceLevel: share(serviceLevelOf(definition, state, splitAt(queue, state, answer))),
  };
}

/**
 * The fewest agents whose chats are answered in time at the target share; every arriving chat counts.
 *
 * @returns 0 where no chat arrives, otherwise 1 or more
 * @throws {@link DomainError} naming the argument that is out of range
 * @see docs/methods/chat.md
 */
export function chatAgentsNeeded(desk: Omit<ChatDesk, "agents">, target: Fraction): Agents {
  requireIn({ min: 0, max: 1, openMax: true }, "target", target);
  const asked = check({ ...desk, agents: agentsOf(1) });
  if (nobodyCalls(asked.load)) return agentsOf(0);
  const margin = (agents: number): number => {
    const solved = solve(asked, agents);
    return (
      (solved === null
        ? 0
        : serviceLevelOf("offered", solved.state, splitAt(solved.queue, solved.state, asked.answer))) -
      target +
      1e-12
    );
  };
  const guess = asked.load / (CHAT_PACE[asked.concurrency] ?? 1);
  return agentsOf(smallestWhole(margin, 1, Math.ceil(guess), Math.sqrt(guess) / 2));
}

/** The shares of a chat desk in plain numbers, already checked, at a load above 0. Its occupancy is that of the places. */
export function chatShares(
  agents: number,
  load: number,
  {
    handling,
    answer,
    patience,
    concurrency,
  }: { handling: number; answer: number; patience: number; concurrency: number },
): StaffingShares {
  const solved = solve(
    {
      agents: agentsOf(agents),
      load: erlangs(load),
      handling: seconds(handling),
      answer: seconds(answer),
      patience: seconds(patience),
      concurrency,
    },
    agents,
  );
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

type Checked = Omit<ChatDesk, "patience"> & { readonly patience: Seconds };

function check(desk: ChatDesk): Checked {
  const { handling, answer, concurrency, patience = seconds(Infinity) } = desk;
  requireIn({ min: 0, max: Infinity, openMin: true, openMax: true }, "handling", handling);
  requireIn({ min: 0, max: Infinity, openMax: true }, "answer", answer);
  requireIn({ min: 0, max: Infinity, openMin: true }, "patience", patience);
  requireIn({ min: 1, max: MOST_CONCURRENT }, "concurrency", concurrency);
  if (!Number.isInteger(concurrency))
    throw new DomainError("not-whole", "concurrency", `a whole number in [1, ${MOST_CONCURRENT}]`, concurrency);
  return { ...desk, patience };
}

function solve(
  { load, handling, concurrency, patience }: Checked,
  agents: number,
): { queue: Queue; state: SteadyState; meanInHand: number } | null {
  const pace = CHAT_PACE.slice(0, concurrency + 1);
  const capacity = agents * (pace[concurrency] ?? 1);
  if (nobodyCalls(load)) return { ...QUIET };
  if (patience === Infinity && capacity <= load) return null;
  const { free, meanInHand } = chatIdleWeight(agents, load, pace);
  const queue: Queue = { free, capacity, load, handling, patience };
  return { queue, state: steadyState(queue), meanInHand };
}

function share(value: number): Fraction {
  return fraction(Math.min(1, Math.max(0, value)));
}

const NONE = { all: 0, stay: 0, leave: 0 };
const QUIET = {
  queue: { free: { value: 1, log: 0 }, capacity: 1, load: 0, handling: 1, patience: Infinity },
  state: { free: 1, waiting: NONE, scale: 0 },
  meanInHand: 0,
};
const UNSTABLE: ChatMeasures = {
  stable: false,
  waitProbability: fraction(1),
  abandonment: fraction(0),
  meanWait: seconds(Infinity),
  placeOccupancy: fraction(1),
  serviceLevel: fraction(0),
};
