import { analysis } from "./analysis";
import { app } from "./app";
import { assumptions } from "./assumptions";
import { catalogue } from "./catalogue";
import { choices } from "./choices";
import { common } from "./common";
import { countedFunctions } from "./countedFunctions";
import { economicsFunctions } from "./economicsFunctions";
import { example } from "./example";
import { intake } from "./intake";
import { issueCodes } from "./issueCodes";
import { automation } from "./automation";
import { legislation } from "./legislation";
import { limits } from "./limits";
import { mappingTable } from "./mappingTable";
import { pane } from "./pane";
import { paneStart } from "./paneStart";
import { report } from "./report";
import { tables } from "./tables";
import { workings } from "./workings";
import { decisionPage } from "./decisionPage";
import { scenarios } from "./scenarios";
import { tenure } from "./tenure";
import { transition } from "./transition";
import { whatIf } from "./whatIf";
import { workbook } from "./workbook";

import type { AddInKey } from "../message";

/** What the add-in says in French: the same keys as the English, held by the type and by a test. */
export const fr: Readonly<Record<AddInKey, string>> = {
  ...analysis,
  ...app,
  ...assumptions,
  ...catalogue,
  ...choices,
  ...common,
  ...countedFunctions,
  ...economicsFunctions,
  ...example,
  ...intake,
  ...issueCodes,
  ...automation,
  ...legislation,
  ...limits,
  ...mappingTable,
  ...pane,
  ...paneStart,
  ...report,
  ...tables,
  ...workings,
  ...decisionPage,
  ...scenarios,
  ...tenure,
  ...transition,
  ...whatIf,
  ...workbook,
};
