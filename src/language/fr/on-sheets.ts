import { decided } from "./decided";
import { steering } from "./steering";

/** What only the sheets of a recommendation say in French. */
export const frOnSheets = { ...decided, ...steering } as const;
