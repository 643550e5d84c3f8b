import { at, itemAt } from "../../grid";
import type { CentreModel } from "./centre-model";
import { UniformStream } from "./uniform-stream";
import type { Purpose } from "./uniform-stream";

/** The streams that a type of contact draws from. */
export type Streams = Readonly<Record<"arrival" | "service" | "patience" | "routing", UniformStream>>;

/**
 * When contacts come in a day: a Poisson process for each type, its rate constant within a period.
 *
 * How many come is given: of so many, each comes at a point of the day by the rates, independent of the others. Their points are drawn in order, one after
 * the other: of n points that are left in a stretch, the first lies where the n-th root of a uniform number says.
 */
export class Arrivals {
  private readonly times: Float64Array;
  private readonly left: Float64Array;
  /** Share of the day's volume that came before, and the period that the next comes in. */
  private readonly gone: Float64Array;
  private readonly periods: Float64Array;
  private streams: readonly Streams[] = [];
  /** The next contact: when and of which type. */
  time = Infinity;
  type = 0;

  constructor(
    private readonly model: CentreModel,
    private readonly seed: number,
  ) {
    const count = model.types.length;
    this.times = new Float64Array(count);
    this.left = new Float64Array(count);
    this.gone = new Float64Array(count);
    this.periods = new Float64Array(count);
  }

  /** A day with so many contacts of each type. What they bring on an odd day mirrors the even day before. */
  begin(day: number, volumes: Float64Array): void {
    const isMirrored = day % 2 === 1;
    this.streams = [...this.model.types, undefined].map((_, place) => {
      const of = (purpose: Purpose): UniformStream =>
        new UniformStream(this.seed, day - (day % 2), place, purpose, isMirrored);
      return {
        arrival: new UniformStream(this.seed, day, place, "arrival"),
        service: of("service"),
        patience: of("patience"),
        routing: new UniformStream(this.seed, day, place, "routing"),
      };
    });
    this.left.set(volumes);
    this.gone.fill(0);
    this.periods.fill(0);
    for (let type = 0; type < this.times.length; type += 1) this.times[type] = this.after(type);
    this.findNext();
  }

  /** The streams of a type; those of the centre itself stand behind the last type. */
  of(type: number): Streams {
    return itemAt(this.streams, type);
  }

  /** Goes on behind the next contact. */
  advance(): void {
    this.times[this.type] = this.after(this.type);
    this.findNext();
  }

  private findNext(): void {
    this.time = Infinity;
    for (let type = 0; type < this.times.length; type += 1)
      if (at(this.times, type) < this.time) {
        this.time = at(this.times, type);
        this.type = type;
      }
  }

  private after(type: number): number {
    const count = at(this.left, type);
    if (count <= 0) return Infinity;
    this.left[type] = count - 1;
    const drawn = this.of(type).arrival.next();
    const share = 1 - (1 - at(this.gone, type)) * Math.exp(Math.log(drawn) / count);
    this.gone[type] = share;
    const { upTo } = itemAt(this.model.types, type);
    let period = at(this.periods, type);
    while (period < this.model.periods - 1 && share >= at(upTo, period + 1)) period += 1;
    this.periods[type] = period;
    const before = at(upTo, period);
    return this.model.length * (period + (share - before) / (at(upTo, period + 1) - before));
  }
}
