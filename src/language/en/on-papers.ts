import { desk } from "./desk";
import { dossier } from "./dossier";
import { papers } from "./papers";
import { specification } from "./specification";

/** What only the papers that go out and come back say in English. */
export const enOnPapers = { ...desk, ...dossier, ...papers, ...specification } as const;
