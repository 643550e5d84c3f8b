import { analysis } from "./analysis";
import { app } from "./app";
import { assumptions } from "./assumptions";
import { catalogue } from "./catalogue";
import { commandLine } from "./commandLine";
import { common } from "./common";
import { importLog } from "./importLog";
import { intake } from "./intake";
import { pane } from "./pane";
import { report } from "./report";
import { workbook } from "./workbook";

/** Every English sentence of the product, as ICU messages. Keys are `area.name`. */
export const en = {
  ...analysis,
  ...app,
  ...assumptions,
  ...catalogue,
  ...commandLine,
  ...common,
  ...importLog,
  ...intake,
  ...pane,
  ...report,
  ...workbook,
} as const;
