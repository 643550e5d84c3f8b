import { importLog } from "./importLog";
import { importQuestions } from "./importQuestions";

/** What only the import of reports of telephone systems says in English. */
export const enOnLogs = {
  ...importLog,
  ...importQuestions,
} as const;
