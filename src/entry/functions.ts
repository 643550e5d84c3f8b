import { functionAnswers, registerFunctions } from "../functions";
import type { FunctionRegistry } from "../functions";
import { languageOf } from "../language";
import type { Language } from "../language";
import { offerCommands } from "./page/offer-commands";
import { wishesOf } from "./page/wishes";

declare const CustomFunctions: FunctionRegistry | undefined;

// Parsed with the page, right after Microsoft's script: Excel asks for cells and commands as soon as the page is there, and what
// waits to be registered until then is answered with an error. Elsewhere the page has no Office, and the pane says so.

/** Office's language once it is told, the browser's before. */
function language(): Language {
  const context = Office.context as Office.Context | undefined;
  return languageOf(context?.displayLanguage ?? navigator.language);
}

if (typeof CustomFunctions !== "undefined") {
  registerFunctions(
    language,
    functionAnswers(
      () => new Worker(new URL(/* webpackChunkName: "functions-worker" */ "./functions-worker.ts", import.meta.url)),
    ),
    CustomFunctions,
  );
}
if (typeof Office !== "undefined") offerCommands(Office, wishesOf(window));
