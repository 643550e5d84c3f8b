import { enOnLogs } from "./en/on-logs";
import { frOnLogs } from "./fr/on-logs";
import { sayAlso } from "./text";

/** Lets this program say what only the import of reports of telephone systems says: whoever reads one calls it first. */
export function speakOnLogs(): void {
  sayAlso({ en: enOnLogs, fr: frOnLogs });
}
