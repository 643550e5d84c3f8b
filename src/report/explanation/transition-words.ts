import type { PlannedTransition, TransitionRemedy } from "../../decision";
import { phrase } from "../../language";
import type { Language } from "../../language";
import { amountText } from "./amounts";

/** What is said of the way to a plan: service and what would hold it, what it costs, what the cash flows hold of it. */
export interface TransitionSentences {
  readonly service: string;
  readonly remedy: string;
  readonly cost: string;
  readonly cash: string;
  readonly breakEven: string;
}

export function transitionSentences(
  language: Language,
  currency: string,
  { troughs, remedies, way, weeks, ...transition }: PlannedTransition,
): TransitionSentences {
  const amount = (value: number): string => amountText(language, currency, value);
  const [deepest] = troughs;
  const remedy = remedies.find(({ flows }) => deepest !== undefined && flows.includes(deepest.flow));
  const { breakEven, npvByWeeks, lump, isInCash } = transition;
  return {
    service:
      deepest === undefined
        ? phrase(language, "report.transition.atTarget")
        : phrase(language, "report.transition.trough", {
            flow: deepest.flow,
            service: deepest.service,
            week: String(deepest.week),
            weeks: deepest.weeksBelow,
            others: troughs.length - 1,
          }),
    remedy: remedy === undefined ? "" : remedyText(language, remedy, amount),
    cost: phrase(language, "report.transition.way", {
      total: amount(way.total),
      delay: amount(way.delay),
      people: amount(way.people),
      learning: amount(way.learning),
      parallel: amount(way.parallel),
      help: amount(way.help),
      lost: amount(way.lost),
    }),
    cash: phrase(language, isInCash ? "report.transition.inCash" : "report.transition.lump", {
      lump: amount(lump),
      moved: amount(Math.abs(npvByWeeks)),
      lower: npvByWeeks < 0 ? "yes" : "no",
    }),
    breakEven:
      breakEven === null
        ? phrase(language, "report.transition.noBreakEven", { weeks: String(weeks.length) })
        : phrase(language, "report.transition.breakEven", { week: String(breakEven) }),
  };
}

/** Service on the way, and what would hold it, in one line. */
export function transitionText(language: Language, currency: string, transition: PlannedTransition): string {
  const { service, remedy } = transitionSentences(language, currency, transition);
  return remedy === "" ? service : `${service} ${remedy}`;
}

function remedyText(
  language: Language,
  { heads, borrowedCost, overtime, overtimeCost, from, to }: TransitionRemedy,
  amount: (value: number) => string,
): string {
  const borrowed =
    heads === null || borrowedCost === null
      ? phrase(language, "report.transition.noRemedy")
      : phrase(language, "report.transition.borrowed", {
          heads,
          from: String(from),
          to: String(to),
          cost: amount(borrowedCost),
        });
  return overtime === null || overtimeCost === null
    ? borrowed
    : `${borrowed} ${phrase(language, "report.transition.overtime", { hours: overtime, cost: amount(overtimeCost) })}`;
}
