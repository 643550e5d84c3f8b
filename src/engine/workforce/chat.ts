import { DomainError } from "../domain-error";
import { agents as agentsOf, fraction, nearestFraction, seconds } from "../quantities";
import type { Agents, Erlangs, Fraction, Seconds } from "../quantities";
import { requireIn } from "../require";
import { chatPace, MOST_CONCURRENT, solveChat } from "./numerics/chat-shares";
import { abandonmentShare, meanWaitSeconds, serviceLevelOf, waitShare } from "./numerics/measures";
import { smallestWhole } from "./numerics/smallest";
import { splitAt } from "./numerics/steady-state";
import type { ServiceLevelDefinition } from "./service-level";
import { nobodyCalls } from "./numerics/nobody-calls";

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
  const solved = solveChat(check(desk), agents);
  if (solved === null) return UNSTABLE;
  const { queue, state, meanInHand } = solved;
  const places = agents * concurrency;
  const all = state.free + state.waiting.all;
  return {
    stable: true,
    waitProbability: nearestFraction(waitShare(state)),
    abandonment: nearestFraction(abandonmentShare(state)),
    meanWait: seconds(meanWaitSeconds(queue, state)),
    placeOccupancy: nearestFraction(((state.free / all) * meanInHand) / places + state.waiting.all / all),
    serviceLevel: nearestFraction(serviceLevelOf(definition, state, splitAt(queue, state, answer))),
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
    const solved = solveChat(asked, agents);
    return (
      (solved === null
        ? 0
        : serviceLevelOf("offered", solved.state, splitAt(solved.queue, solved.state, asked.answer))) -
      target +
      1e-12
    );
  };
  const guess = asked.load / chatPace(asked.concurrency);
  return agentsOf(smallestWhole(margin, 1, Math.ceil(guess), Math.sqrt(guess) / 2));
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

const UNSTABLE: ChatMeasures = {
  stable: false,
  waitProbability: fraction(1),
  abandonment: fraction(0),
  meanWait: seconds(Infinity),
  placeOccupancy: fraction(1),
  serviceLevel: fraction(0),
};
