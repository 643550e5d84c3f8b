import type { OutsideExcelKey } from "../message";
import { commandLine } from "./commandLine";
import { commandLineHelp } from "./commandLineHelp";
import { model } from "./model";
import { frOnPapers } from "./on-papers";
import { release } from "./release";
import { workbench } from "./workbench";

/** What only the command line and the workbench say in French: the same keys as the English. */
export const frOutsideExcel: Readonly<Record<OutsideExcelKey, string>> = {
  ...commandLine,
  ...commandLineHelp,
  ...model,
  ...frOnPapers,
  ...release,
  ...workbench,
};
