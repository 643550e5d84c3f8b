import { message, phrase } from "../../language";
import type { MessageKey } from "../../language";
import type { CellSource, CellValue } from "../../workbook";
import { receivedText } from "../reading/table-reference";
import { SCHEMAS } from "../schema";
import type { TableSchema } from "../schema";
import type { Candidate } from "./candidate";
import { textOf } from "./grid";
import { BAND_MARK, EVERY_ROW, FILLED_DOWN_MARK } from "./mapping-row";
import type { MappingRow } from "./mapping-row";
import type { MappingQuestion } from "./question";
import { rowMaker } from "./reading";
import type { Made, MadeCell, MappingContext } from "./reading";
import { choicesOf, meaningOf, plainWords } from "./words/dictionary";
import type { ChoiceList } from "./words/dictionary";

/** The choice that each row of the body says, by key; null where it is blank or not known yet. */
export interface ChoicesMade extends Made {
  readonly meanings: readonly (string | null)[];
}

/** The label of a choice, by which our own tables know it. */
export function labelOf(list: ChoiceList, choice: string): MessageKey {
  return `choices.${list}.${choice}` as MessageKey; // lists and choices are those of the dictionary
}

/** The choices of a list as answers to a question. */
export function answersIn(list: ChoiceList): MappingQuestion["choices"] {
  return choicesOf(list).map((choice) => ({ value: choice, means: message(labelOf(list, choice)) }));
}

/** The header of a column of ours. */
export function headerOf(table: Candidate["table"], column: string): MessageKey {
  const schema: TableSchema = SCHEMAS[table];
  return schema.columns[column]?.header ?? schema.title;
}

/** A column of choices: from its own column, from the bands over groups of rows, or one word for all rows. */
export function madeChoices(
  candidate: Candidate,
  field: string,
  list: ChoiceList,
  context: MappingContext,
): ChoicesMade {
  const { table, layout, body, columns } = candidate;
  const key = `${table}.${field}`;
  const make = rowMaker(table, context);
  const column = columns.get(field);
  const rows: MappingRow[] = [];
  const constant = context.answers.get(`word:${key}:${EVERY_ROW}`);
  let words: readonly string[];
  let places: readonly CellSource[];
  if (column !== undefined) {
    const cells = body.rows.map(({ row }) => layout.grid.cell(row, column.position));
    const fill = cells[0] !== null && cells.some((cell) => cell === null);
    words = filledDown(cells, fill);
    places = body.rows.map(({ row }, at) => ({
      place: layout.grid.place(row, column.position),
      shown: receivedText(cells[at] ?? null),
    }));
    rows.push(make(`field:${key}`, { column: field, heading: column.path, unit: fill ? FILLED_DOWN_MARK : "" }));
  } else if (constant === undefined && body.hasBands && bandsSay(candidate, list, context)) {
    words = body.rows.map(({ band }) => band ?? "");
    places = body.rows.map(({ row }, at) => ({ place: layout.grid.place(row, 0), shown: words[at] ?? "" }));
    rows.push(make(`band:${key}`, { column: field, unit: BAND_MARK }));
  } else {
    return constantChoice(candidate, field, list, context, constant);
  }
  const meaning = (word: string): string | null =>
    answeredChoice(list, context.answers.get(`word:${key}:${word}`)) ?? meaningOf(list, word);
  const different = [...new Map(words.filter((word) => word !== "").map((word) => [plainWords(word), word])).values()];
  const questions = different
    .filter((word) => meaning(word) === null)
    .map((word) => wordQuestion(candidate, field, list, word));
  for (const word of different) {
    const means = meaning(word);
    if (
      means !== null &&
      plainWords(word) !== plainWords(phrase("en", labelOf(list, means))) &&
      plainWords(word) !== plainWords(phrase("fr", labelOf(list, means)))
    )
      rows.push(make(`word:${key}:${word}`, { column: field, word, means }));
  }
  const meanings = words.map((word) => (word === "" ? null : meaning(word)));
  const cells = words.map((word, at): MadeCell => {
    const means = meanings[at] ?? null;
    const source = places[at] ?? { place: layout.grid.place(0, 0), shown: word };
    return { value: means === null ? (word === "" ? null : word) : phrase("en", labelOf(list, means)), source };
  });
  return {
    columns: [{ column: field, heading: column?.path ?? phrase("en", headerOf(table, field)), cells }],
    rows,
    questions,
    meanings,
  };
}

/** The choice an answer names: its key, or a word for it. */
export function answeredChoice(list: ChoiceList, answer: string | undefined): string | null {
  if (answer === undefined) return null;
  return choicesOf(list).find((choice) => choice === answer.trim()) ?? meaningOf(list, answer);
}

function filledDown(cells: readonly CellValue[], fill: boolean): readonly string[] {
  let last = "";
  return cells.map((cell) => {
    const text = textOf(cell) === "" && cell !== null ? receivedText(cell) : textOf(cell);
    if (text !== "") last = text;
    return text === "" && fill ? last : text;
  });
}

/** Whether the bands over the rows are words of a list, all or most of them. */
function bandsSay({ table, body }: Candidate, list: ChoiceList, { answers }: MappingContext): boolean {
  const bands = [...new Set(body.rows.flatMap(({ band }) => (band === null ? [] : [band])))];
  if (body.rows.some(({ band }) => band === null) || bands.length === 0) return false;
  const known = bands.filter(
    (band) =>
      meaningOf(list, band) !== null ||
      [...answers.keys()].some((key) => key.startsWith(`word:${table}.`) && key.endsWith(`:${band}`)),
  ).length;
  return known * 2 >= bands.length;
}

function constantChoice(
  candidate: Candidate,
  field: string,
  list: ChoiceList,
  context: MappingContext,
  answer: string | undefined,
): ChoicesMade {
  const { table, layout, body } = candidate;
  const key = `${table}.${field}`;
  const means = answeredChoice(list, answer);
  const meanings = body.rows.map(() => means);
  if (means === null)
    return { columns: [], rows: [], questions: [wordQuestion(candidate, field, list, EVERY_ROW)], meanings };
  const value = phrase("en", labelOf(list, means));
  const heading = phrase("en", headerOf(table, field));
  const cells = body.rows.map(({ row }): MadeCell => ({
    value,
    source: { place: layout.grid.place(row, 0), shown: means },
  }));
  return {
    columns: [{ column: field, heading, cells }],
    rows: [rowMaker(table, context)(`word:${key}:${EVERY_ROW}`, { column: field, means })],
    questions: [],
    meanings,
  };
}

function wordQuestion({ table }: Candidate, field: string, list: ChoiceList, word: string): MappingQuestion {
  const column = message(headerOf(table, field), { currency: "€" });
  return {
    key: `word:${table}.${field}:${word}`,
    text:
      word === EVERY_ROW
        ? message("mapping.question.word-all", { column })
        : message("mapping.question.word", { word, column }),
    choices: answersIn(list),
  };
}
