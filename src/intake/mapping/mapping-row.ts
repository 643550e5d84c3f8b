/** A row of the table Mapping: a block, one of its columns, or a word of the house. Empty texts are blank cells. */
export interface MappingRow {
  readonly table: string;
  /** Empty for the row of the block itself. */
  readonly column: string;
  readonly source: string;
  readonly heading: string;
  readonly unit: string;
  readonly factor: number | null;
  readonly word: string;
  readonly means: string;
  readonly by: "proposal" | "user";
  readonly on: string;
}

/** Marks in the column Unit where no unit stands. */
export const BAND_MARK = "band";
export const FILLED_DOWN_MARK = "filled down";
/** The word that stands for all rows of a block. */
export const EVERY_ROW = "*";

/** What stands in the column Means before what a source tells otherwise: the user's word went before it, and is asked for once. */
const AGAINST = "≠";

/** Means of a row whose reading a source contradicts. */
export function meansAgainst(means: string, told: string | null): string {
  return told === null ? means : `${means} ${AGAINST} ${told}`.trim();
}

/** What a row means, and what its source told otherwise. */
export function splitMeans(means: string): { readonly meant: string; readonly against: string } {
  const [meant = "", against = ""] = means.split(AGAINST);
  return { meant: meant.trim(), against: against.trim() };
}

/** What the rows of a mapping say, as answers to the questions of a proposal. */
export function answersOfRows(rows: readonly MappingRow[]): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  for (const { table, column, source, heading, unit, word, means: said } of rows) {
    const key = `${table}.${column}`;
    const { meant: means, against } = splitMeans(said);
    if (against !== "" && word === "") answers.set(`against:${key}`, against);
    if (column === "") answers.set(`block:${table}`, source);
    else if (word !== "") answers.set(`word:${key}:${word}`, means);
    else if (heading !== "") {
      answers.set(`field:${key}`, heading);
      if (unit !== "" && unit !== FILLED_DOWN_MARK) answers.set(`unit:${key}`, unit);
      if (means !== "") answers.set(`basis:${key}`, means);
    } else if (means !== "") answers.set(`word:${key}:${EVERY_ROW}`, means);
    else if (unit === BAND_MARK) answers.set(`band:${key}`, BAND_MARK);
  }
  return answers;
}
