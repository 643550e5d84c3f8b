import { decided } from "./decided";
import { insideMade } from "./insideMade";
import { steering } from "./steering";

/** What only the sheets of a recommendation say in English. */
export const enOnSheets = { ...decided, ...insideMade, ...steering } as const;
