import { registerFunctions } from "../functions";
import { languageOf } from "../language";

// Loaded by the add-in's page before the pane, so that cells are answered whether or not the pane is open. Excel's registry is
// there once Office is ready; a page opened elsewhere has none, and the pane says so.
if (typeof Office !== "undefined") {
  void Office.onReady(({ host }) => {
    if (host === Office.HostType.Excel) registerFunctions(languageOf(Office.context.displayLanguage));
  });
}
