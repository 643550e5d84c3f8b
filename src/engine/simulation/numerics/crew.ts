import type { Arrivals } from "./arrivals";
import { typeAt } from "./centre-model";
import type { CentreModel } from "./centre-model";
import type { UniformStream } from "./uniform-stream";
import { wholeAt } from "./whole-at";

/** Who is on duty and who is busy, group by group. People whose duty ends finish what they are at. */
export class Crew {
  private readonly busy: Int32Array;
  private readonly onDuty: Int32Array;

  constructor(private readonly model: CentreModel) {
    this.busy = new Int32Array(model.groups.length);
    this.onDuty = new Int32Array(model.groups.length);
  }

  begin(): void {
    this.busy.fill(0);
    this.turn(0);
  }

  /** The people of a period. */
  turn(period: number): void {
    this.model.groups.forEach(({ agents }, group) => {
      this.onDuty[group] = wholeAt(agents, period);
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
    return wholeAt(this.onDuty, group) - wholeAt(this.busy, group);
  }

  /** People who are free anywhere. */
  get freeAnywhere(): number {
    let free = 0;
    for (let group = 0; group < this.busy.length; group += 1) free += Math.max(0, this.free(group));
    return free;
  }

  occupy(group: number): void {
    this.busy[group] = wholeAt(this.busy, group) + 1;
  }

  release(group: number): void {
    this.busy[group] = wholeAt(this.busy, group) - 1;
  }

  /** A group that has somebody free for a type at once; -1 where none has. */
  groupFor(type: number, arrivals: Arrivals): number {
    const { firstGroups } = typeAt(this.model, type);
    if (this.model.isSpread) return this.anyOf(firstGroups, arrivals.of(type).routing);
    for (let place = 0; place < firstGroups.length; place += 1) {
      const group = wholeAt(firstGroups, place);
      if (this.free(group) > 0) return group;
    }
    return -1;
  }

  /** The group of any free agent, each as likely as the other. */
  private anyOf(groups: Int32Array, routing: UniformStream): number {
    let all = 0;
    for (let place = 0; place < groups.length; place += 1) all += Math.max(0, this.free(wholeAt(groups, place)));
    if (all === 0) return -1;
    let pick = routing.next() * all;
    let found = -1;
    for (let place = 0; place < groups.length && pick >= 0; place += 1) {
      const free = this.free(wholeAt(groups, place));
      if (free <= 0) continue;
      found = wholeAt(groups, place);
      pick -= free;
    }
    return found;
  }
}
