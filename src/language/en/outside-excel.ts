import { commandLine } from "./commandLine";
import { dossier } from "./dossier";
import { model } from "./model";
import { papers } from "./papers";
import { specification } from "./specification";
import { workbench } from "./workbench";

/** What only the command line and the workbench say in English. */
export const enOutsideExcel = {
  ...commandLine,
  ...dossier,
  ...model,
  ...papers,
  ...specification,
  ...workbench,
} as const;
