import { commandLine } from "./commandLine";
import { model } from "./model";
import { papers } from "./papers";
import { workbench } from "./workbench";

/** What only the command line and the workbench say in English. */
export const enOutsideExcel = { ...commandLine, ...model, ...papers, ...workbench } as const;
