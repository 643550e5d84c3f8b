import type { FlowRecord } from "../records/flow";
import { SECONDS_PER_HOUR } from "../calendar";
import { itemAt } from "../grid";
import { fraction, fte, nearestFraction, weight } from "../quantities";
import type { Fraction, Fte, Weight } from "../quantities";
import { DomainError } from "../domain-error";

/** A point of a value function: a measured amount and its worth, 0 to 1. */
export type ValuePoint = readonly [amount: number, worth: number];

/** What two ways out and the way to stay each ask of a flow. */
export type Axis = "economic" | "specialisation" | "retention";

/** The name of a criterion: what the table Weights gives a swing to. */
export type CriterionKey =
  | "oddHours"
  | "unmetDemand"
  | "scriptedVolume"
  | "languageGap"
  | "expertiseGap"
  | "outcome"
  | "knowHow"
  | "undocumented"
  | "sensitivity"
  | "coreBusiness";

/** One criterion: what is measured on the flow's own row and what it is worth against fixed anchors. */
export interface Criterion {
  readonly key: CriterionKey;
  readonly axis: Axis;
  /** Points the whole swing brings unless the table Weights says otherwise. */
  readonly swing: Weight;
  /** What is measured; undefined where the row does not say, and then it brings no point. */
  readonly measure: (flow: FlowRecord) => number | undefined;
  readonly anchors: readonly ValuePoint[];
}

/** Productive hours of a full-time agent, as a round anchor: a score must not move when a workbook changes its assumptions. */
export const ANCHOR_HOURS = 1300;

/** Handling hours a year in full-time equivalents, by the round anchor; undefined where the row states no yearly volume. */
export function rowWorkload({ annualVolume, handlingTime }: FlowRecord): Fte | undefined {
  return annualVolume === undefined ? undefined : fte((annualVolume * handlingTime) / SECONDS_PER_HOUR / ANCHOR_HOURS);
}

const WORKLOAD_ANCHORS: readonly ValuePoint[] = [
  [2, 0],
  [10, 0.6],
  [40, 1],
];

export const CRITERIA: readonly Criterion[] = [
  {
    key: "oddHours",
    axis: "economic",
    swing: weight(60),
    measure: oddHours,
    anchors: [
      [0, 0],
      [0.6, 1],
    ],
  },
  {
    key: "unmetDemand",
    axis: "economic",
    swing: weight(30),
    measure: ({ unmetDemand }) => unmetDemand,
    anchors: [
      [0, 0],
      [0.3, 1],
    ],
  },
  {
    key: "scriptedVolume",
    axis: "economic",
    swing: weight(80),
    measure: scriptedVolume,
    anchors: [
      [0, 0],
      [1, 1],
    ],
  },
  {
    key: "languageGap",
    axis: "specialisation",
    swing: weight(100),
    measure: ({ languageGap }) => languageGap,
    anchors: [
      [0, 0],
      [0.3, 1],
    ],
  },
  {
    key: "expertiseGap",
    axis: "specialisation",
    swing: weight(80),
    measure: ({ expertiseGap }) => expertiseGap,
    anchors: [
      [0, 0],
      [15, 1],
    ],
  },
  {
    key: "outcome",
    axis: "specialisation",
    swing: weight(60),
    measure: outcomeMission,
    anchors: [
      [0, 0],
      [1, 1],
    ],
  },
  {
    key: "knowHow",
    axis: "retention",
    swing: weight(40),
    measure: ({ weeksToCompetence }) => weeksToCompetence,
    anchors: [
      [4, 0],
      [26, 1],
    ],
  },
  {
    key: "undocumented",
    axis: "retention",
    swing: weight(20),
    measure: ({ undocumented }) => undocumented,
    anchors: [
      [0, 0],
      [0.5, 1],
    ],
  },
  {
    key: "sensitivity",
    axis: "retention",
    swing: weight(40),
    measure: ({ sensitivity }) => sensitivity,
    anchors: [
      [1, 0],
      [5, 1],
    ],
  },
  {
    key: "coreBusiness",
    axis: "retention",
    swing: weight(20),
    measure: ({ coreBusiness }) => (coreBusiness === undefined ? undefined : Number(coreBusiness)),
    anchors: [
      [0, 0],
      [1, 1],
    ],
  },
];

/**
 * Worth of an amount on a value function: straight lines between the points, level outside them.
 *
 * @throws {@link DomainError} `wrong-shape` for fewer than two points
 */
export function valueAt(points: readonly ValuePoint[], amount: number): Fraction {
  const [first] = points;
  const last = points[points.length - 1];
  if (first === undefined || last === undefined || points.length < 2)
    throw new DomainError("wrong-shape", "points", "two points or more", points.length);
  if (amount <= first[0]) return fraction(first[1]);
  for (let index = 1; index < points.length; index += 1) {
    const [x0, y0] = itemAt(points, index - 1);
    const [x1, y1] = itemAt(points, index);
    // The last digit may be rounded past the ends.
    if (amount <= x1) return nearestFraction(y0 + ((y1 - y0) * (amount - x0)) / (x1 - x0));
  }
  return fraction(last[1]);
}

const ORDINARY_FROM = 8;
const ORDINARY_TO = 20;

/** Share of the stated opening hours before 8, after 20 or at the weekend. */
function oddHours({ opens, closes, openDays }: FlowRecord): number | undefined {
  if (opens === undefined || closes === undefined || openDays === undefined || openDays.length === 0) return undefined;
  const overnight = closes <= opens;
  const length = overnight ? 24 - opens + closes : closes - opens;
  const overlap = (from: number, to: number): number =>
    Math.max(0, Math.min(to, ORDINARY_TO) - Math.max(from, ORDINARY_FROM));
  const ordinary = overnight ? overlap(opens, 24) + overlap(0, closes) : overlap(opens, closes);
  const weekdays = openDays.filter((day) => day <= 5).length;
  return 1 - (weekdays * ordinary) / (openDays.length * length);
}

function scriptedVolume(flow: FlowRecord): number | undefined {
  const workload = rowWorkload(flow);
  return workload === undefined || flow.scripted === undefined
    ? undefined
    : valueAt(WORKLOAD_ANCHORS, workload) * flow.scripted;
}

/** A mission outside the core business counts half by itself, whole where its outcome has a value. */
function outcomeMission({ coreBusiness, outcomeValue }: FlowRecord): number | undefined {
  if (coreBusiness === undefined && outcomeValue === undefined) return undefined;
  if (coreBusiness === true) return 0;
  return (outcomeValue ?? 0) > 0 ? 1 : coreBusiness === false ? 0.5 : 0;
}
