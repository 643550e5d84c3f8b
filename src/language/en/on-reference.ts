import { functionsAbout } from "./functionsAbout";
import { tablesPage } from "./tablesPage";

/** What only the reference of functions and tables says in English, and what Excel is told of functions. */
export const enOnReference = {
  ...functionsAbout,
  ...tablesPage,
} as const;
