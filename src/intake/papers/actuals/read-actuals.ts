import type { ActualMonth, MonthPair, PlannedMonth, WatchedTurn } from "../../../engine/actuals";
import type { Key } from "../../../engine/records";
import { message } from "../../../language";
import type { WorkbookContent } from "../../../workbook";
import { keyOf } from "../../kinds";
import type { RowValues } from "../../schema/column";
import { paperIssueAt, paperWarningAt } from "../paper-issue";
import type { PaperIssue } from "../paper-issue";
import { readPaper } from "../paper-table";
import type { PaperRead } from "../paper-table";
import { actualsSchema, planSchema, turningPointsSchema } from "./actuals-schemas";
import { standsAt } from "../../reading/table-reference";

/** The months of a flow that were planned and came, in order of time, and where its decision turns. */
export interface FlowActuals {
  readonly flow: string;
  readonly months: readonly MonthPair[];
  readonly turns: readonly WatchedTurn[];
}

/** What came beside what was planned, flow by flow in the order of the plan; and what of it cannot be used. */
export interface ActualsRead {
  readonly flows: readonly FlowActuals[];
  readonly issues: readonly PaperIssue[];
}

/**
 * Reads the plan and what came. A row that contradicts the plan or itself is left out and named; what is absent is taken as planned, and said, never as 0.
 *
 * @see docs/methods/actuals.md
 */
export function readActuals(content: WorkbookContent): ActualsRead {
  const plan = readPaper(planSchema, content);
  const planned = plannedMonths(plan);
  const actuals = readPaper(actualsSchema, content);
  const turning = readPaper(turningPointsSchema, content);
  const came = new Map<string, ActualMonth>();
  const issues: PaperIssue[] = [];
  const flows = new Map<Key, string>();
  for (const { key, flow } of planned.months.values()) if (!flows.has(key)) flows.set(key, flow);
  const seen = new Map<string, number>();
  for (const { row, values } of actuals.good) {
    const refuse = (column: string, saying: Pick<PaperIssue, "code" | "expected">): void => {
      issues.push(paperIssueAt(actuals.reference, row, column, saying));
    };
    const key = keyOf(values.flow);
    const period = periodOf(values.month);
    const place = placeOf(key, period);
    const other = seen.get(place);
    if (!flows.has(key)) {
      refuse("flow", {
        code: "unknown-flow",
        expected: message("papers.actuals.known-flow", { flows: [...flows.values()].join(", ") }),
      });
    } else if (!planned.months.has(place)) {
      refuse("month", {
        code: "month-not-planned",
        expected: message("papers.actuals.known-month", { flow: values.flow }),
      });
    } else if (other !== undefined) {
      refuse("month", {
        code: "doubled-row",
        expected: message("intake.cross.row-once", { other: standsAt(actuals.reference, other, "month") }),
      });
    } else if (values.handled !== undefined && values.handled > values.contacts) {
      refuse("handled", {
        code: "handled-above-contacts",
        expected: message("papers.actuals.at-most-contacts", { contacts: values.contacts }),
      });
    } else {
      seen.set(place, row);
      came.set(place, actualOf(values));
      issues.push(...absences(row, values, actuals.reference));
    }
  }
  return {
    flows: [...flows].map(([key, flow]) => ({
      flow,
      months: [...planned.months]
        .flatMap(([place, month]): readonly MonthPair[] => {
          const actual = came.get(place);
          return month.key === key && actual !== undefined ? [{ planned: month, actual }] : [];
        })
        .sort((a, b) => (a.planned.period < b.planned.period ? -1 : 1)),
      turns: turning.good.flatMap(({ values: { flow: named, ...turn } }) => (keyOf(named) === key ? [turn] : [])),
    })),
    issues: [
      ...plan.issues,
      ...planned.issues,
      ...actuals.issues,
      ...issues,
      ...turning.issues,
      ...strayTurns(turning, flows),
    ],
  };
}

/** `YYYY-MM` of a date. */
function periodOf(date: string): string {
  return date.slice(0, 7);
}

function placeOf(key: Key, period: string): string {
  return `${period} ${key}`;
}

function plannedMonths({ good, reference }: PaperRead<typeof planSchema.columns>): {
  readonly months: ReadonlyMap<string, PlannedMonth>;
  readonly issues: readonly PaperIssue[];
} {
  const months = new Map<string, PlannedMonth>();
  const rows = new Map<string, number>();
  const issues: PaperIssue[] = [];
  for (const { row, values } of good) {
    const key = keyOf(values.flow);
    const period = periodOf(values.month);
    const place = placeOf(key, period);
    const other = rows.get(place);
    if (other !== undefined) {
      const expected = message("intake.cross.row-once", { other: standsAt(reference, other, "month") });
      issues.push(paperIssueAt(reference, row, "month", { code: "doubled-row", expected }));
      continue;
    }
    rows.set(place, row);
    const { flow, contacts, handlingTime, units, price, bill, insideCost, steering, baseline, serviceTarget, pricing } =
      values;
    months.set(place, {
      period,
      flow,
      key,
      contacts,
      handling: handlingTime,
      units,
      price,
      bill,
      inside: insideCost,
      steering,
      baseline,
      pricing,
      ...(serviceTarget !== undefined && { serviceTarget }),
    });
  }
  return { months, issues };
}

type ActualValues = RowValues<typeof actualsSchema.columns>;

function actualOf({
  contacts,
  serviceLevel,
  handlingTime,
  units,
  price,
  bill,
  insideCost,
  steering,
}: ActualValues): ActualMonth {
  return {
    contacts,
    units,
    bill,
    ...(serviceLevel !== undefined && { serviceLevel }),
    ...(handlingTime !== undefined && { handling: handlingTime }),
    ...(price !== undefined && { price }),
    ...(insideCost !== undefined && { inside: insideCost }),
    ...(steering !== undefined && { steering }),
  };
}

/** What a row does not say, and what is taken instead. */
function absences(
  row: number,
  values: ActualValues,
  reference: PaperRead<typeof actualsSchema.columns>["reference"],
): readonly PaperIssue[] {
  const told = [
    ["price", "price-derived"],
    ["handlingTime", "handling-time-missing"],
    ["insideCost", "inside-cost-missing"],
    ["steering", "steering-missing"],
  ] as const;
  return told.flatMap(([column, code]) =>
    values[column] === undefined
      ? [paperWarningAt(reference, row, column, { code, expected: message(`papers.actuals.${code}`) })]
      : [],
  );
}

function strayTurns(
  { good, reference }: PaperRead<typeof turningPointsSchema.columns>,
  flows: ReadonlyMap<Key, string>,
): readonly PaperIssue[] {
  return good.flatMap(({ row, values: { flow } }) =>
    flows.has(keyOf(flow))
      ? []
      : [
          paperIssueAt(reference, row, "flow", {
            code: "unknown-flow",
            expected: message("papers.actuals.known-flow", { flows: [...flows.values()].join(", ") }),
          }),
        ],
  );
}
