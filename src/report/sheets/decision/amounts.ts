import type { CellStyle, PlannedCell } from "../../../workbook";
import { formula } from "../../cells";
import { figureCell } from "../workings/figures";
import type { FigureName } from "../workings/figures";

/** A sentence or a reckoning as a cell. */
export function reckoned(expression: string, style: CellStyle): PlannedCell {
  return formula(`=${expression}`, "General", style);
}

/** A figure in thousands. */
export const thousands = (name: FigureName): string => `ROUND(${figureCell(name)}/1000,0)`;
/** To ten thousand: what has a spread is not told closer. */
export const tens = (name: FigureName): string => `ROUND(${figureCell(name)}/1000,-1)`;
/** A share in per cent. */
export const hundredths = (share: string): string => `ROUND(100*${share},1)`;
