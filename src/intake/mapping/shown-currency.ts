import type { Message, MessageValues } from "../../language";
import type { MappedBlock } from "./mapped-workbook";
import { meansAgainst, splitMeans } from "./mapping-row";
import type { MappingRow } from "./mapping-row";
import { unitIn } from "./money-unit";
import type { MappingQuestion } from "./question";

/** Rows of the table Mapping with their units in the currency of the sources. */
export function rowsIn(currency: string, rows: readonly MappingRow[]): readonly MappingRow[] {
  return rows.map((row) => {
    const { meant, against } = splitMeans(row.means);
    const means = against === "" ? row.means : meansAgainst(meant, unitIn(currency, against));
    return { ...row, unit: unitIn(currency, row.unit), means };
  });
}

/** Blocks with the units of their columns in the currency of the sources. */
export function blocksIn(currency: string, blocks: readonly MappedBlock[]): readonly MappedBlock[] {
  return blocks.map((block) => ({
    ...block,
    made: { ...block.made, rows: rowsIn(currency, block.made.rows) },
    lines: block.lines.map((line) => ({
      ...line,
      unit: unitIn(currency, line.unit),
      units: line.units.map(({ value, means }) => ({
        value: unitIn(currency, value),
        means: messageIn(currency, means),
      })),
    })),
  }));
}

/** Questions with the units and the headings of ours in them in the currency of the sources. What is asked of the currency itself stays. */
export function questionsIn(currency: string, questions: readonly MappingQuestion[]): readonly MappingQuestion[] {
  return questions.map(({ key, text, choices }) => ({
    key,
    text: messageIn(currency, text),
    choices: choices.map(({ value, means }) => ({
      value: key.startsWith("unit:") ? unitIn(currency, value) : value,
      means: messageIn(currency, means),
    })),
  }));
}

/** The names of values of a sentence that hold a unit or a currency. */
const MONEY_VALUES = new Set(["unit", "scale", "currency"]);

function messageIn(currency: string, { key, values }: Message): Message {
  if (values === undefined) return { key };
  const inCurrency = Object.entries(values).map(([name, value]): [string, MessageValues[string]] => {
    if (typeof value === "object") return [name, messageIn(currency, value)];
    return [name, typeof value === "string" && MONEY_VALUES.has(name) ? unitIn(currency, value) : value];
  });
  return { key, values: Object.fromEntries(inCurrency) };
}
