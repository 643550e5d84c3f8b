import { fold } from "../kinds";
import type { Issue } from "../issue";
import { receivedText } from "../reading/table-reference";
import type { Candidate } from "./candidate";
import { cellsOfColumn } from "./contents";
import { currencyRowIssues } from "./currency-column";
import { dimensionOf, holdsNumbers } from "./dimension";
import type { SourceColumn } from "./layout";
import { headingWordIssues } from "./heading-words";
import { hourlyPayIssues } from "./hourly-pay";
import { hoursAsFteIssues } from "./hours-as-fte";
import { hoursIssues } from "./hours-in-one";
import { hundredthsIssues } from "./hundredths";
import { isInWeeks, saysMonths } from "./lasting-units";
import { splitMeans } from "./mapping-row";
import { ownPieceIssues } from "./made-price";
import { channelNameIssues } from "./name-by-channel";
import { besideTalking, isTalkAlone } from "./handling-in-parts";
import { peopleIssues } from "./part-time-pay";
import { setUpIssues } from "./set-up-paid";
import { SUM_MARK } from "./parts-of-year";
import type { Made, MappingContext } from "./reading";
import { periodIn, scaleOfFormat } from "./unit-words";
import { periodIssues } from "./source-periods";
import { partOfYear } from "./words/part-of-year";
import { isNetPay } from "./words/net-pay";
import { saysNoValue } from "./words/no-value";
import { piecesOfPrice } from "./words/price-pieces";
import { areDayCounts, daysCounted, saysOfSeven } from "./words/day-counts";
import { isLastResort } from "./words/dictionary";
import { ANSWERED } from "./words/answered";
import { statusIssues } from "./status-column";
import { targetIssues } from "./targets-in-one";
import { numberedIssues, ownUnitIssues } from "./told-cells";
import { toldIssue } from "./told-issue";
import { totalTimeIssues } from "./total-handling";
import { unreadBeside } from "./unread-beside";
import { unreadIssues } from "./unread-others";
import { unreadAnswers, unusedIssues } from "./unused-columns";

/** What was made of the columns of a source that its headings do not say by themselves: each is told, none is silent. */
export function columnIssues(
  candidate: Candidate,
  made: Made,
  isGrid: boolean,
  context: MappingContext,
): readonly Issue[] {
  // Who chose a column saw those beside it.
  const isAnswered = ["provider", "price"].some((field) => context.isUsers(`field:offers.${field}`));
  const unused = isGrid ? [] : unusedIssues(candidate, context);
  const told = [
    ...standingForIssues(candidate, context),
    ...netPayIssues(candidate, made),
    ...totalTimeIssues(candidate, made),
    ...hoursAsFteIssues(candidate, made),
    ...hourlyPayIssues(candidate, made),
    ...setUpIssues(candidate, made),
    ...peopleIssues(candidate, made),
    ...acrossIssues(candidate),
    ...hundredthsIssues(candidate),
    ...timesIssues(candidate, context),
    ...periodIssues(candidate, made.rows),
    ...partIssues(candidate, made),
    ...channelNameIssues(candidate, made),
    ...sumIssues(candidate, made),
    ...pieceIssues(candidate, made, isGrid),
    ...(isGrid ? [] : ownPieceIssues(candidate)),
    ...targetIssues(candidate),
    ...hoursIssues(candidate),
    ...answeredIssues(candidate, made),
    ...monthsIssues(candidate, made),
    ...thousandsIssues(candidate),
    ...dayCountIssues(candidate),
    ...(isGrid ? [] : [...currencyRowIssues(candidate, context), ...statusIssues(candidate)]),
    ...noValueIssues(candidate, isGrid),
    ...unused,
    ...(isGrid
      ? []
      : [
          ...ownUnitIssues(candidate, made),
          ...numberedIssues(candidate),
          ...unreadAnswers(candidate, made, context),
          ...(isAnswered ? [] : unreadBeside(candidate, unused)),
        ]),
  ];
  return isGrid
    ? told
    : [...told, ...unreadIssues(candidate, told, context), ...headingWordIssues(candidate, told, context)];
}

/** Columns that were taken for a quantity while they are headed as a part of it: the rest would be worked by nobody. */
function standingForIssues(candidate: Candidate, context: MappingContext): readonly Issue[] {
  const { table, columns } = candidate;
  if (table !== "flows") return [];
  const [talk, volume] = [columns.get("handlingTime"), columns.get("annualVolume")];
  const told = (column: SourceColumn, code: "talk-as-handling" | "handled-as-offered"): Issue =>
    toldIssue(candidate, column, {
      code,
      severity: "warning",
      received: column.path,
      expected: [`mapping.issue.${code}`, {}],
    });
  return [
    ...(talk !== undefined && isTalkAlone(talk.path) && besideTalking(candidate, context).length === 0
      ? [told(talk, "talk-as-handling")]
      : []),
    ...(volume !== undefined && isLastResort("flows.annualVolume", volume.heading)
      ? [told(volume, "handled-as-offered")]
      : []),
  ];
}

/** Net pay that a person, or an earlier mapping, named as the pay: it is used, and understates every cost. */
function netPayIssues(candidate: Candidate, made: Made): readonly Issue[] {
  if (candidate.table !== "team") return [];
  return [...candidate.columns].flatMap(([field, column]): readonly Issue[] => {
    if (!/salary|payroll/i.test(field) || !isNetPay(column.path)) return [];
    const isRead = made.columns.some(({ heading }) => heading === column.path);
    const expected = [isRead ? "mapping.issue.net-pay-used" : "mapping.issue.net-pay", {}] as const;
    return [
      toldIssue(candidate, column, { code: "column-unused", severity: "warning", received: column.path, expected }),
    ];
  });
}

/** Channels that stood across: a flow for each filled cell, with the one handling time of its row where each channel has none of its own. */
function acrossIssues(candidate: Candidate): readonly Issue[] {
  const { table, layout, columns } = candidate;
  const [channel, time] = [columns.get("channel"), columns.get("handlingTime")];
  if (table !== "flows" || layout.spread === undefined || channel === undefined) return [];
  const isOne = layout.spread.isOneTime && time !== undefined;
  const expected = [isOne ? "mapping.issue.one-time-for-channels" : "mapping.issue.channels-across", {}] as const;
  const received = isOne ? time.path : channel.path;
  const severity = isOne ? "warning" : "note";
  return [toldIssue(candidate, isOne ? time : channel, { code: "channels-across", severity, received, expected })];
}

/** The time of talking, to which what follows it was added; rows in which such a part is blank are counted. */
function timesIssues(candidate: Candidate, context: MappingContext): readonly Issue[] {
  const talk = candidate.columns.get("handlingTime");
  const beside = besideTalking(candidate, context);
  if (talk === undefined || beside.length === 0) return [];
  const { layout, body } = candidate;
  const blank = beside.flatMap(([, column]): readonly Issue[] => {
    const empty = body.rows.filter(({ row }) => layout.grid.cell(row, column.position) === null);
    const [first] = empty;
    if (first === undefined) return [];
    const expected = ["mapping.issue.no-part", { count: empty.length }] as const;
    return [
      toldIssue(candidate, column, { code: "no-value", severity: "warning", received: "", expected, row: first.row }),
    ];
  });
  const received = [talk, ...beside.map(([, column]) => column)].map(({ path }) => path).join(" + ");
  const expected = ["mapping.issue.times-summed", {}] as const;
  return [toldIssue(candidate, talk, { code: "parts-summed", severity: "note", received, expected }), ...blank];
}

const YEAR = 12;

/** Amounts of a part of a year that were made a year's, by nobody's word: what a part brings is seldom what the rest does. */
function partIssues(candidate: Candidate, { rows }: Made): readonly Issue[] {
  const { layout, columns } = candidate;
  return rows.flatMap(({ column: field, unit, by, factor }): readonly Issue[] => {
    const column = columns.get(field);
    const period = /(?:^|\/)(half|quarter|month|months\d+)$/.exec(unit)?.[1];
    if (column === undefined || period === undefined || by === "user" || factor === null) return [];
    const said = [column.heading, column.band, ...layout.titles, layout.region.sheet.name].find(
      (text) => periodIn(text) !== null || partOfYear(text) !== null,
    );
    // “A month, first half” is a month's mean, and no part.
    const part = said === undefined || periodIn(said) !== null ? null : partOfYear(said);
    if (said === undefined || part?.kind !== "months") return [];
    const expected = ["mapping.issue.part-of-year", { months: part.months, times: YEAR / part.months }] as const;
    return [toldIssue(candidate, column, { code: "part-of-year", severity: "warning", received: said, expected })];
  });
}

/** Quarters or halves that were summed up to a year. */
function sumIssues(candidate: Candidate, { rows }: Made): readonly Issue[] {
  const [first] = candidate.parts;
  const row = rows.find(({ unit }) => unit === SUM_MARK);
  if (first === undefined || row === undefined) return [];
  const key = candidate.table === "overheads" ? "mapping.issue.costs-summed" : "mapping.issue.parts-summed";
  const expected = [key, { count: candidate.parts.length }] as const;
  return [toldIssue(candidate, first, { code: "parts-summed", severity: "note", received: row.means, expected })];
}

/** Prices for half an hour, a hundred calls, a week: brought to one unit of what is priced. */
function pieceIssues(candidate: Candidate, { rows }: Made, isGrid: boolean): readonly Issue[] {
  const { layout, columns } = candidate;
  const column = isGrid ? layout.columns[0] : columns.get("price");
  const pricing = rows.find(({ column: field, means }) => field === "pricing" && means !== "");
  if (candidate.table !== "offers" || column === undefined || pricing === undefined) return [];
  const across = isGrid ? [layout.columns[1]?.band ?? "", ...layout.titles] : [];
  const pieces = piecesOfPrice(splitMeans(pricing.means).meant, [column.heading, column.band, ...across]);
  if (pieces === 1) return [];
  const received = [column.heading, ...across].find((text) => text !== "") ?? "";
  const expected = ["mapping.issue.price-of-several", { times: Number((1 / pieces).toPrecision(4)) }] as const;
  return [toldIssue(candidate, column, { code: "price-of-several", severity: "note", received, expected })];
}

/** A price for contacts that were answered, which is paid here for all that the provider is billed for. */
function answeredIssues(candidate: Candidate, { rows }: Made): readonly Issue[] {
  const column = candidate.columns.get("price");
  const pricing = rows.find(({ column: field, means }) => field === "pricing" && means !== "");
  if (candidate.table !== "offers" || column === undefined || pricing === undefined) return [];
  if (splitMeans(pricing.means).meant !== "contact" || !ANSWERED.test(fold(column.path))) return [];
  const expected = ["mapping.issue.answered-as-contact", {}] as const;
  return [
    toldIssue(candidate, column, { code: "handled-as-offered", severity: "note", received: column.path, expected }),
  ];
}

/** Months that were made weeks, by the word of a heading or of a cell. */
function monthsIssues(candidate: Candidate, { rows }: Made): readonly Issue[] {
  const { table, layout, body, columns } = candidate;
  return [...columns].flatMap(([field, column]): readonly Issue[] => {
    const dimension = dimensionOf(table, field);
    if (dimension.kind !== "time" || !isInWeeks(dimension)) return [];
    const row = rows.find((each) => each.column === field);
    const cells = body.rows.map((each) => layout.grid.cell(each.row, column.position));
    const said = cells.find((cell) => typeof cell === "string" && saysMonths(cell));
    if (row?.unit !== "month" && said === undefined) return [];
    if (row?.by === "user" && said === undefined) return [];
    const received = row?.unit === "month" ? column.path : receivedText(said ?? null);
    const expected = ["mapping.issue.weeks-of-months", {}] as const;
    return [toldIssue(candidate, column, { code: "unit-converted", severity: "note", received, expected })];
  });
}

/** Days in a week for which nobody has to say which they are. */
const WEEK_DAYS = 5;

/** Numbers of open days that were made days of the week, from Monday on: which four they are is in no number. */
function dayCountIssues(candidate: Candidate): readonly Issue[] {
  const { table, layout, body, columns } = candidate;
  const column = columns.get("openDays");
  if (table !== "flows" || column === undefined) return [];
  const { cells } = cellsOfColumn(layout, body, column);
  const areCounts = areDayCounts(column.heading, cells);
  const counts = cells.flatMap((cell) => (areCounts || saysOfSeven(cell) ? (daysCounted(cell) ?? []) : []));
  const [first] = counts;
  if (first === undefined) return [];
  const odd = counts.find((count) => count < WEEK_DAYS);
  const received = String(odd ?? first);
  const expected = ["mapping.issue.days-counted", { days: odd ?? first }] as const;
  const severity = odd === undefined ? "note" : "warning";
  return [toldIssue(candidate, column, { code: "unit-converted", severity, received, expected })];
}

/** Contacts that a number format alone makes thousands: 12 that is shown as “12.0 k”. */
function thousandsIssues(candidate: Candidate): readonly Issue[] {
  const { table, layout, body, columns, months } = candidate;
  const counted = [...columns].filter(([field]) => dimensionOf(table, field).kind === "volume");
  return [...counted.map(([, column]) => column), ...months].flatMap((column): readonly Issue[] => {
    const shown = body.rows.find(({ row }) => {
      const scale = scaleOfFormat(layout.grid.format(row, column.position));
      return typeof layout.grid.cell(row, column.position) === "number" && scale !== null && scale !== "one";
    });
    if (shown === undefined) return [];
    const received = receivedText(layout.grid.cell(shown.row, column.position));
    const format = layout.grid.format(shown.row, column.position);
    const expected = ["mapping.issue.thousands-shown", { format }] as const;
    return [
      toldIssue(candidate, column, { code: "unit-converted", severity: "note", received, expected, row: shown.row }),
    ];
  });
}

/** Cells that say that nobody knows the value: read as blanks. */
function noValueIssues(candidate: Candidate, isGrid: boolean): readonly Issue[] {
  const { layout, body } = candidate;
  return numberColumns(candidate, isGrid).flatMap((column): readonly Issue[] => {
    const silent = body.rows.filter(({ row }) => saysNoValue(layout.grid.cell(row, column.position)));
    const [first] = silent;
    if (first === undefined) return [];
    const received = receivedText(layout.grid.cell(first.row, column.position));
    const expected = [isGrid ? "mapping.issue.no-offer" : "mapping.issue.no-value", { count: silent.length }] as const;
    return [
      toldIssue(candidate, column, { code: "no-value", severity: "warning", received, expected, row: first.row }),
    ];
  });
}

function numberColumns({ table, layout, columns, months, parts }: Candidate, isGrid: boolean): readonly SourceColumn[] {
  if (isGrid) return layout.columns.slice(1);
  const own = [...columns].flatMap(([field, column]) => (holdsNumbers(table, field) ? [column] : []));
  return [...new Set([...own, ...months, ...parts])];
}
