import { catalogue } from "./catalogue";
import { choices } from "./choices";
import { common } from "./common";
import { countedFunctions } from "./countedFunctions";
import { economicsFunctions } from "./economicsFunctions";
import { paneStart } from "./paneStart";

/** What the page of the add-in can say in English as it loads: what cells answer on it, and a pane that waits. */
export const enAtStart = {
  ...catalogue,
  ...choices,
  ...common,
  ...countedFunctions,
  ...economicsFunctions,
  ...paneStart,
} as const;
