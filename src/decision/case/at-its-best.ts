import { assumptionsOf } from "../../engine/assumptions";
import type { Assumptions } from "../../engine/assumptions";
import { ratio, seconds } from "../../engine/quantities";
import type { FlowRecord, Inputs, Key, MeasureName, MeasureRecord, TeamRecord } from "../../engine/records";
import { withAssumption } from "./with-assumption";

/**
 * The inputs with what the table Inside_measures says of the inside at its best: the other tables state today.
 *
 * What every option is compared with is the inside as it could be run, so that no provider is credited with what better management would bring by itself.
 * Providers are asked for the work as it is today: their time stays that of their ratio to today's.
 *
 * @param without - a measure that is not taken
 * @see docs/methods/inside-at-best.md
 */
export function atItsBest(inputs: Inputs, without?: MeasureName): Inputs {
  const rows = inputs.measures.filter(({ measure }) => measure !== without);
  const assumptions = assumptionsOf(inputs.assumptions);
  const steps: readonly ((from: Inputs, rows: readonly MeasureRecord[]) => Inputs)[] = [
    (from, own) => withHandling(from, own),
    (from, own) => withConcurrency(from, own, assumptions),
    (from, own) => withFewerLeavers(from, own, assumptions),
    // Last: the others speak of the pools as they stand today.
    (from, own) => withPools(from, own),
    (from, own) => withShortShift(from, own),
  ];
  return rows.some(isOfValue) ? steps.reduce((from, change) => change(from, rows), inputs) : inputs;
}

/** The measures whose rows state what they reach; the others are found by the analysis itself. */
export function isOfValue({ multiply, shortShift, intoPool }: MeasureRecord): boolean {
  return multiply !== undefined || shortShift !== undefined || intoPool !== undefined;
}

function rowsFor(rows: readonly MeasureRecord[], measure: MeasureName): readonly MeasureRecord[] {
  return rows.filter((row) => row.measure === measure);
}

/** What is said of one flow: by its own name, else by its pool's, else by the row for everything. */
function multipleFor(rows: readonly MeasureRecord[], { name, pool }: { name: Key | undefined; pool: Key | undefined }) {
  const said = (scope: Key | undefined) => rows.find(({ keys }) => keys.scope === scope)?.multiply;
  return (
    (name === undefined ? undefined : said(name)) ?? (pool === undefined ? undefined : said(pool)) ?? said(undefined)
  );
}

function withHandling(inputs: Inputs, all: readonly MeasureRecord[]): Inputs {
  const rows = rowsFor(all, "handlingTime");
  return withFlows(inputs, (flow) => {
    const multiple = multipleFor(rows, flow.keys);
    if (multiple === undefined) return flow;
    const handlingTime = seconds(flow.handlingTime * multiple);
    return { ...flow, handlingTime, handlingToday: flow.handlingToday ?? flow.handlingTime };
  });
}

/** Chats at once are whole, one at least. */
function withConcurrency(inputs: Inputs, all: readonly MeasureRecord[], assumptions: Assumptions): Inputs {
  const rows = rowsFor(all, "concurrency");
  return withFlows(inputs, (flow) => {
    const multiple = flow.channel === "chat" ? multipleFor(rows, flow.keys) : undefined;
    if (multiple === undefined) return flow;
    const today = assumptions.or(flow.concurrency, "concurrency");
    return { ...flow, concurrency: Math.max(1, Math.round(today * multiple)), concurrencyToday: today };
  });
}

function withFewerLeavers(inputs: Inputs, all: readonly MeasureRecord[], assumptions: Assumptions): Inputs {
  const rows = rowsFor(all, "attrition");
  if (rows.length === 0) return inputs;
  // Said of a flow, it is true of the people of its pool.
  const pools = new Map(inputs.flows.map(({ keys }) => [keys.name, keys.pool ?? keys.name]));
  const ofPools = rows.map((row) => {
    const { scope } = row.keys;
    return { ...row, keys: { ...row.keys, scope: scope === undefined ? undefined : (pools.get(scope) ?? scope) } };
  });
  const everybody = multipleFor(ofPools, { name: undefined, pool: undefined });
  const team = inputs.team.map((row): TeamRecord => {
    const multiple = multipleFor(ofPools, { name: undefined, pool: row.keys.pool });
    if (multiple === undefined || (row.attrition === undefined && row.role !== "agent")) return row;
    return { ...row, attrition: ratio(assumptions.or(row.attrition, "attrition") * multiple) };
  });
  const changed = { ...inputs, team };
  return everybody === undefined
    ? changed
    : withAssumption(changed, "attrition", assumptions.get("attrition") * everybody);
}

/** Flows join another pool; the people of a pool that has no flow left go with them. */
function withPools(inputs: Inputs, all: readonly MeasureRecord[]): Inputs {
  const rows = rowsFor(all, "pooling");
  if (rows.length === 0) return inputs;
  const written = new Map(
    inputs.flows.flatMap(({ pool, keys }) => (keys.pool === undefined ? [] : [[keys.pool, pool]])),
  );
  const joined = (flow: FlowRecord): Key | undefined =>
    (
      rows.find(({ keys }) => keys.scope === flow.keys.name) ??
      rows.find(({ keys }) => flow.keys.pool !== undefined && keys.scope === flow.keys.pool)
    )?.keys.intoPool;
  const flows = inputs.flows.map((flow) => {
    const into = joined(flow);
    return into === undefined ? flow : inPool(flow, into, written.get(into));
  });
  const left = new Set(flows.map(({ keys }) => keys.pool));
  const team = inputs.team.map((row) => {
    const { pool } = row.keys;
    if (pool === undefined || left.has(pool)) return row;
    const from = inputs.flows.find(({ keys }) => keys.pool === pool);
    const into = from && joined(from);
    return into === undefined ? row : inPool(row, into, written.get(into));
  });
  return { ...inputs, flows, team };
}

function inPool<R extends FlowRecord | TeamRecord>(record: R, key: Key, pool: string | undefined): R {
  return { ...record, ...(pool !== undefined && { pool }), keys: { ...record.keys, pool: key } };
}

function withShortShift(inputs: Inputs, all: readonly MeasureRecord[]): Inputs {
  const [row] = rowsFor(all, "shiftLengths");
  return row?.shortShift === undefined ? inputs : withAssumption(inputs, "shortShift", row.shortShift);
}

function withFlows(inputs: Inputs, change: (flow: FlowRecord) => FlowRecord): Inputs {
  return { ...inputs, flows: inputs.flows.map(change) };
}
