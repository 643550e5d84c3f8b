import { means, valueWord } from "./vocabulary";

/** How a call ended, and by whom: `Raccroché par l'agent`, `Remote party hung up`, `NORMAL_CLEARING`. */
const ENDS: readonly RegExp[] = [
  /^(?:terminated|hang ?up|hung up|raccroche|ended|disconnected|fin)(?: |$)/,
  /\b(?:hung up|hangs up|hang ?up|disconnect|disconnected|disconnects|disconnection|raccroche|a raccroche|raccrochage)$/,
  /^(?:terminee?s?|cloture|coupee?s?|liberee?s?|released?|cleared|closed|dropped|completed) (?:par|by) /,
  /\b(?:normal|unspecified) (?:call )?clearing\b|\bcall clearing\b/,
];
/** Ends that may be a subject as well: they are ends beside others. */
const BESIDE =
  /^(?:transfert?|transferred|transfered|transferee?|abandon|abandoned|abandonnee?|(?:no|user) (?:answer|busy)|busy|occupe|rejected|call rejected|rejetee?|originator cancel|cancel(?:led|ed)?|timeout|fin normale)$/;

/** Whether a word says how a call ended: certainly, or where others beside it do; null where it says something else. */
export function endOf(text: string): "certain" | "beside" | null {
  const word = valueWord(text);
  if (means("endReasons", text) || ENDS.some((pattern) => pattern.test(word))) return "certain";
  return BESIDE.test(word) ? "beside" : null;
}
