import { answerSheets } from "./answer-sheets";

/** A table, as far as it has to be known whose it is. */
interface TableLike {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
}

interface NameLike {
  readonly name: string;
  readonly formula: unknown;
}

/** Which tables hold answers of ours, and what the others are called: kept from the last reading and writing, so that an event asks Excel nothing. */
export interface KnownTables {
  /** What a reading saw; it replaces what was known. */
  read(tables: readonly TableLike[], names: readonly NameLike[]): void;
  /** A table of answers that was just written. */
  wrote(id: string): void;
  /** The name of a table of inputs; null where it is not known yet. Not asked of tables of answers. */
  nameOf(id: string): string | null;
  holdsAnswers(id: string): boolean;
}

export function knownTables(): KnownTables {
  const answers = new Set<string>();
  const names = new Map<string, string>();
  return {
    read: (tables, workbookNames) => {
      const sheets = answerSheets(workbookNames);
      answers.clear();
      names.clear();
      tables.forEach(({ id, name, sheet }) => {
        if (sheets.has(sheet.toLowerCase())) answers.add(id);
        else names.set(id, name);
      });
    },
    wrote: (id) => void answers.add(id),
    nameOf: (id) => names.get(id) ?? null,
    holdsAnswers: (id) => answers.has(id),
  };
}
