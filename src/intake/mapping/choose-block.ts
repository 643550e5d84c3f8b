import { message } from "../../language";
import { areaAddress } from "../../workbook";
import { fold } from "../kinds";
import { SCHEMAS } from "../schema";
import type { Candidate } from "./candidate";
import { SURE } from "./completeness";
import type { Layout } from "./layout";
import type { MappingRow } from "./mapping-row";
import type { MappingAnswers, MappingQuestion } from "./question";
import { hasHeadings, headingsOf } from "./scope";
import type { SourceTable } from "./words/dictionary";

/** Which of several ranges is a table: one, all of them together, a question, or none, with the ranges that are nearest. */
export interface ChosenBlock {
  readonly chosen: readonly Candidate[];
  readonly question: MappingQuestion | null;
  readonly nearest: readonly Candidate[];
}

/** From here on it may be one. */
const MAYBE = 0.45;
const NEAREST = 2;
/** The answers that make one table of all the ranges. */
const TOGETHER = { two: "both", more: "all" } as const;
export const TOGETHER_WORDS: readonly string[] = ["both", "all", "les deux", "tous", "toutes"];

/** The range that is a table: the one an earlier mapping read, else one of those that could be. */
export function blockOf(
  table: SourceTable,
  own: readonly MappingRow[],
  candidates: readonly Candidate[],
  answers: { readonly now: MappingAnswers; readonly all: MappingAnswers },
): ChosenBlock {
  if (headingsOf(own).length === 0) return chooseBlock(table, candidates, answers.all);
  const fitting = candidates.filter(({ layout }) => hasHeadings(layout, own));
  const source = answers.now.get(`block:${table}`) ?? own.find(({ column }) => column === "")?.source;
  return rememberedBlock(table, fitting, source ?? "");
}

/** The range that is a table, among those that could be. Two that could both be are a question: which is meant is not guessed. */
export function chooseBlock(
  table: SourceTable,
  candidates: readonly Candidate[],
  answers: MappingAnswers,
): ChosenBlock {
  const likely = candidates.filter(({ confidence }) => confidence >= SURE);
  const answer = answers.get(`block:${table}`);
  const named =
    answer === undefined
      ? []
      : candidates.filter(({ layout, confidence }) => confidence >= MAYBE && isNamed(layout, answer, candidates));
  const many = named.length > 0 ? named : likely;
  const isTogether = named.length === 0 && TOGETHER_WORDS.includes(fold(answer ?? ""));
  if (many.length === 1 || (many.length > 1 && isTogether)) return { chosen: many, question: null, nearest: [] };
  if (many.length > 1) return { chosen: [], question: blockQuestion(table, many), nearest: [] };
  const nearest = candidates
    .filter(({ confidence, missing }) => confidence >= MAYBE || missing.length === 1)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, NEAREST);
  return { chosen: [], question: null, nearest };
}

/** The range that holds every heading of an earlier mapping: where it stood, else on the same sheet, else anywhere. */
function rememberedBlock(table: SourceTable, fitting: readonly Candidate[], source: string): ChosenBlock {
  const at = fitting.filter(({ layout }) => standsAt(layout, source) || isNamed(layout, source, fitting));
  const sheet = fitting.filter(({ layout }) => sameSheet(layout, source));
  const best = [fitting, at, sheet].find((each) => each.length === 1);
  if (best !== undefined) return { chosen: best, question: null, nearest: [] };
  return { chosen: [], question: fitting.length > 1 ? blockQuestion(table, fitting) : null, nearest: [] };
}

/** Whether a range begins where a source stood: rows added to it do not move it. */
export function standsAt(layout: Layout, source: string): boolean {
  return cornerOf(sourceOf(layout)) === cornerOf(source);
}

/** A source without its last cell; the name of an Excel table as it stands. */
export function cornerOf(source: string): string {
  return source.replace(/:[A-Z]+\d+$/i, "");
}

function blockQuestion(table: SourceTable, candidates: readonly Candidate[]): MappingQuestion {
  return {
    key: `block:${table}`,
    text: message("mapping.question.block", { count: candidates.length, table: message(SCHEMAS[table].title) }),
    choices: [
      ...candidates.map(({ layout, body }) => ({
        value: nameOf(layout, candidates),
        means: message("mapping.choice.block", { address: sourceOf(layout), rows: body.rows.length }),
      })),
      {
        value: candidates.length === 2 ? TOGETHER.two : TOGETHER.more,
        means: message("mapping.choice.together", {
          count: candidates.length,
          rows: candidates.reduce((sum, { body }) => sum + body.rows.length, 0),
        }),
      },
    ],
  };
}

/** What a block is called in a question: its sheet where no other block of it is offered, else its title, else its address. */
function nameOf(layout: Layout, among: readonly Candidate[]): string {
  const { sheet } = layout.region;
  const onSheet = among.filter((each) => each.layout.region.sheet.name === sheet.name);
  if (onSheet.length === 1) return sheet.name;
  const [title] = layout.titles;
  const isOwn = title !== undefined && onSheet.filter((each) => each.layout.titles[0] === title).length === 1;
  return isOwn ? title : sourceOf(layout);
}

/** Whether an answer names a range by itself: its sheet, its title, its address or its Excel table. */
export function namesRange(layout: Layout, answer: string): boolean {
  return answer !== "" && isNamed(layout, answer, []);
}

function isNamed(layout: Layout, answer: string, among: readonly Candidate[]): boolean {
  const said = fold(answer);
  return [
    nameOf(layout, among),
    sourceOf(layout),
    layout.region.sheet.name,
    layout.region.table ?? "",
    ...layout.titles,
  ].some((name) => name !== "" && fold(name).replace(/['$]/g, "") === said.replace(/['$]/g, ""));
}

function sameSheet({ region }: Layout, source: string): boolean {
  const name = source
    .slice(0, Math.max(0, source.lastIndexOf("!")))
    .replace(/^'|'$/g, "")
    .replaceAll("''", "'");
  return region.sheet.name === name;
}

/** Where a source stands, as the table Mapping says it: the name of an Excel table, or the address from its headings to its last row. */
export function sourceOf({ region, headingRow, isTurned }: Layout): string {
  if (region.table !== null) return region.table;
  const { area, sheet } = region;
  const trimmed = isTurned
    ? { ...area, column: area.column + headingRow, columns: area.columns - headingRow }
    : { ...area, row: area.row + headingRow, rows: area.rows - headingRow };
  return areaAddress(sheet.name, trimmed);
}
