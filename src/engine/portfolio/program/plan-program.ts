import { at, itemAt } from "../../grid";
import type { Choice } from "../plan-value";
import type { PlanLimit, PlanOption, PortfolioCase } from "../portfolio-case";
import { addBill } from "./add-bill";
import type { Bill } from "./add-bill";
import { addLimit } from "./add-limit";
import { ProgramBuilder } from "./linear-program";
import type { LinearProgram, Terms } from "./linear-program";
import { addStaff } from "./add-staff";
import { keptWork, poolStates } from "./pool-states";
import type { OptionColumn } from "./option-column";
import { staffOf } from "./staff-of";

/** A plan's linear program: what its columns mean. */
export interface PlanProgram {
  readonly program: LinearProgram;
  /** Whether a provider is used, in the order of the providers. */
  readonly used: readonly number[];
  /** The plan of a solution; whole ones are read where each state is taken or not, others by their largest part. */
  choiceOf(values: Float64Array): Choice;
}

/** What may be asked of a plan beside the limits. */
export interface PlanQuestion {
  readonly limits: readonly PlanLimit[];
  /** What handing over nothing costs. */
  readonly allInside: number;
  /** Most that a plan may cost, where the surest is looked for. */
  readonly surestUpTo: number | undefined;
}

/** The linear program of a case: its optimum is the best plan. */
export function planProgram(given: PortfolioCase, { limits, allInside, surestUpTo }: PlanQuestion): PlanProgram {
  const builder = new ProgramBuilder();
  const options: OptionColumn[] = [];
  const states: { column: number; places: readonly number[]; choice: Choice }[] = [];
  const staff: (readonly [number, number])[] = [];
  const leaving: (readonly [number, number])[] = [];
  for (const { pool, places, decisions, isWhole } of poolStates(given, allowedBy(given, limits))) {
    const kept: [number, number][] = [];
    const all = places.reduce((sum, place) => sum + itemAt(given.flows, place).work, 0);
    const before = staffOf(pool, all);
    for (const decision of decisions) {
      const columns = decision.map((state) => {
        const work = keptWork(given, state);
        const people = isWhole ? staffOf(pool, work) : 0;
        const taken = state.choice.flatMap((option) => option ?? []);
        const own = taken.reduce((sum, { quality, oneOff }) => sum + quality + oneOff / given.annuity, 0);
        const column = builder.choice(people * pool.fteCost + own);
        states.push({ column, ...state });
        state.places.forEach((place, index) => options.push({ place, option: state.choice[index], column }));
        if (isWhole) {
          staff.push([column, people]);
          leaving.push([column, Math.max(0, before - people - pool.leavers)]);
        } else kept.push([column, work]);
        return column;
      });
      builder.equal(
        columns.map((column) => [column, 1] as const),
        1,
      );
    }
    if (!isWhole) {
      const people = addStaff(builder, pool, kept, all);
      staff.push(...people.staff);
      leaving.push([people.leaving, 1]);
    }
  }
  for (const { span, cost } of given.posts) {
    const posts = builder.column(cost, 0, Infinity, true);
    builder.atLeast([[posts, span], ...staff.map(([column, people]) => [column, -people] as const)], -1e-9 * span);
  }
  const bills = given.providers.map((provider): Bill => addBill(builder, given, provider, options));
  const costs = builder.costs();
  for (const { rule } of limits) addLimit(builder, given, rule, { options, bills, leaving, costs, allInside });
  const program = addRisk(builder, given, options);
  return {
    program: surestUpTo === undefined ? program : surest(given, program, options, surestUpTo),
    used: bills.map(({ used }) => used),
    choiceOf: (values) => {
      const best = given.flows.map(() => -1);
      const choice: (PlanOption | undefined)[] = given.flows.map(() => undefined);
      for (const state of states) {
        const value = at(values, state.column);
        state.places.forEach((place, index) => {
          if (value <= itemAt(best, place)) return;
          best[place] = value;
          choice[place] = state.choice[index];
        });
      }
      return choice;
    },
  };
}

/** What a limit on a flow alone forbids. */
function allowedBy({ flows }: PortfolioCase, limits: readonly PlanLimit[]) {
  return (place: number, option: Choice[number]): boolean =>
    limits.every(({ rule }) => {
      if (rule.kind !== "leaves" && rule.kind !== "secondSource") return true;
      if (flows[place]?.flow !== rule.flow) return true;
      if (rule.kind === "leaves") return option !== undefined && option.share >= rule.share - 1e-9;
      return option === undefined || new Set(option.parts.map(({ provider }) => provider)).size >= 2;
    });
}

/** The mean of the worst scenarios: a level, and what each scenario is above it (Rockafellar and Uryasev). */
function addRisk(builder: ProgramBuilder, { risk }: PortfolioCase, options: readonly OptionColumn[]): LinearProgram {
  if (risk !== undefined && risk.weight > 0) {
    const level = builder.column(risk.weight, -Infinity, Infinity);
    for (let scenario = 0; scenario < risk.scenarios; scenario += 1) {
      const above = builder.column(risk.weight / risk.tail, 0, Infinity);
      const costs = options.map(
        ({ option, column }) => [column, option === undefined ? 0 : -itemAt(option.scenarios, scenario)] as const,
      );
      builder.atLeast([[above, 1], [level, 1], ...costs], 0);
    }
  }
  return builder.program(0);
}

/** The same program, whose cost stays below a sum while its sureness is made most. */
function surest(
  { flows }: PortfolioCase,
  program: LinearProgram,
  options: readonly OptionColumn[],
  upTo: number,
): LinearProgram {
  const sureness = new Float64Array(program.columns.length);
  for (const { place, option, column } of options)
    if (option !== undefined) sureness[column] = at(sureness, column) + itemAt(flows, place).work * option.confidence;
  const costs: Terms = program.columns.flatMap(({ cost }, column) => (cost === 0 ? [] : [[column, cost] as const]));
  return {
    ...program,
    columns: program.columns.map((column, place) => ({ ...column, cost: -at(sureness, place) })),
    rows: [...program.rows, { terms: costs, lower: -Infinity, upper: upTo }],
  };
}
