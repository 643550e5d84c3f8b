import { at, itemAt } from "../../grid";
import type { CentreModel } from "./centre-model";
import type { UniformStream } from "./uniform-stream";

/** Who is on duty and who is busy, group by group. People whose duty ends finish what they are at. */
export class Crew {
  private readonly busy: Float64Array;
  private readonly onDuty: Float64Array;

  constructor(private readonly model: CentreModel) {
    this.busy = new Float64Array(model.groups.length);
    this.onDuty = new Float64Array(model.groups.length);
  }

  begin(): void {
    this.busy.fill(0);
    this.turn(0);
  }

  /** The people of a period. */
  turn(period: number): void {
    this.model.groups.forEach(({ agents }, group) => {
      this.onDuty[group] = at(agents, period);
    });
  }

  close(): void {
    this.onDuty.fill(0);
  }

  get isClosed(): boolean {
    return this.onDuty.every((agents) => agents === 0);
  }

  /** People of a group who are free; below 0 while people whose duty has ended are still busy. */
  free(group: number): number {
    return at(this.onDuty, group) - at(this.busy, group);
  }

  /** People who are free anywhere. */
  get freeAnywhere(): number {
    let free = 0;
    for (let group = 0; group < this.busy.length; group += 1) free += Math.max(0, this.free(group));
    return free;
  }

  occupy(group: number): void {
    this.busy[group] = at(this.busy, group) + 1;
  }

  release(group: number): void {
    this.busy[group] = at(this.busy, group) - 1;
  }

  /** A group that has somebody free for a type at once; -1 where none has. */
  groupFor(type: number, routing: UniformStream): number {
    const { groups } = itemAt(this.model.types, type);
    let found = -1;
    let free = 0;
    for (const { index, after } of groups) {
      if (after > 0) continue;
      const own = this.free(index);
      if (own <= 0) continue;
      if (!this.model.isSpread) return index;
      if (found < 0) found = index;
      free += own;
    }
    if (free === 0) return found;
    let pick = routing.next() * free;
    for (const { index, after } of groups) {
      const own = this.free(index);
      if (after > 0 || own <= 0) continue;
      pick -= own;
      if (pick < 0) return index;
    }
    return found;
  }
}
