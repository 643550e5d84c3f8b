import { keyOf } from "../kinds";
import type { TopicTally } from "./count/topic-tally";
import type { Channel } from "../../engine/records";

/**
 * What the flows of a report are called: their topics, and where one topic comes by several channels, each with its channel, for their handling times differ.
 *
 * @param word - the word of a channel
 */
export function flowNames(
  tallies: readonly TopicTally[],
  word: (channel: Channel) => string,
): ReadonlyMap<TopicTally, string> {
  const often = new Map<string, number>();
  for (const { topic } of tallies) often.set(keyOf(topic), (often.get(keyOf(topic)) ?? 0) + 1);
  const taken = new Set([...often].filter(([, channels]) => channels === 1).map(([key]) => key));
  return new Map(
    tallies.map((tally): readonly [TopicTally, string] => {
      if (often.get(keyOf(tally.topic)) === 1) return [tally, tally.topic];
      const wanted = `${tally.topic} – ${word(tally.channel)}`;
      let name = wanted;
      for (let more = 2; taken.has(keyOf(name)); more += 1) name = `${wanted} (${String(more)})`;
      taken.add(keyOf(name));
      return [tally, name];
    }),
  );
}
