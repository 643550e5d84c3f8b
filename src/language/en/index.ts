import { analysis } from "./analysis";
import { app } from "./app";
import { assumptions } from "./assumptions";
import { catalogue } from "./catalogue";
import { choices } from "./choices";
import { commandLine } from "./commandLine";
import { common } from "./common";
import { countedFunctions } from "./countedFunctions";
import { economicsFunctions } from "./economicsFunctions";
import { example } from "./example";
import { importLog } from "./importLog";
import { intake } from "./intake";
import { legislation } from "./legislation";
import { mapping } from "./mapping";
import { model } from "./model";
import { pane } from "./pane";
import { papers } from "./papers";
import { report } from "./report";
import { tables } from "./tables";
import { workbench } from "./workbench";
import { workbook } from "./workbook";

/** Every English sentence of the product, as ICU messages. Keys are `area.name`. */
export const en = {
  ...analysis,
  ...app,
  ...assumptions,
  ...catalogue,
  ...choices,
  ...commandLine,
  ...common,
  ...countedFunctions,
  ...economicsFunctions,
  ...example,
  ...importLog,
  ...intake,
  ...legislation,
  ...mapping,
  ...model,
  ...pane,
  ...papers,
  ...report,
  ...tables,
  ...workbench,
  ...workbook,
} as const;
