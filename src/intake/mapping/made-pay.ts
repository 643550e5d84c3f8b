import { message } from "../../language";
import type { Candidate } from "./candidate";
import { ofHoursPaid } from "./hourly-pay";
import { madeQuantity } from "./made-quantity";
import type { SourceColumn } from "./layout";
import { partTimePay } from "./part-time-pay";
import type { MappingQuestion } from "./question";
import type { Made, MadeColumn, MappingContext } from "./reading";
import type { MappingRow } from "./mapping-row";
import { isNetPay } from "./words/net-pay";

/** Columns of pay: what a source holds there is gross or loaded, of one person or of the whole row. */
const KINDS = {
  grossSalary: { becomes: "grossSalary", ofGroup: false },
  loadedSalary: { becomes: "loadedSalary", ofGroup: false },
  grossPayroll: { becomes: "grossSalary", ofGroup: true },
  loadedPayroll: { becomes: "loadedSalary", ofGroup: true },
} as const;
type PayKind = keyof typeof KINDS;

/** Words by which a column of pay may be answered for. */
const ANSWERS: Readonly<Record<string, PayKind>> = {
  gross: "grossSalary",
  loaded: "loadedSalary",
  row: "loadedPayroll",
  "gross-row": "grossPayroll",
  "loaded-row": "loadedPayroll",
  person: "loadedSalary",
};

/** The fields of pay, which are read after the FTE they may be divided by. */
export const PAY_FIELDS: ReadonlySet<string> = new Set(["team.grossSalary", "team.loadedSalary"]);

/**
 * The pay of each group: for one person and a year, whatever the source gives it for.
 *
 * @param before - the columns that were made of the source already, among them the hours of the contracts
 */
export function madePay(
  candidate: Candidate,
  fte: readonly (number | null)[],
  context: MappingContext,
  before: readonly MadeColumn[] = [],
): Made {
  const columns: MadeColumn[] = [];
  const rows: MappingRow[] = [];
  const questions: MappingQuestion[] = [];
  for (const field of ["grossSalary", "loadedSalary", "salary", "payroll", "loadedPayroll", "grossPayroll"] as const) {
    const column = candidate.columns.get(field);
    if (column === undefined) continue;
    const kind = kindFor(candidate, field, column, context.answers.get(`basis:team.${field}`));
    if (kind === "open") {
      questions.push(partTimeQuestion(field, column.path));
      continue;
    }
    if (kind === null) {
      // No answer makes gross pay of net: it would understate every cost.
      if (isNetPay(column.path)) continue;
      // What is sure makes a question needless: one column of pay is enough.
      if (candidate.columns.has("loadedSalary") || candidate.columns.has("grossSalary")) continue;
      questions.push(basisQuestion(field, column.path));
      continue;
    }
    const { becomes, ofGroup } = KINDS[kind];
    if (columns.some((each) => each.column === becomes)) continue;
    const quantity = madeQuantity(
      candidate,
      {
        field,
        becomes,
        column,
        dimension: { kind: "money", period: "year", ...(ofGroup ? { ofPeriod: true } : {}) },
        choices: [],
        means: kind === field && !context.answers.has(`basis:team.${field}`) ? (ofGroup ? "row" : "") : kind,
        ...(ofGroup ? { dividedBy: fte } : {}),
      },
      context,
    );
    const made = ofGroup ? quantity : ofHoursPaid(candidate, column, quantity, before);
    if (made.column !== null) columns.push(made.column);
    if (made.row !== null) rows.push(made.row);
    questions.push(...made.questions);
  }
  return { columns, rows, questions };
}

/** What a column of pay is; `open` where people work part time and nothing tells of which post their pay is. */
function kindFor(
  candidate: Candidate,
  field: PayKind | "salary" | "payroll",
  column: SourceColumn,
  answer: string | undefined,
): PayKind | "open" | null {
  const kind = kindOf(field, answer);
  if ((field !== "grossSalary" && field !== "loadedSalary") || candidate.layout.people?.arePartTime !== true)
    return kind;
  const paid = field === "grossSalary" ? "grossPayroll" : "loadedPayroll";
  const said = answer?.trim() ?? "";
  if (said === field || said === paid) return said;
  const shown = partTimePay(candidate, column);
  return shown === null ? "open" : shown === "paid" ? paid : field;
}

function kindOf(field: PayKind | "salary" | "payroll", answer: string | undefined): PayKind | null {
  const said = answer?.trim() ?? "";
  if (field !== "salary" && field !== "payroll") return field;
  const kind = Object.hasOwn(KINDS, said) ? (said as PayKind) : (ANSWERS[said] ?? null);
  if (kind === null || field === "salary") return kind;
  return kind === "grossSalary" || kind === "grossPayroll" ? "grossPayroll" : "loadedPayroll";
}

function partTimeQuestion(field: PayKind | "salary" | "payroll", heading: string): MappingQuestion {
  const isGross = field === "grossSalary";
  return {
    key: `basis:team.${field}`,
    text: message("mapping.question.part-time-pay", { heading }),
    choices: [
      { value: isGross ? "grossSalary" : "loadedSalary", means: message("mapping.choice.pay-of-post") },
      { value: isGross ? "grossPayroll" : "loadedPayroll", means: message("mapping.choice.pay-of-part") },
    ],
  };
}

function basisQuestion(field: "salary" | "payroll" | PayKind, heading: string): MappingQuestion {
  const ofPerson = [
    { value: "grossSalary", means: message("mapping.choice.gross") },
    { value: "loadedSalary", means: message("mapping.choice.loaded") },
  ];
  const ofGroup = [
    { value: "grossPayroll", means: message("mapping.choice.grossGroup") },
    { value: "loadedPayroll", means: message("mapping.choice.loadedGroup") },
  ];
  return {
    key: `basis:team.${field}`,
    text: message("mapping.question.basis", { heading }),
    choices: field === "payroll" ? ofGroup : [...ofPerson, ...ofGroup],
  };
}
