import { enOutsideExcel } from "./en/outside-excel";
import { frOutsideExcel } from "./fr/outside-excel";
import { sayAlso } from "./text";

/**
 * Lets this program say what only the command line and the workbench say. They call it before they speak; the pane and the
 * functions never do, so that their scripts stay without these words.
 */
export function speakOutsideExcel(): void {
  sayAlso({ en: enOutsideExcel, fr: frOutsideExcel });
}
