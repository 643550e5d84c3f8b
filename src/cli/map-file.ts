import type { MappingRow } from "../intake";
import { message } from "../language";
import { InputRefused } from "./exit";
import { jsonText, readJsonFile } from "./json-file";
import { writeOutputFiles } from "./output-files";

/** What a file says of a workbook's sources: answers to questions, and the rows of a mapping where it has some. */
export interface MapFile {
  readonly answers: ReadonlyMap<string, string>;
  readonly rows: readonly MappingRow[];
}

const TAKEN: readonly string[] = ["answers", "mapping"];

/**
 * A file such as `{ "mapping": "proposed", "answers": { "unit:flows.handlingTime": "min" } }`, in which the mapping may also be its rows.
 *
 * @throws {@link InputRefused} naming what of it cannot be used
 */
export function readMapFile(path: string): MapFile {
  const refuse = (detail: string): never => {
    throw new InputRefused(message("commandLine.map-file", { path, detail }));
  };
  const value = readJsonFile(path, refuse);
  if (!isObject(value)) return refuse("{ }");
  const other = Object.keys(value).find((key) => !TAKEN.includes(key));
  if (other !== undefined) return refuse(`${other} (${TAKEN.join(", ")})`);
  return { answers: answersIn(value, refuse), rows: rowsIn(value["mapping"], refuse) };
}

/** Writes the mapping of a run, for the next to be read with. */
export function writeMapFile(path: string, rows: readonly MappingRow[]): void {
  writeOutputFiles([{ path, content: jsonText({ mapping: rows, answers: {} }) }]);
}

function answersIn(value: Readonly<Record<string, unknown>>, refuse: (detail: string) => never): MapFile["answers"] {
  const answers = value["answers"] ?? {};
  if (!isObject(answers)) return refuse("answers");
  return new Map(
    Object.entries(answers).map(([key, answer]) => [key, typeof answer === "string" ? answer : refuse(key)] as const),
  );
}

function rowsIn(mapping: unknown, refuse: (detail: string) => never): readonly MappingRow[] {
  if (mapping === undefined || mapping === "proposed") return [];
  if (!Array.isArray(mapping)) return refuse("mapping");
  return mapping.map((row: unknown, at) => {
    if (!isObject(row)) return refuse(`mapping[${at}]`);
    const words = (key: string): string => {
      const cell = row[key] ?? "";
      return typeof cell === "string" ? cell : refuse(`mapping[${at}].${key}`);
    };
    if (words("table") === "") return refuse(`mapping[${at}].table`);
    return {
      table: words("table"),
      column: words("column"),
      source: words("source"),
      heading: words("heading"),
      unit: words("unit"),
      factor: typeof row["factor"] === "number" ? row["factor"] : null,
      word: words("word"),
      means: words("means"),
      by: row["by"] === "user" ? "user" : "proposal",
      on: words("on"),
    };
  });
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
