import { seconds } from "../quantities";
import type { Contacts, Seconds } from "../quantities";
import { requireIn } from "../require";

/** Mean patience, or the news that nobody has given up yet. */
export type EstimatedPatience =
  { readonly kind: "patience"; readonly patience: Seconds } | { readonly kind: "nobody abandoned" };

/**
 * Mean patience from a log: all the time that callers waited, answered or not, for each one who gave up.
 *
 * The mean wait of those who abandoned is no estimate of patience: the patient ones were answered and left that list.
 * This is the maximum-likelihood estimate for exponential patience when answered callers are counted as censored.
 *
 * @param abandoned - contacts that gave up, 0 or more
 * @param totalWait - waiting time of all contacts together, 0 or more
 * @see docs/methods/erlang-a.md
 */
export function estimatedPatience(abandoned: Contacts, totalWait: Seconds): EstimatedPatience {
  requireIn({ min: 0, max: Infinity, openMax: true }, "abandoned", abandoned);
  requireIn({ min: 0, max: Infinity, openMax: true }, "totalWait", totalWait);
  return abandoned === 0
    ? { kind: "nobody abandoned" }
    : { kind: "patience", patience: seconds(totalWait / abandoned) };
}
