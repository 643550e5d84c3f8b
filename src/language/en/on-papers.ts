import { papers } from "./papers";
import { specification } from "./specification";

/** What only the papers that go out and come back say in English. */
export const enOnPapers = { ...papers, ...specification } as const;
