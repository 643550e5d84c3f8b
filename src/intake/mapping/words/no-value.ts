import type { CellValue } from "../../../workbook";
import { fold } from "../../kinds";

/** Signs and words that stand for a value nobody has. `none` and `néant` are not among them: they may be a nought. */
const NO_VALUE =
  /^(?:[-–—_.…·*?/]+|n ?[./]? ?(?:a|c|d|r|s)\.?|s ?[./]? ?o\.?|sans objet|non (?:communiquee?s?|disponibles?|renseignee?s?|connue?s?|applicables?|mesuree?s?)|inconnue?s?|unknown|not (?:available|applicable|known|measured)|null|missing|manquante?s?|tb[acd]|to be (?:defined|confirmed|announced)|a (?:definir|preciser|confirmer|completer|venir)|pending|en attente)$/;

/** Whether a cell says in words or signs that there is no value: `n/a`, `—`, `NC`. Such a cell is blank, never a nought. */
export function saysNoValue(cell: CellValue): cell is string {
  return typeof cell === "string" && NO_VALUE.test(fold(cell).trim());
}
