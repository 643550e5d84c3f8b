import type { Highs } from "highs";
import type { LinearProgram, SolveAnswer, Solver, SolverSession } from "../engine/portfolio";

/**
 * HiGHS as the solver of linear programs with whole columns. It is fetched when this is called, never before: three and a half megabytes.
 *
 * @param locate - where its file of machine code lies, for whoever serves it elsewhere
 */
export async function highsSolver(locate?: (file: string) => string): Promise<Solver> {
  const { default: load } = await import("highs");
  const highs = await load(locate === undefined ? {} : { locateFile: locate });
  return (program) => new HighsSession(highs, program);
}

const ZERO_GAP = 1e-9;

class HighsSession implements SolverSession {
  private readonly model;

  constructor(
    private readonly highs: Highs,
    program: LinearProgram,
  ) {
    const { continuous, integer } = highs.constants.variableType;
    const limit = (value: number): number => (Number.isFinite(value) ? value : Math.sign(value) * highs.infinity);
    const { columns, rows, constant } = program;
    const starts = [0];
    for (const { terms } of rows) starts.push((starts.at(-1) ?? 0) + terms.length);
    const terms = rows.flatMap((row) => row.terms);
    this.model = highs.createModel({
      numCols: columns.length,
      numRows: rows.length,
      offset: constant,
      colCost: columns.map(({ cost }) => cost),
      colLower: columns.map(({ lower }) => limit(lower)),
      colUpper: columns.map(({ upper }) => limit(upper)),
      rowLower: rows.map(({ lower }) => limit(lower)),
      rowUpper: rows.map(({ upper }) => limit(upper)),
      matrix: {
        format: "csr",
        numRows: rows.length,
        numCols: columns.length,
        starts,
        indices: terms.map(([column]) => column),
        values: terms.map(([, coefficient]) => coefficient),
      },
      integrality: columns.map(({ isWhole }) => (isWhole ? integer : continuous)),
    });
    this.model.options.set({ output_flag: false, mip_feasibility_tolerance: 1e-7 });
  }

  solve({ isRelaxed, gap, seconds, ranges }: Parameters<SolverSession["solve"]>[0]): SolveAnswer {
    const { model } = this;
    for (const [column, lower, upper] of ranges) model.changeColBounds(column, lower, upper);
    model.zeroAllClocks();
    model.options.set({
      solve_relaxation: isRelaxed,
      mip_rel_gap: Math.max(gap, ZERO_GAP),
      mip_abs_gap: ZERO_GAP,
      time_limit: Math.max(seconds, 0.05),
    });
    model.run();
    // The status first: an infeasible program reports a cost of 0.
    const { modelStatus } = this.highs.constants;
    const status = model.getModelStatus();
    if (status === modelStatus.infeasible || status === modelStatus.unboundedOrInfeasible)
      return { kind: "infeasible" };
    const cost = model.getObjectiveValue();
    const isDone = status === modelStatus.optimal;
    const proven = isRelaxed ? (isDone ? cost : -Infinity) : Number(model.info.get("mip_dual_bound"));
    const hasSolution = Number(model.info.get("primal_solution_status")) === FEASIBLE;
    if (!hasSolution) return { kind: "none", bound: proven };
    return { kind: "solved", values: model.getSolution().colValue, cost, bound: Math.min(proven, cost) };
  }

  end(): void {
    this.model.dispose();
  }
}

/** HiGHS' word for a solution that keeps to all rows. */
const FEASIBLE = 2;
