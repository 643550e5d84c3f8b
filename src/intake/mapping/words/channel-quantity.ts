import { periodIn } from "../unit-words";
import { headingScore, meaningOf, plainWords } from "./dictionary";

/** What figures by channel are: contacts, or the time that one takes. */
export type ChannelQuantity = "volume" | "time";

/** From here on words are a quantity's own. */
const OWN = 0.95;
/** Words of a channel that count contacts by themselves: “Calls”, “E-mails”. */
const COUNTABLE =
  /^(?:calls|appels(?: recus| entrants| telephoniques)?|(?:phone|inbound|incoming|telephone) calls|e-?mails|mails|courriels|chats|tchats|live chats)$/i;

/** Whether a heading counts contacts by the word for their channel alone: “Calls”, “Appels reçus”. */
export function countsByChannel(heading: string): boolean {
  return COUNTABLE.test(bareWords(heading));
}

function bareWords(heading: string): string {
  return heading
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[([].*?[)\]]/g, " ")
    .trim();
}

/** Words that say no more than that something is counted. */
const COUNTED = /^(?:nb|nbre|nombre|number|no|count)(?: (?:of|de|d))?$/;

/** A channel with the word for it as the heading has it, and what the figures under it are. */
export interface ChannelHeading {
  readonly channel: string;
  readonly word: string;
  readonly quantity: ChannelQuantity;
}

/** The channel and the quantity that one heading names together: “Calls/yr”, “AHT email (s)”, “Volume téléphone”; null for other headings. */
export function channelAndQuantity(heading: string): ChannelHeading | null {
  const counted = heading
    .replace(/[([].*?[)\]]/g, " ")
    .replace(/\s*(?:\/|\bper\b|\bpar\b).*$/i, "")
    .trim();
  const alone = meaningOf("channel", counted);
  if (alone !== null)
    return countsByChannel(counted) && periodIn(heading) !== null
      ? { channel: alone, word: counted, quantity: "volume" }
      : null;
  const words = counted.split(/[\s'’]+/);
  const runs = words.flatMap((_, from) =>
    [3, 2, 1].flatMap((length) => {
      const word = words.slice(from, from + length).join(" ");
      const channel = from + length > words.length ? null : meaningOf("channel", word);
      return channel === null ? [] : [{ channel, word, from, length }];
    }),
  );
  const longest = runs.toSorted((one, other) => other.length - one.length)[0];
  if (longest === undefined || runs.some(({ channel }) => channel !== longest.channel)) return null;
  const rest = plainWords(words.toSpliced(longest.from, longest.length).join(" "));
  const quantity = COUNTED.test(rest) ? "volume" : ownQuantity(rest);
  return quantity === null ? null : { channel: longest.channel, word: longest.word, quantity };
}

function ownQuantity(words: string): ChannelQuantity | null {
  if (headingScore("flows.handlingTime", words) >= OWN) return "time";
  return headingScore("flows.annualVolume", words) >= OWN ? "volume" : null;
}
