import { functionsAbout } from "./functionsAbout";
import { tablesPage } from "./tablesPage";

/** What only the reference of functions and tables says in French, and what Excel is told of functions. */
export const frOnReference = {
  ...functionsAbout,
  ...tablesPage,
} as const;
