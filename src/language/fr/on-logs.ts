import { importLog } from "./importLog";
import { importQuestions } from "./importQuestions";

/** What only the import of reports of telephone systems says in French. */
export const frOnLogs = {
  ...importLog,
  ...importQuestions,
} as const;
