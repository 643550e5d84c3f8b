import { ASSUMPTIONS } from "../../engine/assumptions";
import { message, phrase, text } from "../../language";
import type { Language, MessageKey } from "../../language";
import { speakOnReference } from "../../language/on-reference";
import { schemaOf } from "../headers/recognise";
import { ISSUE_CODES } from "../issue-code";
import { clockText } from "../kinds";
import { ASSUMPTION_USUAL } from "../plausibility/assumption-bands";
import { endsOf } from "../plausibility/band-words";
import { usualColumns } from "../plausibility/usual-columns";
import type { UsualColumn } from "../plausibility/usual-columns";
import { tableTitle } from "../recognised";
import { TABLE_KEYS } from "../schema";
import type { Column, TableKey } from "../schema";
import { assumptionRows, legislationRows, weightRows } from "../template/default-rows";
import type { Entry, Row } from "../template/entry";
import { EXAMPLE } from "../template/example";

const CURRENCY = "€";

/** The page of the documentation on the input tables, from the schema alone: it cannot say what reading does not do. */
export function tablesPage(language: Language): string {
  speakOnReference();
  const say = (key: MessageKey): string => phrase(language, key);
  return [
    `# ${say("tables.doc.title")}`,
    say("tables.doc.intro"),
    say("tables.doc.blank"),
    say("tables.doc.needed"),
    ...TABLE_KEYS.map((key) => tableSection(language, key)),
    usualSection(language),
    issuesSection(language),
  ].join("\n\n").concat("\n");
}

function tableSection(language: Language, key: TableKey): string {
  const other: Language = language === "en" ? "fr" : "en";
  const { about, columns } = schemaOf(key);
  const headings = ["column", "other-name", "required", "accepts", "meaning", "example"] as const;
  const examples = exampleRows(key);
  return [
    `## ${tableTitle(language, key)}`,
    "",
    `${phrase(language, about)} ${phrase(language, "tables.doc.other-table", { name: tableTitle(other, key) })}`,
    "",
    line(headings.map((heading) => phrase(language, `tables.doc.${heading}`))),
    line(headings.map(() => "---")),
    ...Object.entries(columns).map(([name, column]) => columnLine(language, other, column, examples.find((row) => row[name] !== undefined)?.[name])),
  ].join("\n");
}

/** What is usual, column by column and assumption by assumption, with the reason of each. */
function usualSection(language: Language): string {
  const say = (key: MessageKey): string => phrase(language, key);
  const columns = usualColumns().map(({ table, column, bands, why }) => {
    const header = schemaOf(table).columns[column]?.header;
    const name = header === undefined ? column : phrase(language, header, { currency: CURRENCY });
    return [tableTitle(language, table), name, bandsText(language, bands), say(`tables.why.${why}`)];
  });
  const assumptions = ASSUMPTIONS.map(({ key }) => {
    const { band, why } = ASSUMPTION_USUAL[key];
    const bands = band === null ? [] : [{ of: null, band }];
    return [tableTitle(language, "assumptions"), `\`${key}\``, bandsText(language, bands), say(`tables.why.${why}`)];
  });
  return [
    `## ${say("tables.doc.usual")}`,
    "",
    say("tables.doc.usual-intro"),
    "",
    line([say("tables.doc.table"), say("tables.doc.column"), say("tables.doc.usually"), say("tables.doc.why")]),
    line(["---", "---", "---", "---"]),
    ...[...columns, ...assumptions].map(line),
  ].join("\n");
}

function bandsText(language: Language, bands: UsualColumn["bands"]): string {
  return bands
    .map(({ of, band }) => {
      const between = text(language, message("tables.doc.between", { ...endsOf(band) }));
      return of === null ? between : `${phrase(language, of)}${phrase(language, "tables.doc.of")}${between}`;
    })
    .join("; ");
}

function issuesSection(language: Language): string {
  return [
    `## ${phrase(language, "tables.doc.issues")}`,
    "",
    phrase(language, "tables.doc.issues-intro"),
    "",
    line([phrase(language, "tables.doc.code"), phrase(language, "tables.doc.meaning")]),
    line(["---", "---"]),
    ...ISSUE_CODES.map((code) => line([`\`${code}\``, phrase(language, `intake.code.${code}`)])),
  ].join("\n");
}

function columnLine(language: Language, other: Language, { header, about, kind, required }: Column, example: Entry | undefined): string {
  return line([
    phrase(language, header, { currency: CURRENCY }),
    phrase(other, header, { currency: CURRENCY }),
    required ? phrase(language, "choices.yes") : "",
    text(language, kind.accepts),
    phrase(language, about),
    example === undefined ? "" : entryText(language, example, kind.format),
  ]);
}

function exampleRows(key: TableKey): readonly Row[] {
  if (key === "assumptions") return assumptionRows(true);
  if (key === "legislation") return legislationRows();
  if (key === "weights") return weightRows();
  return EXAMPLE.get(key) ?? [];
}

const HOURS = 24;

function entryText(language: Language, entry: Entry, format: string): string {
  if ("text" in entry) return entry.text;
  if ("date" in entry) return entry.date;
  if ("words" in entry) return phrase(language, entry.words);
  if ("list" in entry) return entry.list.map((key) => phrase(language, key)).join("; ");
  if (format.endsWith("hh:mm") || format === "[hh]:mm") return clockText(entry.number * HOURS);
  const style = (entry.format ?? format).includes("%") ? "intake.end.percent" : "intake.end.plain";
  return text(language, message(style, { value: entry.number }));
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
