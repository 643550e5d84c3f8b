import { phrase, text } from "../../language";
import type { Language, Message } from "../../language";
import type { Block, PlannedCell, SheetPlan, WorkbookContent, WorkbookPlan } from "../../workbook";
import { keyOf } from "../kinds";
import { missingTables } from "../read-inputs";
import { pageHeading } from "../template/page-heading";
import { inputSheets } from "../template/input-sheets";
import { logFindingText } from "./log-finding";
import type { LogFinding } from "./log-finding";
import { logTables, volumeSaid } from "./log-tables";
import type { AnnualTopic } from "./log-tables";
import type { Proof } from "./proof";
import type { Period } from "./topic-figures";
import { BESIDE } from "./beside";

const DEFAULT_CURRENCY = "€";

/** What an import writes. */
export interface ImportedSheets {
  readonly language: Language;
  readonly content: WorkbookContent | undefined;
  readonly topics: readonly AnnualTopic[];
  readonly period: Period;
  readonly proof: Proof;
  readonly findings: readonly LogFinding[];
}

/** Tables that an import makes. */
const MADE = ["flows", "volumes", "profiles"] as const;

/** Whether the workbook has tables of its own that an import does not touch. */
export function standsBeside(content: WorkbookContent | undefined): boolean {
  if (content === undefined) return false;
  const missing = missingTables(content);
  return !MADE.every((table) => missing.includes(table));
}

/**
 * The sheets of an import: the tables, and the proof of totals on a sheet of its own, which stays with the workbook.
 *
 * Where the workbook has flows, volumes or profiles already, those stay as they are: the import's tables stand beside them, on sheets that are not read as
 * inputs, and the proof sets the volumes of the same flows against each other.
 */
export function importSheets(imported: ImportedSheets): WorkbookPlan {
  const { language, content, topics, period } = imported;
  const beside = standsBeside(content);
  const tables = inputSheets({
    language,
    currency: content?.currency ?? DEFAULT_CURRENCY,
    rows: logTables(topics, period),
    taken: new Set(content?.tables.map(({ name }) => name.toLowerCase())),
  }).map((sheet) => (beside ? besideOthers(language, sheet) : sheet));
  const proof = proofSheet(imported, beside);
  return { sheets: [...tables, proof], activate: beside ? proof.key : (tables[0]?.key ?? proof.key) };
}

function besideOthers(language: Language, sheet: SheetPlan): SheetPlan {
  return {
    ...sheet,
    key: sheet.key.replace(/^inputs-/, BESIDE),
    name: phrase(language, "importLog.sheet.beside", { name: sheet.name }),
  };
}

export function proofSheet({ language, content, topics, proof, findings }: ImportedSheets, beside: boolean): SheetPlan {
  const say = (line: Message): string => text(language, line);
  const line = (words: string): readonly PlannedCell[] => [{ text: words }];
  const heading = (
    key: "importLog.sheet.found" | "importLog.sheet.known" | "importLog.sheet.flows",
  ): readonly PlannedCell[] => [{ text: phrase(language, key), style: "heading" }];
  const compared = beside ? comparison(language, topics, content) : [];
  const cells = [
    heading("importLog.sheet.found"),
    ...proof.map((each) => line(say(each))),
    ...(findings.length > 0
      ? [heading("importLog.sheet.known"), ...findings.map((each) => line(logFindingText(language, each)))]
      : []),
    ...(beside
      ? [heading("importLog.sheet.flows"), line(phrase(language, "importLog.sheet.stay")), ...compared.map(line)]
      : []),
  ];
  const title: Block = {
    id: "title",
    gap: 0,
    column: 0,
    cells: [
      [{ text: phrase(language, "importLog.sheet.title"), style: "title" }],
      [{ text: phrase(language, "importLog.sheet.about"), style: "subtitle" }],
    ],
  };
  return {
    key: "import",
    name: phrase(language, "importLog.sheet.title"),
    columnWidths: [110],
    blocks: [title, { id: "proof", gap: 1, column: 0, cells, wrap: [0] }],
    charts: [],
    frozenRows: 0,
    print: { landscape: false, titleRows: 0, heading: pageHeading(language) },
  };
}

/** The yearly volume of each flow in the workbook's own table beside what the report says. */
function comparison(
  language: Language,
  topics: readonly AnnualTopic[],
  content: WorkbookContent | undefined,
): readonly string[] {
  const own = new Map(
    (content?.tables ?? []).flatMap(({ headers, rows }) => {
      const at = (keys: readonly ("tables.flows.name" | "tables.flows.annualVolume")[]): number =>
        headers.findIndex((header) =>
          keys.some((key) => (["en", "fr"] as const).some((each) => keyOf(phrase(each, key)) === keyOf(header))),
        );
      const [name, volume] = [at(["tables.flows.name"]), at(["tables.flows.annualVolume"])];
      if (name < 0 || volume < 0) return [];
      return rows.flatMap((row): [string, number][] => {
        const [called, contacts] = [row[name], row[volume]];
        return typeof called === "string" && typeof contacts === "number" ? [[keyOf(called), contacts]] : [];
      });
    }),
  );
  return topics.map(({ topic, annualVolume }) => {
    const old = own.get(keyOf(topic));
    const values = { topic, ...volumeSaid(annualVolume) };
    return old === undefined
      ? phrase(language, "importLog.sheet.new", values)
      : phrase(language, "importLog.sheet.both", { ...values, old: Math.round(old) });
  });
}
