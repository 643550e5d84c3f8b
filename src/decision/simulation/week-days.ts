import { at, CELL_SECONDS, CELLS_PER_DAY, MOST_UNCERTAIN } from "../../engine/demand";
import { agents, contactsPerSecond, fraction, ratio, seconds } from "../../engine/quantities";
import type { Ratio } from "../../engine/quantities";
import type { ContactType, Law, Route, SimulationCase } from "../../engine/simulation";
import type { Crew, Stream } from "./streams";

/** Days of a week: Monday is 0. */
export const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6] as const;
/** Half-hours of a day, in their order. */
export const HALF_HOURS = Array.from({ length: CELLS_PER_DAY }, (_, halfHour) => halfHour);

/**
 * Coefficient of variation of handling times: practice. In a bank's centre they were found lognormal (Brown et al., Journal of the American Statistical Association
 * 100, 2005).
 */
const HANDLING_VARIATION = ratio(0.8);
/** The simulation counts who is answered before the answer time; at once is in time where no wait is allowed. */
const AT_ONCE = 1e-6;

/** The people who answer some streams, each once. */
export function crewsOf(streams: readonly Stream[]): readonly Crew[] {
  return [...new Set(streams.flatMap(({ crews }): readonly Crew[] => crews))];
}

/** A weekday of a pool's plan as a centre's day, as often as it is to be simulated. */
export function weekdayCase(streams: readonly Stream[], weekday: number, days: number): SimulationCase {
  const crews = crewsOf(streams);
  const routes: readonly (readonly Route[])[] = streams.map((stream) =>
    stream.crews.map((crew: Crew) => ({ index: crews.indexOf(crew), after: seconds(0) })),
  );
  const cells = HALF_HOURS.map((halfHour) => weekday * CELLS_PER_DAY + halfHour);
  return {
    days,
    daysPerReplication: 1,
    periods: CELLS_PER_DAY,
    period: seconds(CELL_SECONDS),
    types: streams.map((stream) => typeOf(stream, crews, cells)),
    groups: crews.map(({ positions }, place) => ({
      name: String(place),
      agents: cells.map((cell) => agents(Math.round(at(positions, cell)))),
    })),
    routing: {
      groupsOf: routes,
      typesOf: crews.map((_, place) =>
        routes.flatMap((own, index) =>
          own.some((route) => route.index === place) ? [{ index, after: seconds(0) }] : [],
        ),
      ),
      pull: "longest-wait",
      select: "first",
    },
    lines: undefined,
    queueLimit: undefined,
    busyness: { variation: uncertaintyOf(streams), by: "day" },
    deferrable: undefined,
    dialler: undefined,
    end: "drain",
    expectedOffered: undefined,
  };
}

function typeOf({ flow, calls, crews: own }: Stream, crews: readonly Crew[], cells: readonly number[]): ContactType {
  const { patience, answerTime } = flow.terms;
  const [first, second] = own;
  const giveUp: Law | undefined = patience === Infinity ? undefined : { kind: "exponential", mean: patience };
  return {
    name: flow.terms.name,
    rates: cells.map((cell) => contactsPerSecond(at(calls, cell) / CELL_SECONDS)),
    services: cells.map(() => handled(first, flow)),
    serviceByGroup: second === undefined ? undefined : new Map([[crews.indexOf(second), handled(second, flow)]]),
    patiences: cells.map(() => giveUp),
    balk: fraction(0),
    answer: seconds(Math.max(AT_ONCE, answerTime)),
    longestWait: undefined,
    retry: undefined,
  };
}

function handled(crew: Crew, flow: Stream["flow"]): Law {
  return { kind: "lognormal", mean: crew.handling(flow), variation: HANDLING_VARIATION };
}

/** How far a day's volume strays: the mean of the flows' by their work, for flows of a pool swing together. */
function uncertaintyOf(streams: readonly Stream[]): Ratio {
  let work = 0;
  let swing = 0;
  for (const { flow, calls } of streams) {
    const own = calls.reduce((sum, each) => sum + each, 0) * flow.terms.handling;
    work += own;
    swing += own * Math.min(MOST_UNCERTAIN, flow.terms.volumeUncertainty);
  }
  return ratio(work > 0 ? swing / work : 0);
}
