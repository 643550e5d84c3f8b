import { at } from "./week";

/** The lengths a shift may have, in whole hours. */
export interface ShiftTemplates {
  readonly long: number;
  readonly short: number;
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
export function shiftCover(required: ArrayLike<number>, { long, short }: ShiftTemplates): number {
  const blocks = hourBlocks(required);
  if (blocks === undefined) return 0;
  const { need, last } = blocks;
  const longest = Math.max(long, short);
  const stop = Math.min(need.length, Math.max(last + 1, longest, last + Math.min(long, short)));
  const first = Math.max(0, Math.min(blocks.first, stop - longest));
  return flowCover(need, first, stop, long, short);
}

/** The day in hours counted from its first need, each with the larger need of its two half-hours; undefined where nothing is needed. */
function hourBlocks(required: ArrayLike<number>): { need: Float64Array; first: number; last: number } | undefined {
  let begins = 0;
  while (begins < required.length && (required[begins] ?? 0) <= 0) begins += 1;
  if (begins === required.length) return undefined;
  const offset = begins % 2;
  const need = new Float64Array(required.length / 2);
  let last = 0;
  for (let block = 0; block < need.length; block += 1) {
    const cell = offset + 2 * block;
    need[block] = Math.max(required[cell] ?? 0, required[cell + 1] ?? 0);
    if ((need[block] ?? 0) > 0) last = block;
  }
  return { need, first: (begins - offset) / 2, last };
}

/** Minimum-cost flow over the nodes `start … stop`: shift arcs forward, idle cover backward. */
function flowCover(required: ArrayLike<number>, start: number, stop: number, long: number, short: number): number {
  const nodes = stop - start + 1;
  const excess = new Float64Array(nodes);
  for (let node = 0; node < nodes; node += 1) {
    const here = node < nodes - 1 ? (required[start + node] ?? 0) : 0;
    const before = node > 0 ? (required[start + node - 1] ?? 0) : 0;
    excess[node] = here - before;
  }
  const net = {
    nodes,
    lengths: long === short ? [long] : [long, short],
    used: [new Float64Array(nodes), new Float64Array(nodes)],
    idle: new Float64Array(nodes),
    potential: new Float64Array(nodes),
    distance: new Float64Array(nodes),
    done: new Uint8Array(nodes),
    from: new Int32Array(nodes),
    arc: new Int8Array(nodes),
  };
  for (let node = 0; node < nodes; node += 1) {
    while ((excess[node] ?? 0) > 0) {
      const target = shortestPath(net, node, excess);
      push(net, node, target, excess);
    }
  }
  return net.lengths.reduce(
    (sum, length, index) => sum + length * (net.used[index] ?? net.idle).reduce((a, b) => a + b, 0),
    0,
  );
}

interface Net {
  readonly nodes: number;
  readonly lengths: readonly number[];
  /** Shifts of each length by the node they start at. */
  readonly used: readonly Float64Array[];
  /** Idle cover from node k+1 back to node k. */
  readonly idle: Float64Array;
  readonly potential: Float64Array;
  readonly distance: Float64Array;
  readonly done: Uint8Array;
  readonly from: Int32Array;
  readonly arc: Int8Array;
}

/** Arcs by number: 0 and 1 a shift forward, 2 and 3 the same taken back, 4 idle cover backward, 5 idle cover taken back. */
const IDLE = 4;
const IDLE_BACK = 5;

function shortestPath(net: Net, source: number, excess: Float64Array): number {
  const { nodes, lengths, used, idle, potential, distance, done, from, arc } = net;
  const usedLong = used[0] ?? idle;
  const usedShort = used[1] ?? idle;
  distance.fill(Infinity);
  done.fill(0);
  distance[source] = 0;
  let target = -1;
  for (;;) {
    let node = -1;
    let least = Infinity;
    for (let each = 0; each < nodes; each += 1) {
      if ((done[each] ?? 0) === 0 && (distance[each] ?? 0) < least) {
        least = distance[each] ?? 0;
        node = each;
      }
    }
    if (node < 0) break;
    done[node] = 1;
    if ((excess[node] ?? 0) < 0) {
      target = node;
      break;
    }
    const base = least + (potential[node] ?? 0);
    for (let by = 0; by <= IDLE_BACK; by += 1) {
      const length = by >= IDLE ? 0 : (lengths[by % 2] ?? 0);
      if (length === 0 && by < IDLE) continue;
      const to = by < 2 ? node + length : by < IDLE ? node - length : by === IDLE ? node - 1 : node + 1;
      if (to < 0 || to >= nodes || (done[to] ?? 0) === 1) continue;
      if (
        by === 2 || by === 3 ? at(by === 2 ? usedLong : usedShort, to) <= 0 : by === IDLE_BACK && (idle[node] ?? 0) <= 0
      )
        continue;
      const reach = base + (by < 2 ? length : by < IDLE ? -length : 0) - (potential[to] ?? 0);
      if (reach < (distance[to] ?? 0)) {
        distance[to] = reach;
        from[to] = node;
        arc[to] = by;
      }
    }
  }
  const reached = distance[target] ?? 0;
  for (let each = 0; each < nodes; each += 1)
    potential[each] = (potential[each] ?? 0) + Math.min(distance[each] ?? 0, reached);
  return target;
}

function push(net: Net, source: number, target: number, excess: Float64Array): void {
  const { used, idle, from, arc } = net;
  let amount = Math.min(excess[source] ?? 0, -(excess[target] ?? 0));
  for (let node = target; node !== source; node = from[node] ?? 0) amount = Math.min(amount, room(net, node));
  for (let node = target; node !== source;) {
    const before = from[node] ?? 0;
    const by = arc[node] ?? 0;
    const kind = used[by % 2] ?? idle;
    if (by === IDLE) idle[node] = (idle[node] ?? 0) + amount;
    else if (by === IDLE_BACK) idle[before] = (idle[before] ?? 0) - amount;
    else if (by < 2) kind[before] = (kind[before] ?? 0) + amount;
    else kind[node] = (kind[node] ?? 0) - amount;
    node = before;
  }
  excess[source] = (excess[source] ?? 0) - amount;
  excess[target] = (excess[target] ?? 0) + amount;
}

/** How much the arc into `node` on the found path can take. */
function room({ used, idle, from, arc }: Net, node: number): number {
  const by = arc[node] ?? 0;
  if (by === IDLE_BACK) return at(idle, at(from, node));
  if (by === 2 || by === 3) return at(used[by - 2] ?? idle, node);
  return Infinity;
}
