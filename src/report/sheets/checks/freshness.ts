import { cellIn, columnOf, headerOf } from "../../../workbook";
import type { Block, NamedCell } from "../../../workbook";
import { formula, number, words } from "../../cells";
import type { InputTable } from "../../report-context";
import type { ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";
import { fingerprintFormulas, fingerprintOf } from "./fingerprint";
import type { Fingerprint } from "./fingerprint";

/** A known column of an input table, with what it held when the run read it. */
interface WatchedColumn {
  readonly table: string;
  readonly header: string;
  readonly held: Fingerprint;
}

/** All figures of a fingerprint, to the last digit that counts. */
const EXACT = "0.0000000000";

/** Share of a recorded number by which the live one may differ, for sums are made in another order. */
const SAME = "1E-11";

const PARTS = ["count", "numbers", "words"] as const;

/** The cell that is 1 while every input is as the run read it, and 0 otherwise. */
export const FRESH: NamedCell = { name: "OUTSOURCE_fresh", cell: cellIn("checks", "fresh", 0, 1) };

/** The sentence about it, for the page that is signed. */
export const FRESH_WORDS = cellIn("checks", "fresh", 0, 2);

/** Whether the inputs are as the run read them: as a number, and in words that name the first column that is not. */
export function freshBlock({ vocabulary }: ReportModel): Block {
  const { say, column } = vocabulary;
  const same = column("freshness", "same");
  const first = `MATCH(0,${same},0)`;
  const named = `INDEX(${column("freshness", "inputTable")},${first})&", "&INDEX(${column("freshness", "inputColumn")},${first})`;
  const others = `COUNTIF(${same},0)-1`;
  const changed = `"${say("report.fresh.changed")} "&${named}&IF(${others}>0," (+"&(${others})&")","")&". ${say("report.fresh.again")}"`;
  return {
    id: "fresh",
    gap: 1,
    column: 1,
    cells: [
      [
        words(say("report.fresh.label"), "label"),
        formula(`=IF(SUM(${same})=ROWS(${same}),1,0)`, "0", "label"),
        formula(`=IF(${FRESH.cell}=1,"${say("report.fresh.unchanged")}",${changed})`, "General", "text"),
      ],
    ],
  };
}

/** One row a known column of every input table: what it held at the run, typed, and the same reckoned live by the sheet. */
export function freshness(model: ReportModel): Block {
  const { vocabulary, trace, context } = model;
  const { header, here, say } = vocabulary;
  const live = { count: "countNow", numbers: "numbersNow", words: "wordsNow" } as const;
  const differs = (part: (typeof PARTS)[number]): string =>
    `ABS(${here(live[part])}-${here(part)})<=${SAME}*MAX(1,ABS(${here(part)}))`;
  return tableBlock<WatchedColumn>({
    id: "freshness",
    name: vocabulary.table("freshness"),
    column: 1,
    gap: 1,
    rows: watched(context.inputTables),
    conditional: [{ kind: "equals-number", column: 8, number: 0, style: "bad" }],
    columns: [
      { header: header("inputTable"), cell: ({ table }) => words(table, "text") },
      { header: header("inputColumn"), cell: (row) => words(row.header, "text") },
      ...PARTS.map((part) => ({
        header: header(part),
        cell: ({ held }: WatchedColumn) => number(held[part], part === "count" ? "0" : EXACT),
      })),
      ...PARTS.map((part) => ({
        header: header(live[part]),
        cell: ({ table, header: head, held }: WatchedColumn) =>
          held[part] === null
            ? null
            : formula(
                `=${fingerprintFormulas(columnOf(table, head), headerOf(table, head))[part]}`,
                part === "count" ? "0" : EXACT,
              ),
      })),
      {
        header: header("same"),
        cell: () => formula(`=IFERROR(IF(AND(${PARTS.map(differs).join(",")}),1,0),0)`, "0"),
      },
      trace.column(() => say("report.trace.inputs")),
    ],
  });
}

function watched(tables: readonly InputTable[]): readonly WatchedColumn[] {
  return tables.flatMap(({ name, columns }) =>
    columns.map(({ header, cells }) => ({ table: name, header, held: fingerprintOf(cells) })),
  );
}
