import { itemAt } from "../../grid";
import type { Scaled } from "./scaled";

/** Weights of a chat desk on which a place is free, relative to the state with one free place left. */
export interface ChatIdle {
  readonly free: Scaled;
  /** Σ of the chats in hand over the same states, relative to `free`. */
  readonly meanInHand: number;
}

/** Far enough below the largest double for one more step, whatever the load. */
const LARGE = 1e90;

/**
 * The chain of chats in hand: with k chats on n agents, chats are spread as evenly as can be, and an agent who holds j of
 * them completes `pace[j]` chats per handling time.
 *
 * @param pace - completions per handling time of an agent with 0, 1, … chats; rising
 */
export function chatIdleWeight(agents: number, load: number, pace: readonly number[]): ChatIdle {
  const places = agents * (pace.length - 1);
  let weight = 1;
  let inHand = 0;
  let one = 1; // what 1 has become after the weights were scaled down
  let log = 0;
  for (let k = 1; k < places; k++) {
    const each = Math.floor(k / agents);
    const more = k - each * agents;
    const rate = (agents - more) * itemAt(pace, each) + more * itemAt(pace, each + 1);
    weight = one + (weight * rate) / load;
    inHand = one * k + (inHand * rate) / load;
    while (weight > LARGE) {
      weight /= LARGE;
      inHand /= LARGE;
      one /= LARGE;
      log += Math.log(LARGE);
    }
  }
  return { free: { value: weight, log }, meanInHand: inHand / weight };
}
