import { commandLine } from "./commandLine";
import { commandLineHelp } from "./commandLineHelp";
import { model } from "./model";
import { enOnPapers } from "./on-papers";
import { release } from "./release";
import { workbench } from "./workbench";

/** What only the command line and the workbench say in English. */
export const enOutsideExcel = {
  ...commandLine,
  ...commandLineHelp,
  ...model,
  ...enOnPapers,
  ...release,
  ...workbench,
} as const;
