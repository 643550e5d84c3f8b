import { message } from "../../language";
import { receivedText } from "../reading/table-reference";
import { isUsual } from "../plausibility/band";
import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import { cellsOfColumn } from "./contents";
import { besideTalking } from "./handling-in-parts";
import { madeQuantity } from "./made-quantity";
import type { QuantityMade, QuantityRequest } from "./made-quantity";
import type { MappingQuestion } from "./question";
import type { Made, MappingContext } from "./reading";
import { rowMaker } from "./reading";
import { usualBand } from "./source-bands";
import { numbersOf } from "./sums";
import { timesAYear } from "./times-a-year";
import { toldIssue } from "./told-issue";
import { UNIT_SECONDS, periodIn, timeUnitIn, timeUnitOfTitle } from "./unit-words";
import type { Period } from "./unit-words";
import { unitName } from "./unit-names";
import { isTotalTime, saysHours } from "./words/total-time";
import { NOT_USED } from "./not-used";

const UNITS = ["s", "min", "h"] as const;
type Unit = (typeof UNITS)[number];

/** What ends a unit of a time that all contacts of a row take together. */
export const IN_ALL = "/total";
const MOST = 0.9;
const KEY = "unit:flows.handlingTime";

/** The contacts of each row as its source counts them, and how often their period comes in a year. */
export interface Counted {
  readonly contacts: readonly (number | null)[];
  readonly times: number;
}

/** The contacts that a time of all of them is divided by: those of the volume, as they stand, else of the months or parts across. */
export function countedOf({ layout, body, months, parts }: Candidate, volume: QuantityMade | undefined): Counted {
  const across = months.length > 0 ? months : parts;
  if (volume?.row === undefined || volume.row === null)
    return { contacts: across.length === 0 ? [] : numbersOf(layout, body, across), times: 1 };
  const period = /(?:^|\/)(year|half|quarter|month|week|day[67]?|months\d+)$/.exec(volume.row.unit)?.[1] ?? "year";
  const times = timesAYear(period as Period); // the units of a volume end in its periods
  return { contacts: volume.values.map((each) => (each === null ? null : each / times)), times };
}

/**
 * A handling time that is none of one contact: divided by the contacts of its row where a person says so, else asked; null where it is a contact's, as most are.
 */
export function totalHandling(
  candidate: Candidate,
  request: QuantityRequest,
  counted: Counted,
  context: MappingContext,
): Made | null {
  const { column } = request;
  const answer = context.answers.get(KEY)?.trim();
  const row = rowMaker("flows", context);
  if (answer === NOT_USED)
    return {
      columns: [],
      rows: [row(KEY, { column: request.field, heading: column.path, unit: NOT_USED })],
      questions: [],
    };
  // Talking and what follows it are summed up, each by its own unit.
  if (besideTalking(candidate, context).length > 0) return null;
  const isTotal = isTotalTime(column.path);
  const by = divisors(counted, column.path);
  const [own = "", end] = (answer ?? "").split("/");
  const said = UNITS.find((each) => each === own && end !== undefined && answer === `${each}${IN_ALL}`);
  if (said !== undefined) return ofAll(candidate, request, { unit: said, by }, context);
  if (answer !== undefined) return null;
  const units = unitsOf(candidate, request);
  const single = units.filter((unit) => isUsualIn(candidate, request, { unit, by: null }, context));
  if (!isTotal && single.length > 0) return null;
  const all = units.filter((unit) => isUsualIn(candidate, request, { unit, by }, context));
  if (all.length === 0 && (!isTotal || single.length > 0)) return null;
  // The contacts are still asked about: what they make of the time is not known yet.
  if (all.length === 0 && by.every((each) => each === null))
    return isTotal && candidate.columns.has("annualVolume") ? { columns: [], rows: [], questions: [] } : null;
  const offered = isTotal ? single : units;
  return {
    columns: [],
    rows: [],
    questions: [question(candidate, request, { all: all.length > 0 ? all : units, single: offered, by }, context)],
  };
}

/** By what the time of each row is divided: its contacts over the period that the time is of. */
function divisors({ contacts, times }: Counted, heading: string): readonly (number | null)[] {
  const period = periodIn(heading);
  const own = period === null || period === "hour" ? times : timesAYear(period);
  return contacts.map((each) => (each === null || each <= 0 ? null : (each * times) / own));
}

/** The units that a time may be in: what its heading or its title says, else seconds, minutes and hours. */
function unitsOf({ layout }: Candidate, { column }: QuantityRequest): readonly Unit[] {
  const texts = [column.heading, column.band];
  const said =
    texts.map(timeUnitIn).find((unit) => unit !== null) ??
    layout.titles.map(timeUnitOfTitle).find((unit) => unit !== null);
  const unit = UNITS.find((each) => each === (said ?? (texts.some(saysHours) ? "h" : null)));
  return unit === undefined ? UNITS : [unit];
}

interface Reading {
  readonly unit: Unit;
  readonly by: readonly (number | null)[] | null;
}

function madeIn(
  candidate: Candidate,
  request: QuantityRequest,
  { unit, by }: Reading,
  context: MappingContext,
): QuantityMade {
  const id = by === null ? unit : `${unit}${IN_ALL}`;
  const known = { id, factor: UNIT_SECONDS[unit] };
  return madeQuantity(candidate, { ...request, known, ...(by === null ? {} : { dividedBy: by }) }, context);
}

function isUsualIn(candidate: Candidate, request: QuantityRequest, reading: Reading, context: MappingContext): boolean {
  const { values } = madeIn(candidate, request, reading, context);
  const judged = values.flatMap((value, at) => {
    const channel = request.choices[at] ?? null;
    const band = usualBand("flows", "handlingTime", { channel }, context.currency);
    return value === null || value === 0 || band === null ? [] : [isUsual(value, band)];
  });
  return judged.length > 0 && judged.filter(Boolean).length >= MOST * judged.length;
}

/** The time of one contact, from that of all; a row without contacts has none. */
function ofAll(candidate: Candidate, request: QuantityRequest, reading: Reading, context: MappingContext): Made {
  const { column, row, values } = madeIn(candidate, request, reading, context);
  if (column === null || row === null) return { columns: [], rows: [], questions: [] };
  const cells = column.cells.map((cell, at) => ({
    ...cell,
    value: values[at] ?? (typeof cell.value === "number" ? null : cell.value),
  }));
  return {
    columns: [{ ...column, cells }],
    rows: [{ ...row, by: context.isUsers(KEY) ? "user" : row.by }],
    questions: [],
  };
}

function question(
  candidate: Candidate,
  request: QuantityRequest,
  {
    all,
    single,
    by,
  }: { readonly all: readonly Unit[]; readonly single: readonly Unit[]; readonly by: readonly (number | null)[] },
  context: MappingContext,
): MappingQuestion {
  const { layout, body } = candidate;
  const { column, dimension } = request;
  const at = Math.max(
    0,
    by.findIndex((each) => each !== null),
  );
  const example = receivedText(layout.grid.cell(body.rows[at]?.row ?? layout.first, column.position));
  const valueOf = (reading: Reading): string => {
    const value = madeIn(candidate, request, reading, context).values[at] ?? 0;
    return String(Number(value.toPrecision(6)));
  };
  return {
    key: KEY,
    text: message("mapping.question.total-time", { heading: column.path, example }),
    choices: [
      ...all.map((unit) => ({
        value: `${unit}${IN_ALL}`,
        means: message("mapping.choice.total-time", {
          unit: unitName(dimension, unit),
          example,
          contacts: Number((by[at] ?? 0).toPrecision(6)),
          value: valueOf({ unit, by }),
        }),
      })),
      ...single.map((unit) => ({
        value: unit,
        means: message("mapping.choice.unit", {
          unit: unitName(dimension, unit),
          example,
          value: valueOf({ unit, by: null }),
        }),
      })),
      { value: NOT_USED, means: message("mapping.choice.not-used") },
    ],
  };
}

/** A time of all contacts that was divided by them: the figures of all rows together. */
export function totalTimeIssues(candidate: Candidate, { rows, columns }: Made): readonly Issue[] {
  const row = rows.find(({ column, unit }) => column === "handlingTime" && unit.endsWith(IN_ALL));
  const column = candidate.columns.get("handlingTime");
  const made = columns.find((each) => each.column === "handlingTime");
  if (candidate.table !== "flows" || row === undefined || column === undefined || made === undefined) return [];
  const { cells } = cellsOfColumn(candidate.layout, candidate.body, column);
  const at = made.cells.findIndex(({ value }) => typeof value === "number");
  const value = made.cells[at]?.value;
  if (typeof value !== "number") return [];
  const expected = [
    "mapping.issue.total-time",
    { value: Number(value.toPrecision(6)), unit: row.unit.slice(0, -IN_ALL.length) },
  ] as const;
  return [
    toldIssue(candidate, column, {
      code: "unit-converted",
      severity: "note",
      received: receivedText(cells[at] ?? null),
      expected,
    }),
  ];
}
