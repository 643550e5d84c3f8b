import { at } from "../../grid";

/** What is counted over all types, in the order in which it is kept. */
export const TOTALS = [
  "offered",
  "served",
  "abandoned",
  "abandonedLate",
  "good",
  "goodLost",
  "blocked",
  "messages",
  "disconnected",
  "retried",
  "waitServed",
  "waitLost",
  "dialled",
  "outServed",
  "outLost",
  "deferred",
] as const;
export type Total = (typeof TOTALS)[number];

/** Where each of them is kept. */
export const PLACE_OF = Object.fromEntries(TOTALS.map((name, place) => [name, place])) as Readonly<
  Record<Total, number>
>;

const PER_TYPE = ["offered", "good", "abandoned"] as const;
const PER_PERIOD = ["offered", "good"] as const;
const PER_GROUP = ["busy", "busyAfterClosing", "duty"] as const;

/** Where in the counts of a replication each count is kept: one row of numbers, so that a day makes no objects. */
export class CountPlaces {
  readonly width: number;
  private readonly periodsFrom: number;
  private readonly groupsFrom: number;

  constructor(
    types: number,
    private readonly periods: number,
    groups: number,
  ) {
    this.periodsFrom = TOTALS.length + types * PER_TYPE.length;
    this.groupsFrom = this.periodsFrom + types * periods * PER_PERIOD.length;
    this.width = this.groupsFrom + groups * PER_GROUP.length;
  }

  total(name: Total): number {
    return TOTALS.indexOf(name);
  }

  ofType(name: (typeof PER_TYPE)[number], type: number): number {
    return TOTALS.length + type * PER_TYPE.length + PER_TYPE.indexOf(name);
  }

  /** Adds up what is counted by type and by period alone. */
  addUp(counts: Float64Array, types: number): void {
    const add = (place: number, amount: number): void => {
      counts[place] = at(counts, place) + amount;
    };
    for (let type = 0; type < types; type += 1) {
      for (let period = 0; period < this.periods; period += 1)
        add(this.ofType("good", type), at(counts, this.ofPeriod("good", type, period)));
      for (const name of PER_TYPE) add(this.total(name), at(counts, this.ofType(name, type)));
    }
  }

  /** Contacts by the period in which they first came. */
  ofPeriod(name: (typeof PER_PERIOD)[number], type: number, period: number): number {
    return this.periodsFrom + (type * this.periods + period) * PER_PERIOD.length + PER_PERIOD.indexOf(name);
  }

  /** Time of a group: busy until closing, all of it, and on duty. */
  ofGroup(name: (typeof PER_GROUP)[number], group: number): number {
    return this.groupsFrom + group * PER_GROUP.length + PER_GROUP.indexOf(name);
  }
}
