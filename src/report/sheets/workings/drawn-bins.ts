import { cellIn } from "../../../workbook";
import type { Block } from "../../../workbook";
import { formula, words } from "../../cells";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { figureCell } from "./figures";

/** Bars of the distribution. */
export const BINS = 8;

/** Columns of the range: what a bar begins at, how many draws of the middle and of the tails it holds. */
export const DRAWN = { label: 0, middle: 1, tails: 2, from: 3 } as const;

/** Widths that people count in, as multiples of a power of ten. */
const ROUND_WIDTHS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8];

/** How wide a bar is: the first round width of which seven reach from the worst draw to the best. */
export function drawnWidth({ vocabulary }: ReportModel): Block {
  const drawn = vocabulary.column("draws", "drawn");
  const at = (row: number): string => cellIn("workings", "drawnWidth", row, 1);
  const rounded = ROUND_WIDTHS.reduceRight<string>(
    (wider, width) => `IF(${at(0)}<=${width}*${at(1)},${width},${wider})`,
    "10",
  );
  const { say } = vocabulary;
  return {
    id: "drawnWidth",
    gap: 1,
    column: 1,
    cells: [
      [
        words(say("report.drawn.part"), "label"),
        formula(`=MAX(1,(MAX(${drawn})-MIN(${drawn}))/${BINS - 1})`, FORMATS.money),
      ],
      [words(say("report.drawn.power"), "label"), formula(`=10^INT(LOG10(${at(0)}))`, FORMATS.money)],
      [words(say("report.drawn.width"), "label"), formula(`=${rounded}*${at(1)}`, FORMATS.money)],
      [words(say("report.drawn.first"), "label"), formula(`=INT(MIN(${drawn})/${at(2)})*${at(2)}`, FORMATS.money)],
    ],
  };
}

/** How many draws fall in each bar, between the tenth and the ninetieth percentile or beyond, counted by native formulas. */
export function drawnRange({ vocabulary }: ReportModel): Block {
  const { column, header, say } = vocabulary;
  const drawn = column("draws", "drawn");
  const width = cellIn("workings", "drawnWidth", 2, 1);
  const first = cellIn("workings", "drawnWidth", 3, 1);
  const rows = Array.from({ length: BINS }, (_, bin) => {
    const from = cellIn("workings", "chartDrawn", bin + 1, DRAWN.from);
    const count = `COUNTIFS(${drawn},">="&${from},${drawn},"<"&(${from}+${width}))`;
    const inside = `AND(${from}+${width}/2>=${figureCell("p10")},${from}+${width}/2<=${figureCell("p90")})`;
    return [
      formula(`=ROUND(${from}/1000,IF(${width}<1000,1,0))`, "General"),
      formula(`=IF(${inside},${count},0)`, FORMATS.count),
      formula(`=IF(${inside},0,${count})`, FORMATS.count),
      formula(`=${first}+${bin}*${width}`, FORMATS.money),
    ];
  });
  return {
    id: "chartDrawn",
    gap: 1,
    column: 1,
    cells: [
      [
        words(header("drawn"), "label"),
        words(say("report.drawn.middle"), "label"),
        words(say("report.drawn.tails"), "label"),
        words(say("report.drawn.from"), "label"),
      ],
      ...rows,
    ],
  };
}
