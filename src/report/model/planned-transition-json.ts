import type { PlannedTransition } from "../../decision";
import { money, people } from "../../engine/quantities";
import type { Fte, Hours, Money, People } from "../../engine/quantities";
import type { Language } from "../../language";
import { transitionSentences } from "../explanation";

/** What a week costs, line by line, by the names of the command `model`. */
interface WeekCostJson {
  readonly pay: Money;
  readonly overtime: Money;
  readonly borrowed: Money;
  readonly provider: Money;
  readonly learning: Money;
  readonly parallel: Money;
  readonly hiring: Money;
  readonly severance: Money;
  readonly oneOff: Money;
  readonly lost: Money;
}

/** The way to the recommended plan as data: a row a week, what concerns a flow under `name:flow`, as the command `model` answers a case. */
export interface PlannedTransitionJson extends Pick<
  PlannedTransition,
  "waves" | "remedies" | "way" | "lump" | "npvByWeeks" | "isInCash" | "breakEven"
> {
  readonly sentences: readonly string[];
  readonly summary: {
    readonly totalCost: Money;
    readonly endHeads: People;
    readonly leavers: People;
    readonly hired: People;
    readonly parted: People;
    /** The week in which a flow falls deepest below its target. */
    readonly [trough: `trough:${string}`]: { readonly week: number; readonly service: number; readonly target: number };
    readonly [weeksBelow: `weeksBelow:${string}`]: number;
  };
  readonly weeks: readonly {
    readonly week: number;
    readonly heads: People;
    readonly parted: People;
    readonly leavers: People;
    readonly hired: People;
    readonly transferHours: Hours;
    readonly fteNeeded: Fte;
    readonly fteThere: Fte;
    readonly cost: WeekCostJson;
    readonly total: Money;
    /** What the same pools would cost in the week if nothing left. */
    readonly before: Money;
    readonly [flow: `${"volume" | "service" | "planned" | "backlogDays"}:${string}`]: number;
  }[];
}

export function plannedTransitionJson(
  transition: PlannedTransition,
  language: Language,
  currency: string,
): PlannedTransitionJson {
  const { weeks, services, backlogs, troughs, waves, remedies, way, lump, npvByWeeks, isInCash, breakEven } =
    transition;
  const sum = (of: (week: (typeof weeks)[number]) => number): number => weeks.reduce((all, week) => all + of(week), 0);
  const ofFlows = weeks.map((): Record<string, number> => ({}));
  for (const { flow, week, offered, service, planned } of services)
    Object.assign(ofFlows[week] ?? {}, {
      [`volume:${flow}`]: offered,
      [`service:${flow}`]: service,
      [`planned:${flow}`]: planned,
    });
  for (const { flow, week, backlog } of backlogs)
    Object.assign(ofFlows[week] ?? {}, { [`backlogDays:${flow}`]: backlog });
  return {
    sentences: Object.values(transitionSentences(language, currency, transition)).filter((each) => each !== ""),
    waves,
    remedies,
    way,
    lump,
    npvByWeeks,
    isInCash,
    breakEven,
    summary: {
      totalCost: money(sum(({ total }) => total)),
      endHeads: weeks.at(-1)?.heads ?? people(0),
      leavers: people(sum(({ leavers }) => leavers)),
      hired: people(sum(({ hired }) => hired)),
      parted: people(sum(({ parted }) => parted)),
      ...Object.fromEntries(
        troughs.flatMap(({ flow, week, service, target, weeksBelow }) => [
          [`trough:${flow}`, { week, service, target }],
          [`weeksBelow:${flow}`, weeksBelow],
        ]),
      ),
    },
    weeks: weeks.map(({ week, heads, parted, leavers, hired, transferHours, needed, there, cost, total, before }) => {
      const { inside, ...lines } = cost;
      return {
        week,
        heads,
        parted,
        leavers,
        hired,
        transferHours,
        fteNeeded: needed,
        fteThere: there,
        cost: { pay: inside, ...lines },
        total,
        before,
        ...ofFlows[week],
      };
    }),
  };
}
