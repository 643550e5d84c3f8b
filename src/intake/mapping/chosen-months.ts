import { message } from "../../language";
import type { SourceColumn } from "./layout";
import type { MappingQuestion } from "./question";
import type { MappingContext } from "./reading";
import type { MappingRow } from "./mapping-row";
import { rowMaker } from "./reading";

const MONTHS = 12;
const KEY = "year:volumes.contacts";
/** The word by which the mapping holds which months of several years were chosen. */
const WORD = "year";
const KEPT = `word:volumes.contacts:${WORD}`;
/** Answers beside the years. */
const LAST = "last12";
const ALL = "all";

/** A month of a source, across or down, and as what it stands there. */
export type MonthOfSource = Pick<SourceColumn, "month" | "path">;

/** Which of the months are read, with the rows of the mapping that hold it; or the question. */
export type ChosenMonths<Each extends MonthOfSource = SourceColumn> =
  | { readonly ok: true; readonly months: readonly Each[]; readonly rows: readonly MappingRow[] }
  | { readonly ok: false; readonly question: MappingQuestion };

/** The months of one year or one version: where a month stands twice without a year, the bands over them tell them apart; of several years one is chosen. */
export function chosenMonths(months: readonly SourceColumn[], context: MappingContext): ChosenMonths {
  const { answers } = context;
  const keys = months.map(({ month }) => `${month?.year ?? ""}-${month?.month ?? ""}`);
  if (new Set(keys).size === keys.length) return ofOneYear(months, context);
  const bands = [...new Set(months.map(({ band }) => band))];
  const said = answers.get("version:volumes.contacts") ?? answers.get(KEY);
  const chosen = bands.find((band) => band === said);
  if (chosen !== undefined)
    return ofOneYear(
      months.filter(({ band }) => band === chosen),
      context,
    );
  return {
    ok: false,
    question: {
      key: "version:volumes.contacts",
      text: message("mapping.question.version", { column: message("tables.volumes") }),
      choices: bands.map((band) => ({ value: band, means: message("mapping.choice.plain", { value: band }) })),
    },
  };
}

/** Whether months are more than those of a year, each of a year that is said. */
export function areOfSeveralYears(months: readonly MonthOfSource[]): boolean {
  return months.length > MONTHS && months.every(({ month }) => typeof month?.year === "number");
}

/** The months of one year of several, which figures of another size would alter by their mean: the whole years among them, the last twelve months, or all by a person's word. */
export function ofOneYear<Each extends MonthOfSource>(
  months: readonly Each[],
  context: MappingContext,
): ChosenMonths<Each> {
  if (!areOfSeveralYears(months)) return { ok: true, months, rows: [] };
  const inOrder = [...months].sort((a, b) => at(a) - at(b));
  const years = [...new Set(inOrder.map(({ month }) => month?.year ?? 0))];
  const whole = years.flatMap((year) => {
    const own = inOrder.filter(({ month }) => month?.year === year);
    return own.length === MONTHS ? [{ value: String(year), months: own }] : [];
  });
  const last = inOrder.slice(-MONTHS);
  const isWholeYear = whole.some((year) => year.months[0] === last[0]);
  const choices = [
    ...whole.map((year) => ({ ...year, means: message("mapping.choice.plain", { value: year.value }) })),
    ...(isWholeYear ? [] : [{ value: LAST, months: last, means: spanned("mapping.choice.last-months", last) }]),
    { value: ALL, months, means: message("mapping.choice.all-months", { count: months.length }) },
  ];
  const said = context.answers.get(KEY) ?? context.answers.get(KEPT);
  // The last twelve months are a whole year where the books end with it.
  const chosen = said === LAST ? { value: LAST, months: last } : choices.find(({ value }) => value === said);
  if (chosen !== undefined) {
    const make = rowMaker("volumes", context);
    const row = { column: "contacts", word: WORD, means: chosen.value };
    return { ok: true, months: chosen.months, rows: [make(context.isUsers(KEY) ? KEY : KEPT, row)] };
  }
  return {
    ok: false,
    question: {
      key: KEY,
      text: spanned("mapping.question.year", inOrder),
      choices: choices.map(({ value, means }) => ({ value, means })),
    },
  };
}

function at({ month }: MonthOfSource): number {
  return (month?.year ?? 0) * MONTHS + (month?.month ?? 0);
}

function spanned(key: "mapping.choice.last-months" | "mapping.question.year", months: readonly MonthOfSource[]) {
  return message(key, { first: months[0]?.path ?? "", last: months.at(-1)?.path ?? "", count: months.length });
}
