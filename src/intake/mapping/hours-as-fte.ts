import { message } from "../../language";
import { receivedText } from "../reading/table-reference";
import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import { NOT_USED } from "./not-used";
import { cellsOfColumn } from "./contents";
import { inHours } from "./hours-of-group";
import { madeQuantity } from "./made-quantity";
import type { QuantityMade, QuantityRequest } from "./made-quantity";
import type { MappingQuestion } from "./question";
import { rowMaker } from "./reading";
import type { Made, MappingContext } from "./reading";
import { toldIssue } from "./told-issue";
import { periodIn } from "./unit-words";
import { countsHours } from "./words/counted-hours";

const KEY = "unit:team.fte";
/** Hours of one full post: 35 a week, 35 × 52/12 a month, 1,820 paid and 1,607 worked a year. */
const POSTS = [
  { id: "h/35", hours: 35, period: "week" },
  { id: "h/151.67", hours: (35 * 52) / 12, period: "month" },
  { id: "h/1820", hours: 1820, period: "year" },
  { id: "h/1607", hours: 1607, period: "year" },
] as const;

/** Full-time equivalents from hours, by the hours of a full post that a person gives, else asked; null where the column holds none. */
export function hoursAsFte(
  candidate: Candidate,
  request: QuantityRequest,
  context: MappingContext,
): QuantityMade | null {
  const { column } = request;
  if (!countsHours(column.path)) return null;
  const nothing: QuantityMade = { column: null, row: null, questions: [], values: [] };
  const answer = context.answers.get(KEY)?.trim() ?? "";
  const row = rowMaker("team", context);
  if (answer === NOT_USED)
    return { ...nothing, row: row(KEY, { column: "fte", heading: column.path, unit: NOT_USED }) };
  const hours = hoursOf(answer);
  if (hours === null) return { ...nothing, questions: [question(candidate, request, context)] };
  const made = ofHours(candidate, request, { id: answer, hours }, context);
  return made.row === null ? made : { ...made, row: { ...made.row, by: context.isUsers(KEY) ? "user" : made.row.by } };
}

function hoursOf(answer: string): number | null {
  const known = POSTS.find(({ id }) => id === answer);
  const said = /^h\/(\d+(?:[.,]\d+)?)$/.exec(answer)?.[1];
  const hours = known?.hours ?? Number((said ?? "").replace(",", "."));
  return hours > 0 ? hours : null;
}

function ofHours(
  candidate: Candidate,
  request: QuantityRequest,
  { id, hours }: { readonly id: string; readonly hours: number },
  context: MappingContext,
): QuantityMade {
  return madeQuantity(candidate, { ...request, part: inHours, known: { id, factor: 1 }, also: 1 / hours }, context);
}

function question(candidate: Candidate, request: QuantityRequest, context: MappingContext): MappingQuestion {
  const { layout, body } = candidate;
  const { column } = request;
  const at = Math.max(
    0,
    cellsOfColumn(layout, body, column).cells.findIndex((cell) => cell !== null && cell !== 0),
  );
  const example = receivedText(layout.grid.cell(body.rows[at]?.row ?? layout.first, column.position));
  const said = periodIn(column.path);
  const fitting = POSTS.filter(({ period }) => period === said);
  const posts = fitting.length > 0 ? fitting : POSTS;
  return {
    key: KEY,
    text: message("mapping.question.hours-as-fte", { heading: column.path }),
    choices: [
      ...posts.map((post) => ({
        value: post.id,
        means: message("mapping.choice.hours-as-fte", {
          hours: Number(post.hours.toFixed(2)),
          period: post.id === "h/1607" ? "worked" : post.period,
          example,
          value: Number((ofHours(candidate, request, post, context).values[at] ?? 0).toPrecision(4)),
        }),
      })),
      { value: NOT_USED, means: message("mapping.choice.not-used") },
    ],
  };
}

/** Hours that were made full-time equivalents: by what they were divided. */
export function hoursAsFteIssues(candidate: Candidate, { rows }: Made): readonly Issue[] {
  const column = candidate.columns.get("fte");
  const hours = hoursOf(rows.find((row) => row.column === "fte")?.unit ?? "");
  if (candidate.table !== "team" || column === undefined || hours === null) return [];
  const expected = ["mapping.issue.hours-as-fte", { hours: Number(hours.toFixed(2)) }] as const;
  return [toldIssue(candidate, column, { code: "unit-converted", severity: "note", received: column.path, expected })];
}
