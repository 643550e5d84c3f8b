import { at, itemAt } from "../grid";
import { hours } from "../quantities";
import type { Hours } from "../quantities";

/** The lengths a shift may have, in whole hours. */
export interface ShiftTemplates {
  readonly long: Hours;
  readonly short: Hours;
}

/**
 * The fewest hours to schedule so that every half-hour of a day has its positions, with shifts of two lengths.
 *
 * Shifts cannot follow a curve: what they cover beyond the need is paid too. The cover is the optimum, not a rule of thumb: with one column of
 * consecutive ones for each shift the linear programme is a flow along the day, whose cheapest solution is found by successive shortest
 * paths and is whole by itself.
 *
 * Shifts last whole hours, begin whole hours after the first need of the day and lie within the day; work past midnight is covered by the next
 * day's shifts.
 *
 * @param required - positions by half-hour of one day (48 values)
 * @returns hours of all shifts, never fewer than the hours of `required`
 * @see docs/methods/schedule-fit.md
 */
export function shiftCover(required: Float64Array, { long, short }: ShiftTemplates): Hours {
  const blocks = hourBlocks(required);
  if (blocks === undefined) return hours(0);
  const { need, last } = blocks;
  const longest = Math.max(long, short);
  const stop = Math.min(need.length, Math.max(last + 1, longest, last + Math.min(long, short)));
  const first = Math.max(0, Math.min(blocks.first, stop - longest));
  return hours(flowCover(need, first, stop, long, short));
}

/** A day in whole hours: what each needs, and the first and the last that need anybody. */
interface HourBlocks {
  readonly need: Float64Array;
  readonly first: number;
  readonly last: number;
}

/** The day in hours counted from its first need, each with the larger need of its two half-hours; undefined where nothing is needed. */
function hourBlocks(required: Float64Array): HourBlocks | undefined {
  let begins = 0;
  while (begins < required.length && at(required, begins) <= 0) begins += 1;
  if (begins === required.length) return undefined;
  const offset = begins % 2;
  const need = new Float64Array(required.length / 2);
  let last = 0;
  for (let block = 0; block < need.length; block += 1) {
    const cell = offset + 2 * block;
    // The last hour of a day that begins between two hours is a half-hour.
    need[block] = Math.max(at(required, cell), cell + 1 < required.length ? at(required, cell + 1) : 0);
    if (at(need, block) > 0) last = block;
  }
  return { need, first: (begins - offset) / 2, last };
}

/** Minimum-cost flow over the nodes `start … stop`: shift arcs forward, idle cover backward. */
function flowCover(required: Float64Array, start: number, stop: number, long: number, short: number): number {
  const nodes = stop - start + 1;
  const excess = new Float64Array(nodes);
  for (let node = 0; node < nodes; node += 1) {
    const here = node < nodes - 1 ? at(required, start + node) : 0;
    const before = node > 0 ? at(required, start + node - 1) : 0;
    excess[node] = here - before;
  }
  const net = {
    nodes,
    lengths: long === short ? ([long, 0] as const) : ([long, short] as const),
    used: [new Float64Array(nodes), new Float64Array(nodes)] as const,
    idle: new Float64Array(nodes),
    potential: new Float64Array(nodes),
    distance: new Float64Array(nodes),
    done: new Float64Array(nodes),
    from: new Float64Array(nodes),
    arc: new Float64Array(nodes),
  };
  for (let node = 0; node < nodes; node += 1) {
    while (at(excess, node) > 0) {
      const target = shortestPath(net, node, excess);
      push(net, node, target, excess);
    }
  }
  return net.lengths.reduce(
    (sum, length, index) => sum + length * itemAt(net.used, index).reduce((a, b) => a + b, 0),
    0,
  );
}

interface Net {
  readonly nodes: number;
  /** Of the two kinds of shift; 0 where there is but one. */
  readonly lengths: readonly [long: number, short: number];
  /** Shifts of each length by the node they start at. */
  readonly used: readonly [Float64Array, Float64Array];
  /** Idle cover from node k+1 back to node k. */
  readonly idle: Float64Array;
  readonly potential: Float64Array;
  readonly distance: Float64Array;
  readonly done: Float64Array;
  readonly from: Float64Array;
  readonly arc: Float64Array;
}

/** Arcs by number: 0 and 1 a shift forward, 2 and 3 the same taken back, 4 idle cover backward, 5 idle cover taken back. */
const IDLE = 4;
const IDLE_BACK = 5;

function shortestPath(net: Net, source: number, excess: Float64Array): number {
  const { nodes, lengths, used, idle, potential, distance, done, from, arc } = net;
  const [long, short] = lengths;
  const [usedLong, usedShort] = used;
  distance.fill(Infinity);
  done.fill(0);
  distance[source] = 0;
  let target = -1;
  for (;;) {
    let node = -1;
    let least = Infinity;
    for (let each = 0; each < nodes; each += 1) {
      if (at(done, each) === 0 && at(distance, each) < least) {
        least = at(distance, each);
        node = each;
      }
    }
    if (node < 0) break;
    done[node] = 1;
    if (at(excess, node) < 0) {
      target = node;
      break;
    }
    const base = least + at(potential, node);
    for (let by = 0; by <= IDLE_BACK; by += 1) {
      const length = by >= IDLE ? 0 : by % 2 === 0 ? long : short;
      if (length === 0 && by < IDLE) continue;
      const to = by < 2 ? node + length : by < IDLE ? node - length : by === IDLE ? node - 1 : node + 1;
      if (to < 0 || to >= nodes || at(done, to) === 1) continue;
      if (by === 2 || by === 3 ? at(by === 2 ? usedLong : usedShort, to) <= 0 : by === IDLE_BACK && at(idle, node) <= 0)
        continue;
      const reach = base + (by < 2 ? length : by < IDLE ? -length : 0) - at(potential, to);
      if (reach < at(distance, to)) {
        distance[to] = reach;
        from[to] = node;
        arc[to] = by;
      }
    }
  }
  const reached = at(distance, target);
  for (let each = 0; each < nodes; each += 1)
    potential[each] = at(potential, each) + Math.min(at(distance, each), reached);
  return target;
}

function push(net: Net, source: number, target: number, excess: Float64Array): void {
  const { used, idle, from, arc } = net;
  let amount = Math.min(at(excess, source), -at(excess, target));
  for (let node = target; node !== source; node = at(from, node)) amount = Math.min(amount, room(net, node));
  for (let node = target; node !== source;) {
    const before = at(from, node);
    const by = at(arc, node);
    const kind = by % 2 === 0 ? used[0] : used[1];
    if (by === IDLE) idle[node] = at(idle, node) + amount;
    else if (by === IDLE_BACK) idle[before] = at(idle, before) - amount;
    else if (by < 2) kind[before] = at(kind, before) + amount;
    else kind[node] = at(kind, node) - amount;
    node = before;
  }
  excess[source] = at(excess, source) - amount;
  excess[target] = at(excess, target) + amount;
}

/** How much the arc into `node` on the found path can take. */
function room({ used, idle, from, arc }: Net, node: number): number {
  const by = at(arc, node);
  if (by === IDLE_BACK) return at(idle, at(from, node));
  if (by === 2 || by === 3) return at(by === 2 ? used[0] : used[1], node);
  return Infinity;
}
