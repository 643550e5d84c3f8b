/** A name whose counts are those of some others together, in every interval. */
export interface NameSum {
  readonly name: number;
  /** The names it is the sum of; one alone where two names have the same counts throughout. */
  readonly of: readonly number[];
}

/** Names of which each is held against all others. */
const MOST_NAMES = 200;
/** Intervals beyond the number of names that must agree: a chance sum agrees in none of them. */
const BEYOND = 3;
/** Fewer contacts than this are like those of another by chance. */
const ENOUGH_CONTACTS = 30;
const NOUGHT = 1e-6;

/**
 * The names that are sums of others, on any number of levels: agents, teams, sites, all.
 *
 * Names are taken from the smallest on. One whose counts cannot be made of those before it stands for itself; one that is just some of them together is
 * their total, for a total is never smaller than its parts. Where there are too few intervals to tell one set of parts
 * from another, those that stand beside their parts are found, and those that no chance explains.
 *
 * @param counts - for each name its counts, interval by interval
 */
export function nameSums(counts: readonly Float64Array[]): readonly NameSum[] {
  const sum = (of: Float64Array): number => of.reduce((all, each) => all + each, 0);
  const order = counts.map((each, name) => ({ name, all: sum(each) })).sort((a, b) => a.all - b.all || a.name - b.name);
  const span = new Span();
  const found: NameSum[] = [];
  const seen = new Set<number>();
  for (const { name, all } of order) {
    const vector = counts[name];
    if (vector === undefined || all < ENOUGH_CONTACTS) continue;
    const parts = counts.length > MOST_NAMES ? null : span.parts(vector);
    const isTold = parts !== null && vector.length >= span.size + BEYOND && parts.every(isWhole);
    const of = isTold
      ? span.names.filter((_, at) => Math.abs((parts[at] ?? 0) - 1) < NOUGHT)
      : fewTell(name, counts, seen);
    if (of.length > 0) found.push({ name, of });
    else seen.add(name);
    if (of.length === 0 && parts === null && counts.length <= MOST_NAMES) span.add(name, vector);
  }
  return found;
}

/**
 * Where too few intervals tell: the names that stand right above or below one and are its sum, other names passed over; else, where a chance sum is
 * out of the question, any of them.
 */
function fewTell(name: number, counts: readonly Float64Array[], parts: ReadonlySet<number>): readonly number[] {
  const own = counts[name] ?? new Float64Array();
  if (own.length < BEYOND) return [];
  const could = [...parts].filter((at) =>
    (counts[at] ?? own).every((count, interval) => count <= (own[interval] ?? 0)),
  );
  const above = could.filter((at) => at < name).sort((a, b) => b - a);
  const below = could.filter((at) => at > name).sort((a, b) => a - b);
  for (const side of [above, below]) {
    const rest = own.slice();
    for (const [place, at] of side.entries()) {
      subtract(rest, counts[at]);
      if (rest.some((each) => each < -NOUGHT)) break;
      if (rest.every((each) => Math.abs(each) < NOUGHT)) return side.slice(0, place + 1);
    }
  }
  const chances = own.reduce((left, each) => left / Math.max(1, each), 2 ** could.length);
  return could.length <= MOST_TRIED && chances < CHANCE ? (someOf(own, could, counts) ?? []) : [];
}

/** Names of which all sums are tried, and how many sums may agree by chance. */
const MOST_TRIED = 16;
const CHANCE = 1e-3;

/** Some of the names whose sum is what is left; null where none is. */
function someOf(
  rest: Float64Array,
  [first, ...others]: readonly number[],
  counts: readonly Float64Array[],
): readonly number[] | null {
  if (rest.every((each) => Math.abs(each) < NOUGHT)) return [];
  if (first === undefined || rest.some((each) => each < -NOUGHT)) return null;
  const less = rest.slice();
  subtract(less, counts[first]);
  const withIt = someOf(less, others, counts);
  return withIt === null ? someOf(rest, others, counts) : [first, ...withIt];
}

function subtract(from: Float64Array, what: Float64Array | undefined): void {
  for (let at = 0; at < from.length; at += 1) from[at] = (from[at] ?? 0) - (what?.[at] ?? 0);
}

function isWhole(part: number): boolean {
  return Math.abs(part) < NOUGHT || Math.abs(part - 1) < NOUGHT;
}

/** Counts of which none is made of the others, reduced so that a further one is told by its remainder. */
class Span {
  readonly names: number[] = [];
  private readonly rows: { readonly pivot: number; readonly vector: Float64Array; readonly parts: number[] }[] = [];

  get size(): number {
    return this.names.length;
  }

  /** How often each name goes into the counts; null where they are not made of the names. */
  parts(vector: Float64Array): readonly number[] | null {
    const { rest, parts } = this.reduced(vector);
    const scale = vector.reduce((most, each) => Math.max(most, Math.abs(each)), 1);
    return rest.every((each) => Math.abs(each) < NOUGHT * scale) ? parts : null;
  }

  add(name: number, vector: Float64Array): void {
    const { rest, parts } = this.reduced(vector);
    let pivot = 0;
    rest.forEach((each, at) => {
      if (Math.abs(each) > Math.abs(rest[pivot] ?? 0)) pivot = at;
    });
    const own = rest[pivot] ?? 1;
    this.names.push(name);
    // The row in terms of the names: the new one, less what the others give of it.
    this.rows.push({
      pivot,
      vector: rest.map((each) => each / own),
      parts: [...parts.map((each) => -each / own), 1 / own],
    });
  }

  private reduced(vector: Float64Array): { readonly rest: Float64Array; readonly parts: readonly number[] } {
    const rest = vector.slice();
    const parts = this.names.map(() => 0);
    for (const row of this.rows) {
      const factor = rest[row.pivot] ?? 0;
      if (factor === 0) continue;
      for (let at = 0; at < rest.length; at += 1) rest[at] = (rest[at] ?? 0) - factor * (row.vector[at] ?? 0);
      row.parts.forEach((part, at) => (parts[at] = (parts[at] ?? 0) + factor * part));
    }
    return { rest, parts };
  }
}
