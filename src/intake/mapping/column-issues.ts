import { message } from "../../language";
import type { MessageKey, MessageValues } from "../../language";
import { fold } from "../kinds";
import type { Issue } from "../issue";
import type { SourceCode } from "../issue-code";
import { receivedText } from "../reading/table-reference";
import type { Candidate } from "./candidate";
import { sourceOf } from "./choose-block";
import { cellsOfColumn, contentsScore } from "./contents";
import { dimensionOf } from "./dimension";
import type { SourceColumn } from "./layout";
import { splitMeans } from "./mapping-row";
import { channelNameIssues } from "./name-by-channel";
import { besideTalking, isBesideTalking, isTalkAlone } from "./handling-in-parts";
import { fieldHeader } from "./names";
import { SUM_MARK } from "./parts-of-year";
import type { Made, MappingContext } from "./reading";
import { periodIn } from "./unit-words";
import { periodIssues } from "./source-periods";
import { partOfYear } from "./words/part-of-year";
import { saysNoValue } from "./words/no-value";
import { isOfAnother, isTwoTargets } from "./words/other-quantity";
import { piecesOfPrice } from "./words/price-pieces";
import { fieldsOfTable, headingScore, isLastResort, isWeakHeading, namesPrice } from "./words/dictionary";

/** What was made of the columns of a source that its headings do not say by themselves: each is told, none is silent. */
export function columnIssues(
  candidate: Candidate,
  made: Made,
  isGrid: boolean,
  context: MappingContext,
): readonly Issue[] {
  return [
    ...standingForIssues(candidate, context),
    ...timesIssues(candidate, context),
    ...periodIssues(candidate, made.rows),
    ...partIssues(candidate, made),
    ...channelNameIssues(candidate, made),
    ...sumIssues(candidate, made),
    ...pieceIssues(candidate, made, isGrid),
    ...noValueIssues(candidate, isGrid),
    ...(isGrid ? [] : unusedIssues(candidate, context)),
  ];
}

interface Told {
  readonly code: SourceCode;
  readonly severity: Issue["severity"];
  readonly received: string;
  readonly expected: readonly [MessageKey, MessageValues];
  /** Row of the grid; the first of the body where it speaks of the column. */
  readonly row?: number;
}

function at({ layout, body }: Candidate, column: SourceColumn, told: Told): Issue {
  const row = told.row ?? body.rows[0]?.row ?? layout.first;
  return {
    severity: told.severity,
    code: told.code,
    table: sourceOf(layout),
    row: told.row === undefined ? null : told.row - layout.first + 1,
    column: column.path,
    received: told.received,
    expected: message(...told.expected),
    place: layout.grid.place(row, column.position),
  };
}

/** Columns that were taken for a quantity while they are headed as a part of it: the rest would be worked by nobody. */
function standingForIssues(candidate: Candidate, context: MappingContext): readonly Issue[] {
  const { table, columns } = candidate;
  if (table !== "flows") return [];
  const [talk, volume] = [columns.get("handlingTime"), columns.get("annualVolume")];
  const told = (column: SourceColumn, code: "talk-as-handling" | "handled-as-offered"): Issue =>
    at(candidate, column, {
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
    return [at(candidate, column, { code: "no-value", severity: "warning", received: "", expected, row: first.row })];
  });
  const received = [talk, ...beside.map(([, column]) => column)].map(({ path }) => path).join(" + ");
  const expected = ["mapping.issue.times-summed", {}] as const;
  return [at(candidate, talk, { code: "parts-summed", severity: "note", received, expected }), ...blank];
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
    return [at(candidate, column, { code: "part-of-year", severity: "warning", received: said, expected })];
  });
}

/** Quarters or halves that were summed up to a year. */
function sumIssues(candidate: Candidate, { rows }: Made): readonly Issue[] {
  const [first] = candidate.parts;
  const row = rows.find(({ unit }) => unit === SUM_MARK);
  if (first === undefined || row === undefined) return [];
  const expected = ["mapping.issue.parts-summed", { count: candidate.parts.length }] as const;
  return [at(candidate, first, { code: "parts-summed", severity: "note", received: row.means, expected })];
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
  return [at(candidate, column, { code: "price-of-several", severity: "note", received, expected })];
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
    return [at(candidate, column, { code: "no-value", severity: "warning", received, expected, row: first.row })];
  });
}

function numberColumns({ table, layout, columns, months, parts }: Candidate, isGrid: boolean): readonly SourceColumn[] {
  if (isGrid) return layout.columns.slice(1);
  const own = [...columns].flatMap(([field, column]) => (holdsNumbers(table, field) ? [column] : []));
  return [...own, ...months, ...parts];
}

function holdsNumbers(table: Candidate["table"], field: string): boolean {
  return !["text", "choice", "month", "as-it-stands"].includes(dimensionOf(table, field).kind);
}

const NAMED = 0.6;

/** Columns of numbers that are called like one that is read, and are not read: a rate by night beside that by day. */
function unusedIssues(candidate: Candidate, context: MappingContext): readonly Issue[] {
  const { table, layout, body, columns, months, parts } = candidate;
  const added = besideTalking(candidate, context).length > 0;
  const isUsed = ([field]: readonly [string, SourceColumn]): boolean => added || !isBesideTalking(field);
  const read = [...columns].filter(isUsed).map(([, column]) => column);
  const used = new Set([...read, ...months, ...parts].map(({ position }) => position));
  const asked = new Set([...candidate.rivals.values(), ...candidate.twins.values()].flatMap((each) => each.columns));
  return layout.columns.flatMap((column): readonly Issue[] => {
    if (used.has(column.position) || asked.has(column) || column.heading === "") return [];
    const { cells, formats } = cellsOfColumn(layout, body, column);
    const areTwo = cells.some(isTwoTargets);
    if (!areTwo && contentsScore({ kind: "plain" }, { cells, formats }) === 0) return [];
    const other = areTwo ? twoTargets(table, column) : ofAnother(table, column);
    if (other !== null) {
      const expected = ["mapping.issue.of-another", { column: fieldHeader(table, other) }] as const;
      return [at(candidate, column, { code: "column-unused", severity: "warning", received: column.path, expected })];
    }
    const bears = bearsOn(candidate, column);
    if (bears !== null) {
      const [field, read] = bears;
      const expected = ["mapping.issue.column-bears", { read: read.path, column: fieldHeader(table, field) }] as const;
      return [at(candidate, column, { code: "column-unused", severity: "warning", received: column.path, expected })];
    }
    const like = [...columns].find(
      ([field, read]) =>
        holdsNumbers(table, field) &&
        !isBesideTalking(field) &&
        !(field === "handlingTime" && isTalkAlone(column.heading) && !isTalkAlone(read.heading)) &&
        !context.isUsers(`field:${table}.${field}`) &&
        !context.isUsers(`version:${table}.${field}`) &&
        isCalledLike(table, field, column.heading),
    );
    if (like === undefined) return [];
    const expected = [
      "mapping.issue.column-unused",
      { read: like[1].path, column: fieldHeader(table, like[0]) },
    ] as const;
    return [at(candidate, column, { code: "column-unused", severity: "warning", received: column.path, expected })];
  });
}

/** The service target that a column is called by whose cells hold two targets in one. */
function twoTargets(table: Candidate["table"], { heading }: SourceColumn): string | null {
  return table === "flows" && headingScore("flows.serviceTarget", heading) >= NAMED ? "serviceTarget" : null;
}

/** The field that a column is called by whose unit, period or figure it is not of. */
function ofAnother(table: Candidate["table"], { heading }: SourceColumn): string | null {
  const fits = (field: string): boolean =>
    isOfAnother(`${table}.${field}`, heading) && headingScore(`${table}.${field}`, heading) >= NAMED;
  return fieldsOfTable(table).find(fits) ?? null;
}

/** What changes a quantity or adds to it, by how its column is headed. */
const BEARING: readonly (readonly [field: RegExp, read: (heading: string) => boolean, heading: RegExp])[] = [
  [
    /^fte$/,
    (heading) => isWeakHeading("team.fte", heading),
    /\b(?:taux d.?(?:activite|emploi|occupation)|quotite|temps de travail|temps partiel|working time|part[- ]?time|contract(?:ual)? (?:time|rate))\b|\b(?:etp|fte) ?(?:%|\/|par|per)|% ?(?:etp|fte)\b/,
  ],
  [
    /salary$/i,
    () => true,
    /\b(?:primes?|bonus(?:es)?|variable|commissions?|13e(?:me)? mois|treizieme mois|interessement|participation|on[- ]?costs?|benefits?|avantages?|allowances?|(?:taux|%) (?:de )?(?:charges?|cotisations?)|charges? (?:rate|%)|cotisations?)\b/,
  ],
  [/^fte$/, () => true, /\bshrinkage\b|\b(?:sick|absence) days?\b|\bjours? (?:d.?absence|de maladie)\b/],
  [
    /^price$/,
    () => true,
    /\b(?:remises?|rabais|discounts?|rebates?|frais de gestion|management fees?|minimum|mini|tva|vat|penalites?|penalty|penalties)\b/,
  ],
  [
    /^handlingTime$/,
    isTalkAlone,
    /\b(?:acw|wrap[- ]?up|wrap|post[- ]?appels?|post[- ]?traitement|apres[- ]appels?|after[- ]?(?:call|contact)|hold|mise en attente)\b/,
  ],
];

/** The column that is read and that another changes or adds to; null where it does neither. */
function bearsOn({ columns }: Candidate, { heading }: SourceColumn): readonly [string, SourceColumn] | null {
  const words = fold(heading);
  for (const [field, read, bearing] of BEARING) {
    if (!bearing.test(words)) continue;
    const found = [...columns].find(([name, column]) => field.test(name) && read(column.heading));
    if (found !== undefined) return found;
  }
  return null;
}

/** Words of what is neither how many contacts come nor how long they take, nor what is paid for them. */
const NO_TIME_NOR_VOLUME = /\b(?:resolution|valeur|value|response|reponse|satisfaction)\b/;

function isCalledLike(table: Candidate["table"], field: string, heading: string): boolean {
  const key = `${table}.${field}`;
  if (isWeakHeading(key, heading) || NO_TIME_NOR_VOLUME.test(fold(heading))) return false;
  return (
    headingScore(key, heading) >= NAMED ||
    (key === "offers.price" && namesPrice(heading) && !/%|\btaux de\b/i.test(heading))
  );
}
