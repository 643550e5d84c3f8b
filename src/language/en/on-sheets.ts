import { decided } from "./decided";
import { steering } from "./steering";

/** What only the sheets of a recommendation say in English. */
export const enOnSheets = { ...decided, ...steering } as const;
