import { decided } from "./decided";
import { insideMade } from "./insideMade";
import { simulation } from "./simulation";
import { steering } from "./steering";
import { transitionSheet } from "./transitionSheet";

/** What only the sheets of a recommendation say in English. */
export const enOnSheets = { ...decided, ...insideMade, ...simulation, ...steering, ...transitionSheet } as const;
