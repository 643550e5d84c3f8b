import { decidedOtherwise } from "../decision";
import type { Recommendation } from "../decision";
import { templateSheets } from "../intake";
import type { Recognised } from "../intake";
import type { Language } from "../language";
import type { InputTable } from "../report";
import type { Workbook, WriteResult } from "../workbook";
import type { AnalysisRequest, Analyst } from "./analyst";
import type { Checked } from "./check";
import type { Writing } from "./run";

/** How the sheets are written. */
export interface WritingChoice {
  readonly language: Language;
  /** Values instead of `OUTSOURCE.*` formulas, for colleagues without the add-in; null: as the workbook has it. */
  readonly frozen: boolean | null;
  /** A file is written, without Excel. */
  readonly withoutExcel?: boolean;
}

export interface Written {
  readonly recommendation: Recommendation;
  readonly result: WriteResult;
}

/** Analyses what was read and writes the recommendation in place: all of it, or nothing. */
export async function recommend(
  workbook: Workbook,
  analyst: Analyst,
  checked: Extract<Checked, { kind: "read" }>,
  request: AnalysisRequest,
  choice: WritingChoice,
  onWriting: (writing: Exclude<Writing, "no">) => void = () => undefined,
): Promise<Written> {
  const recommendation = await analyst.analyse(checked.inputs, request);
  request.signal.throwIfAborted();
  onWriting("writing");
  const { last } = checked;
  const frozen = choice.frozen ?? (last?.frozenSince ?? null) !== null;
  // What makes the sheets comes when it is needed; the pane opens without it.
  const { recommendationPlan } = await import("../report/recommendation-plan");
  const plan = recommendationPlan(recommendation, {
    language: choice.language,
    frozenSince: frozen ? (last?.frozenSince ?? request.today) : null,
    last,
    withoutExcel: choice.withoutExcel ?? false,
    recognised: referable(checked.recognised),
    flowRecords: checked.inputs.flows,
    inputTables: inputTables(checked),
    inputSheets: templateSheets(checked.content, checked.recognised),
    leftOut: checked.reading.leftOut,
    issues: checked.issues,
    decided: decidedOtherwise(recommendation, checked.inputs),
  });
  const result = await workbook.write(plan, (waiting) => onWriting(waiting ? "waiting" : "writing"));
  return { recommendation, result };
}

/** Tables that formulas can refer to: a mapped range has no columns of ours. */
function referable({ flows, weights, measures }: Recognised): Pick<Recognised, "flows" | "weights" | "measures"> {
  return {
    ...(flows === undefined || flows.by === "mapping" ? {} : { flows }),
    ...(weights === undefined ? {} : { weights }),
    ...(measures === undefined || measures.by === "mapping" ? {} : { measures }),
  };
}

/** Tables whose rows are kept by people after the run, and change nothing that it answers. */
const UNWATCHED: ReadonlySet<string> = new Set(["decisions"]);

/** The input tables by their known columns; a range that is mapped has no columns that a formula could name. */
function inputTables({ content, recognised }: Extract<Checked, { kind: "read" }>): readonly InputTable[] {
  return Object.entries(recognised).flatMap(([key, { name, by, headers }]) => {
    const table = content.tables.find((each) => each.name === name);
    if (table === undefined || by === "mapping" || UNWATCHED.has(key)) return [];
    const columns = Object.values(headers).map((header) => {
      const place = table.headers.indexOf(header);
      return { header, cells: table.rows.map((row) => row[place] ?? null) };
    });
    return [{ name, columns }];
  });
}
