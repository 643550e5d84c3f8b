/** A sum of columns, each with its coefficient: a column twice counts twice. */
export type Terms = readonly (readonly [column: number, coefficient: number])[];

/** What a linear program decides: its cost each, and its range. */
export interface ProgramColumn {
  readonly cost: number;
  readonly lower: number;
  readonly upper: number;
  readonly isWhole: boolean;
}

/** A sum that stays within a range. */
export interface ProgramRow {
  readonly terms: Terms;
  readonly lower: number;
  readonly upper: number;
}

/** A linear program with whole columns, whose cost is made least. */
export interface LinearProgram {
  readonly columns: readonly ProgramColumn[];
  readonly rows: readonly ProgramRow[];
  readonly constant: number;
}

/** What is changed of a program for one solution. */
export interface SolveRequest {
  /** Whether whole columns may be parts. */
  readonly isRelaxed: boolean;
  /** Part of the cost that may lie between the answer and what is proven. */
  readonly gap: number;
  readonly seconds: number;
  /** Columns whose range is another, for this and later solutions. */
  readonly ranges: readonly (readonly [column: number, lower: number, upper: number])[];
}

/** What a solver says. `bound`: no solution costs less. */
export type SolveAnswer =
  | { readonly kind: "solved"; readonly values: Float64Array; readonly cost: number; readonly bound: number }
  /** Time ended without a solution. */
  | { readonly kind: "none"; readonly bound: number }
  | { readonly kind: "infeasible" };

/** A program held by a solver, for several solutions; to be given back. */
export interface SolverSession {
  solve(request: SolveRequest): SolveAnswer;
  end(): void;
}

/** Opens a session: the solver is given by whoever has one, this room knows none. */
export type Solver = (program: LinearProgram) => SolverSession;

/** Gathers a program column by column, row by row. */
export class ProgramBuilder {
  private readonly columns: ProgramColumn[] = [];
  private readonly rows: ProgramRow[] = [];

  /** @returns the column's place */
  column(cost: number, lower: number, upper: number, isWhole = false): number {
    this.columns.push({ cost, lower, upper, isWhole });
    return this.columns.length - 1;
  }

  /** A column that is 0 or 1. */
  choice(cost: number): number {
    return this.column(cost, 0, 1, true);
  }

  atMost(terms: Terms, upper: number): void {
    this.row(terms, -Infinity, upper);
  }

  atLeast(terms: Terms, lower: number): void {
    this.row(terms, lower, Infinity);
  }

  /** A column that is at most `most` where another, 0 or 1, is 1, and at most 0 where it is 0. */
  onlyWith(choice: number, column: number, most = 1): void {
    this.atMost(
      [
        [column, 1],
        [choice, -most],
      ],
      0,
    );
  }

  /** A column that is at least `least` where another, 0 or 1, is 1. */
  atLeastWith(choice: number, column: number, least: number): void {
    this.atLeast(
      [
        [column, 1],
        [choice, -least],
      ],
      0,
    );
  }

  equal(terms: Terms, value: number): void {
    this.row(terms, value, value);
  }

  /** What all columns cost, as terms. */
  costs(): Terms {
    return this.columns.flatMap(({ cost }, column) => (cost === 0 ? [] : [[column, cost] as const]));
  }

  program(constant: number): LinearProgram {
    return { columns: this.columns, rows: this.rows, constant };
  }

  private row(terms: Terms, lower: number, upper: number): void {
    const sums = new Map<number, number>();
    for (const [column, coefficient] of terms) sums.set(column, (sums.get(column) ?? 0) + coefficient);
    this.rows.push({ terms: [...sums].filter(([, coefficient]) => coefficient !== 0), lower, upper });
  }
}
