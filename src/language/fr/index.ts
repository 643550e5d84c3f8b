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

import type { MessageKey } from "../message";

/** Every French sentence of the product, as ICU messages: the same keys as the English, held by the type and by a test. */
export const fr: Readonly<Record<MessageKey, string>> = {
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
};
