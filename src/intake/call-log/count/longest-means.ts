import { LONGEST } from "./read-call";

/** Fewer lines show no usual length. */
const FEWEST = 5;
/** How often the usual length a mean may be, and from where on the duration of one call is told. */
const TIMES = 50;
const TOLD = 20;
const HOUR = 3600;

/** A figure of a line that sums up contacts: each is a mean of these. */
type Figure = "wait" | "handling";

/** Contacts that are handled alike: of one topic and channel. */
export function groupOf(topic: string, channel: string): string {
  return `${topic}\n${channel.trim()}`;
}

/**
 * How long the mean of a line may be, by what the lines of its topic show. Work on a contact takes four hours at most, and so does a wait, but where waits of hours are
 * usual, as for letters; beyond an hour no mean is fifty times the usual one.
 */
export class LongestMeans {
  private readonly seen = new Map<string, number[]>();
  private readonly limits = new Map<string, number>();

  learn(group: string, means: Readonly<Record<Figure, number | null>>): void {
    for (const figure of ["wait", "handling"] as const) {
      const mean = means[figure];
      if (mean === null || mean <= 0) continue;
      const key = `${figure}\n${group}`;
      const values = this.seen.get(key);
      if (values === undefined) this.seen.set(key, [mean]);
      else values.push(mean);
    }
  }

  /** Whether the duration of one call is above an hour and many times the usual one: another unit, or a clock that ran on, or a long call. */
  isUnusual(figure: Figure, group: string, duration: number): boolean {
    if (duration <= HOUR) return false;
    const values = this.seen.get(`${figure}\n${group}`) ?? [];
    return values.length >= FEWEST && duration > TOLD * middle(values);
  }

  of(figure: Figure, group: string): number {
    const key = `${figure}\n${group}`;
    const known = this.limits.get(key);
    if (known !== undefined) return known;
    const made = limitOf(figure, this.seen.get(key) ?? []);
    this.limits.set(key, made);
    return made;
  }
}

function limitOf(figure: Figure, means: readonly number[]): number {
  if (means.length < FEWEST) return LONGEST;
  const usual = middle(means);
  const most = Math.max(HOUR, TIMES * usual);
  const isDeferred = figure === "wait" && usual > HOUR && usual < MONTH;
  return isDeferred ? Math.min(most, MONTH) : Math.min(most, LONGEST);
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Beyond a month nobody waits. */
const MONTH = 31 * 86_400;
