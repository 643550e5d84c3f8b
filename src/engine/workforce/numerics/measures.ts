import type { ServiceLevelDefinition } from "../service-level";
import { idleWeight } from "./idle-weight";
import { toldApart } from "./steady-state";
import type { Queue, Split, SteadyState } from "./steady-state";

/** A telephone queue, in plain numbers: agents above 0, load above 0, seconds. */
export interface TelephoneQueue {
  readonly agents: number;
  readonly load: number;
  readonly handling: number;
  readonly patience: number;
}

/** Whether the queue has a steady state: with patience always, without it while the agents exceed the load. */
export function isStable({ agents, load, patience }: { agents: number; load: number; patience: number }): boolean {
  return patience !== Infinity || agents > load;
}

/** The queue as the numerics see it. */
export function telephone({ agents, load, handling, patience }: TelephoneQueue): Queue {
  return { free: idleWeight(agents, load), capacity: agents, load, handling, patience: toldApart(patience, handling) };
}

/** Share of the contacts that wait at all. */
export function waitShare({ free, waiting }: SteadyState): number {
  return waiting.all / (free + waiting.all);
}

/** Share of the contacts that give up. */
export function abandonmentShare({ free, waiting }: SteadyState): number {
  return waiting.leave / (free + waiting.all);
}

/** Share of the contacts that are answered, with its own digits. */
export function answeredShare({ free, waiting }: SteadyState): number {
  return (free + waiting.stay) / (free + waiting.all);
}

/** Mean wait of all contacts, seconds. */
export function meanWaitSeconds(queue: Queue, state: SteadyState): number {
  if (queue.patience !== Infinity) return queue.patience * abandonmentShare(state);
  return (waitShare(state) * queue.handling) / (queue.capacity - queue.load);
}

/** Contacts that count as reached, and contacts that are counted at all, as weights. */
export interface LevelParts {
  readonly reached: number;
  readonly counted: number;
}

/** What a definition of the service level divides by what. Every part is a sum of positive parts. */
export function levelParts(
  definition: ServiceLevelDefinition,
  { free, waiting }: SteadyState,
  split: Split,
): LevelParts {
  const answeredInTime = free + split.earlyAnswered;
  const offered = free + waiting.all;
  switch (definition) {
    case "offered":
      return { reached: answeredInTime, counted: offered };
    case "virtual":
      return { reached: free + split.early, counted: offered };
    case "handled":
      return { reached: free + split.early + split.impatient * split.late, counted: offered };
    case "patient":
      return { reached: answeredInTime, counted: answeredInTime + split.patient * split.late };
    case "answered":
      return { reached: answeredInTime, counted: free + waiting.stay };
  }
}

/** The service level of one definition. */
export function serviceLevelOf(definition: ServiceLevelDefinition, state: SteadyState, split: Split): number {
  const { reached, counted } = levelParts(definition, state, split);
  return reached / counted;
}
