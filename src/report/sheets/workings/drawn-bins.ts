import type { Block } from "../../../workbook";
import { formula, words } from "../../cells";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";

/** Bars of the distribution. */
export const BINS = 8;

/** How many draws fall in each of eight equal steps between the worst and the best, counted by native formulas. */
export function drawnRange({ vocabulary }: ReportModel): Block {
  const drawn = vocabulary.column("draws", "drawn");
  const low = (bin: number): string => `(MIN(${drawn})+${bin - 1}*(MAX(${drawn})-MIN(${drawn}))/${BINS})`;
  const rows = Array.from({ length: BINS }, (_, index) => {
    const bin = index + 1;
    const above = bin === BINS ? "" : `-COUNTIFS(${drawn},">="&${low(bin + 1)})`;
    return [
      formula(`=ROUND((${low(bin)}+${low(bin + 1)})/2000,0)`, FORMATS.count),
      formula(`=COUNTIFS(${drawn},">="&${low(bin)})${above}`, FORMATS.count),
    ];
  });
  return {
    id: "chartDrawn",
    gap: 1,
    column: 1,
    cells: [
      [words(vocabulary.header("drawn"), "label"), words(vocabulary.say("report.figure.draws"), "label")],
      ...rows,
    ],
  };
}
