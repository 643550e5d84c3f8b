import { fold } from "../../kinds";

const HANDLING =
  /\b(?:dmt|dmtt|dmct|dmc|dmg|tmt|tmc|tmo|aht|acht|att|handling|handle|traitement|talk|conversation|communication|processing)\b/;
const TARGET = /\b(?:cibles?|targets?|targeted|objectifs?|objectives?|goals?|plan|planned|vise[es]*|buts?)\b/;

/** Whether a heading names how long a contact should take: no time within which it is answered. */
export function isTargetOfHandling(heading: string): boolean {
  const words = fold(heading).replace(/\.(?=\w)/g, "");
  return HANDLING.test(words) && TARGET.test(words);
}
