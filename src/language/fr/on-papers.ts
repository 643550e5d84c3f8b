import { papers } from "./papers";
import { specification } from "./specification";

/** What only the papers that go out and come back say in French. */
export const frOnPapers = { ...papers, ...specification } as const;
