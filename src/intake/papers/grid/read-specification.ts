import type { CoveredHours, Key, ServiceLevelDefinition } from "../../../engine/records";
import { LANGUAGES, phrase } from "../../../language";
import type { WorkbookContent } from "../../../workbook";
import { coveredHoursKind, foldHard, keyOf } from "../../kinds";
import { languagesKind } from "../../kinds";
import { recognise } from "../../headers/recognise";
import { matchHeaders } from "../../headers/match-headers";
import { flowsSchema } from "../../schema/flows";
import type { PaperIssue } from "../paper-issue";
import { paperTable, readPaper } from "../paper-table";
import { specificationSchema } from "./grid-schemas";

/** A line that was asked for. */
export interface SpecificationLine {
  readonly line: string;
  readonly flow: string;
  readonly scope: string | undefined;
  readonly hoursAsked: string | undefined;
  readonly hours: readonly CoveredHours[] | undefined;
  readonly languagesAsked: string | undefined;
  readonly languages: readonly string[];
  readonly definition: ServiceLevelDefinition | undefined;
}

/** What the buyer's workbook asks for. */
export interface Specification {
  readonly lines: ReadonlyMap<Key, SpecificationLine>;
  readonly flows: ReadonlySet<Key>;
  readonly mark: string | undefined;
  readonly currency: string;
  readonly issues: readonly PaperIssue[];
}

/** Whether the buyer's workbook holds the lines of a specification, in a table of their name or of their columns. */
export function asksForLines(content: WorkbookContent): boolean {
  return paperTable(specificationSchema, content) !== undefined;
}

/** Whether a file that came back is the specification itself, by the name of its table: the prices of a grid have columns like its lines. */
export function isSpecification({ tables }: WorkbookContent): boolean {
  const names = new Set(LANGUAGES.map((language) => foldHard(phrase(language, specificationSchema.title))));
  return tables.some(({ name }) => names.has(foldHard(name)));
}

/** Reads the lines of a specification and the names of the flows. */
export function readSpecification(content: WorkbookContent): Specification {
  const { good, issues } = readPaper(specificationSchema, content);
  const lines = new Map<Key, SpecificationLine>();
  for (const { values } of good) {
    const { line, flow, scope, hoursAsked, languagesAsked, definitionAsked } = values;
    const hours = hoursAsked === undefined ? undefined : coveredHoursKind.read(hoursAsked);
    const languages = languagesAsked === undefined ? undefined : languagesKind.read(languagesAsked);
    lines.set(keyOf(line), {
      line,
      flow,
      scope,
      hoursAsked,
      hours: hours?.ok === true ? hours.value : undefined,
      languagesAsked,
      languages: languages?.ok === true ? languages.value : [],
      definition: definitionAsked,
    });
  }
  const mark = good.find(({ values }) => values.mark !== undefined)?.values.mark;
  return { lines, flows: new Set(flowNames(content).map(keyOf)), mark, currency: content.currency, issues };
}

/** The names of the flows of a workbook. */
function flowNames(content: WorkbookContent): readonly string[] {
  return content.tables
    .filter((table) => recognise(table, {})?.table === "flows")
    .flatMap((table) => {
      const position = matchHeaders(flowsSchema, table.headers).findIndex(
        (match) => match.kind !== "unknown" && match.column === "name",
      );
      return table.rows.flatMap((row) => {
        const cell = row[position];
        return typeof cell === "string" && cell.trim() !== "" ? [cell] : [];
      });
    });
}
