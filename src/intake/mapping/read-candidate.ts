import { message } from "../../language";
import type { CellValue } from "../../workbook";
import { serialOfDate } from "../../engine/serial-date";
import { receivedText } from "../reading/table-reference";
import { SCHEMAS } from "../schema";
import type { Candidate, Rivals } from "./candidate";
import { cellsOfColumn } from "./contents";
import { dimensionOf } from "./dimension";
import { besideTalking, madeOfTimes } from "./handling-in-parts";
import type { SourceColumn } from "./layout";
import { hoursAsFte } from "./hours-as-fte";
import { isUnreadHours, partOfHours } from "./hours-in-one";
import { headerOf, madeChoices } from "./made-choices";
import { madeQuantity } from "./made-quantity";
import type { QuantityMade, QuantityRequest } from "./made-quantity";
import { madePay, PAY_FIELDS } from "./made-pay";
import { madePrice } from "./made-price";
import { NOT_USED } from "./not-used";
import { namedByChannel } from "./name-by-channel";
import type { MappingQuestion } from "./question";
import { madeOfParts } from "./parts-of-year";
import { rowMaker } from "./reading";
import { timesPaid } from "./words/paid-over-months";
import { firstOfBand } from "./tier-starts";
import type { Made, MadeCell, MadeColumn, MappingContext } from "./reading";
import { countedOf, totalHandling } from "./total-handling";
import { areDifferent, otherAnswerTime, partOfTargets } from "./targets-in-one";
import type { MappingRow } from "./mapping-row";
import { namedByValue } from "./split-rows";
import { areDayCounts, daysCounted, daysFromMonday, saysOfSeven } from "./words/day-counts";
import { dateInText, dayFirstIn } from "./words/date-in-text";
import { saysHundredthsOfFte } from "./words/hundredths-of-fte";
import { monthNamed } from "./words/dictionary";
import { timeOfDay } from "./words/time-of-day";
import { isDateFormat } from "./unit-words";

/** Fields of pay, which are read apart. */
const PAID = /salary|payroll/i;

/** An amount of which the period is known. */
const SUM_OF_YEAR = { kind: "money", period: "none" } as const;

/** The columns of a source in ours, with the rows of the mapping that say how, and what has to be asked. */
export function readCandidate(candidate: Candidate, context: MappingContext): Made {
  const { table, columns } = candidate;
  const made: MadeColumn[] = [];
  const rows: MappingRow[] = [];
  const questions: MappingQuestion[] = [];
  const add = (part: Made): void => {
    made.push(...part.columns);
    rows.push(...part.rows);
    questions.push(...part.questions);
  };
  const choices = choicesOfRows(candidate, context, add);
  let fte: readonly (number | null)[] | undefined;
  let volume: QuantityMade | undefined;
  for (const field of Object.keys(SCHEMAS[table].columns)) {
    const column = columns.get(field);
    const dimension = dimensionOf(table, field);
    if (column === undefined || dimension.kind === "choice" || PAY_FIELDS.has(`${table}.${field}`)) continue;
    const rivals = candidate.rivals.get(field);
    if (rivals !== undefined) {
      const question = rivalQuestion(candidate, field, rivals);
      if (!context.answers.has(question.key)) {
        questions.push(question);
        continue;
      }
    }
    if (table === "offers" && field === "price") continue;
    if (dimension.kind === "text" || dimension.kind === "as-it-stands" || dimension.kind === "month") {
      const made = plain(candidate, field, column, context);
      add(
        table === "flows" && field === "name"
          ? namedByValue(candidate, namedByChannel(candidate, made, choices))
          : made,
      );
      continue;
    }
    const part =
      table === "flows" ? partOfTargets(candidate, field, column) : field === "tierFrom" ? firstOfBand : null;
    const request: QuantityRequest = {
      ...(part === null ? {} : { part }),
      field,
      becomes: field,
      column,
      // A total of a year's months is the year's, whatever the titles say of the months.
      dimension: table === "overheads" && field === "annualCost" && candidate.totalOfMonths ? SUM_OF_YEAR : dimension,
      choices,
      ...(table === "team" && field === "fte" && saysHundredthsOfFte(column.path)
        ? { known: { id: "%", factor: 1 }, also: 0.01 }
        : {}),
      ...(table === "offers" && field === "setUp" ? { also: timesPaid(column.heading) ?? 1 } : {}),
      ...(table === "flows" && field === "annualVolume" && candidate.months.length > 0 && candidate.totalOfMonths
        ? { known: { id: "year", factor: 1 } }
        : {}),
    };
    const ofAll =
      field === "handlingTime" ? totalHandling(candidate, request, countedOf(candidate, volume), context) : null;
    if (ofAll !== null) {
      add(ofAll);
      continue;
    }
    const ofHours = table === "team" && field === "fte" ? hoursAsFte(candidate, request, context) : null;
    const quantity = ofHours ?? madeQuantity(candidate, request, context);
    if (field === "annualVolume") volume = quantity;
    if (field === "fte") fte = quantity.values;
    const other = table === "flows" && field === "answerTime" ? otherAnswerTime(candidate, request, context) : null;
    if (other !== null && areDifferent(quantity.values, other.values) && !context.isUsers(`field:${table}.${field}`)) {
      questions.push(rivalQuestion(candidate, field, { columns: [column, other.column], areVersions: false }));
      continue;
    }
    const beside = field === "handlingTime" ? besideTalking(candidate, context) : [];
    if (beside.length > 0) {
      add(madeOfTimes(candidate, { talk: quantity, beside }, choices, context));
      continue;
    }
    add({
      columns: quantity.column === null ? [] : [quantity.column],
      rows: quantity.row === null ? [] : [quantity.row],
      questions: quantity.questions,
    });
  }
  if (candidate.parts.length > 0 && !columns.has("annualCost")) add(madeOfParts(candidate, context));
  if (table === "team")
    for (const [field, doubted] of candidate.rivals) {
      const question =
        PAID.test(field) && doubted.columns.length === 1 ? rivalQuestion(candidate, field, doubted) : null;
      if (question !== null && !context.answers.has(question.key)) questions.push(question);
    }
  if (table === "team") add(madePay(candidate, fte ?? [], context, made));
  if (table === "offers") add(madePrice(candidate, choices, context));
  for (const [field, twins] of candidate.twins) questions.push(rivalQuestion(candidate, field, twins));
  return { columns: made, rows, questions };
}

/** Reads the choice of a table, on which the usual values of its rows depend. */
function choicesOfRows(
  candidate: Candidate,
  context: MappingContext,
  add: (made: Made) => void,
): readonly (string | null)[] {
  const { table, body, columns } = candidate;
  const nothing = body.rows.map(() => null);
  const read = (field: string, list: "channel" | "role" | "driver" | "pricing"): readonly (string | null)[] => {
    const made = madeChoices(candidate, field, list, context);
    add(made);
    return made.meanings;
  };
  if (table === "flows") return read("channel", "channel");
  if (table === "team") return (read("role", "role"), nothing);
  if (table === "overheads") return (read("driver", "driver"), nothing);
  // Without a column of its own, the pricing is told by the heading of the price.
  return table === "offers" && columns.has("pricing") ? read("pricing", "pricing") : nothing;
}

/** Names, and what our own tables read as it stands. */
function plain(candidate: Candidate, field: string, column: SourceColumn, context: MappingContext): Made {
  const { table, layout, body } = candidate;
  const key = `${table}.${field}`;
  const isMonth = dimensionOf(table, field).kind === "month";
  const isText = dimensionOf(table, field).kind === "text";
  const isClock = CLOCKS.has(key);
  const areCounts = key === "flows.openDays" && areDayCounts(column.heading, cellsOfColumn(layout, body, column).cells);
  const isDate = key === "offers.validUntil";
  const isDayFirst = isDate ? orderOf(cellsOfColumn(layout, body, column).cells) : null;
  let last = "";
  const fills = isText && field !== "name" && layout.grid.cell(body.rows[0]?.row ?? 0, column.position) !== null;
  const cells = body.rows.map(({ row }): MadeCell => {
    const cell = layout.grid.cell(row, column.position);
    const source = { place: layout.grid.place(row, column.position), shown: receivedText(cell) };
    if (isMonth && typeof cell === "string") return { value: monthSerial(cell) ?? cell, source };
    if (isMonth && typeof cell === "number" && !isDateFormat(layout.grid.format(row, column.position)))
      return { value: cell, source };
    const part = partOfHours(candidate, field, column, cell);
    if (part !== null) return { value: part, source };
    if (isUnreadHours(candidate, field, column, cell)) return { value: null, source };
    const days = areCounts || (key === "flows.openDays" && saysOfSeven(cell)) ? daysCounted(cell) : null;
    if (days !== null) return { value: daysFromMonday(days), source };
    if (isDate && typeof cell === "string") return { value: dateInText(cell, isDayFirst) ?? cell, source };
    if (isClock && typeof cell === "string") return { value: timeOfDay(cell) ?? cell, source };
    if (!isText) return { value: cell, source };
    // A name of digits is a name all the same: “3950”.
    const text = cell === null ? "" : receivedText(cell).trim();
    if (text !== "") last = text;
    const value = text === "" && fills && FILLED.has(key) ? last : text;
    return { value: value === "" ? null : value, source };
  });
  return {
    columns: [{ column: field, heading: column.path, cells }],
    rows: [rowMaker(table, context)(`field:${key}`, { column: field, heading: column.path })],
    questions: [],
  };
}

/** Whether the dates of a column have their day first: those that can be one only tell, where they agree. */
function orderOf(cells: readonly CellValue[]): boolean | null {
  const told = new Set(cells.flatMap((cell) => (typeof cell === "string" ? (dayFirstIn(cell) ?? []) : [])));
  return told.size === 1 ? told.has(true) : null;
}

/** Times of day, which many a workbook holds as text. */
const CLOCKS = new Set(["flows.opens", "flows.closes"]);

/** Names that stand once for a group of rows. */
const FILLED = new Set(["offers.provider", "volumes.flow"]);

/** The serial date of the first day of a named month, or its number where no year is said. */
export function monthSerial(text: string): number | null {
  const named = monthNamed(text);
  if (named === null) return null;
  if (named.year === null) return named.month;
  return serialOfDate({ year: named.year, month: named.month, day: 1 });
}

function rivalQuestion(
  { table, layout, body }: Candidate,
  field: string,
  { columns, areVersions }: Rivals,
): MappingQuestion {
  const column = message(headerOf(table, field), { currency: "€" });
  const first = body.rows[0]?.row ?? layout.first;
  const isDoubted = columns.length === 1;
  return {
    key: `${areVersions ? "version" : "field"}:${table}.${field}`,
    text: isDoubted
      ? message("mapping.question.another-figure", { column, heading: columns[0]?.path ?? "" })
      : message(areVersions ? "mapping.question.version" : "mapping.question.field", { column }),
    choices: [
      ...columns.map(({ path, position }) => ({
        value: path,
        means: message("mapping.choice.column", {
          heading: path,
          example: receivedText(layout.grid.cell(first, position)),
        }),
      })),
      ...(isDoubted ? [{ value: NOT_USED, means: message("mapping.choice.not-used") }] : []),
    ],
  };
}
