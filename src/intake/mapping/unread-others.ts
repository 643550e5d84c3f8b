import { fold } from "../kinds";
import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import { currencyColumn } from "./currency-column";
import { isBesideTalking } from "./beside-talking";
import { besideTalking, isTalkAlone } from "./handling-in-parts";
import type { MappingContext } from "./reading";
import { tableName } from "./names";
import { toldIssue } from "./told-issue";
import { headingScore, isVersionAlone } from "./words/dictionary";
import { NAMED } from "./words/named";
import { isOfAnother } from "./words/other-quantity";

/** Headings of what bears on no decision: names, words, marks, places and dates, and figures worked out of others. */
const FOREIGN =
  /\b(?:comments?|commentaires?|remarks?|remarques?|notes?|observations?|precisions?|id|identifiants?|codes?|ref|reference|references|matricule|numero|date|dates|maj|mise a jour|updated?|owner|responsable|pilote|sponsor|manager|contact person|referent|interlocuteur|sites?|region|agence|department|departement|direction|business unit|bu|entity|entite|centres? de couts?|cost cent(?:re|er)s?|cc|gl|compte|account|source|sources|status|statut|etat|actifs?|actives?|en service|in service|rank|rang|ordre|order|priority|priorite|first name|last name|nom|prenom|e-?mail address|ecart|delta|variance|variation|vs\.?|n-1|last year|prior year|an dernier|poids|% (?:of|du) total|cumul|check|controle|csat|nps|satisfaction|abandons?|abandoned|taux d.?activite|quotite|temps partiel|part[- ]?time)\b|^(?:#|n°|no\.?|nr\.?)$/;

/** Columns of a source that no column of ours is read from, and that are no matter of names, notes or other years: none of them is left to a default in silence. */
export function unreadIssues(candidate: Candidate, told: readonly Issue[], context: MappingContext): readonly Issue[] {
  const { table, layout, body, columns, months, parts, rivals, twins, split } = candidate;
  if (table === "offers") return [];
  const added = besideTalking(candidate, context).length > 0;
  const read = [...columns].flatMap(([field, column]) => (added || !isBesideTalking(field) ? [column] : []));
  const asked = [...rivals.values(), ...twins.values()].flatMap((each) => each.columns);
  const others = split === null ? [] : [split.column];
  const used = new Set([...read, ...months, ...parts, ...asked, ...others].map(({ position }) => position));
  const currencies = currencyColumn(candidate);
  const said = new Set(told.map(({ column }) => column));
  return layout.columns
    .filter(
      ({ position, heading, path }) =>
        !used.has(position) &&
        position !== currencies?.position &&
        !said.has(path) &&
        heading !== "" &&
        !FOREIGN.test(fold(heading)) &&
        !isAnsweredFor(candidate, heading, context) &&
        !isHeldAlready(candidate, heading) &&
        body.rows.some(({ row }) => layout.grid.cell(row, position) !== null),
    )
    .map((column) =>
      toldIssue(candidate, column, {
        code: "column-unused",
        severity: "note",
        received: column.path,
        expected: ["mapping.issue.column-unread", { table: tableName(table) }],
      }),
    );
}

/** Whether a person said which column is read for what this one is called by: the others of that name are no news. */
function isAnsweredFor({ table, columns }: Candidate, heading: string, { isUsers }: MappingContext): boolean {
  return [...columns.keys()].some(
    (field) =>
      (isUsers(`version:${table}.${field}`) || isUsers(`field:${table}.${field}`)) &&
      (isVersionAlone(heading) || headingScore(`${table}.${field}`, heading) >= NAMED),
  );
}

/** Whether what a column says is in another that is read: parts of a handling time beside the whole, contacts per agent beside the volume. */
function isHeldAlready({ table, columns, months, parts }: Candidate, heading: string): boolean {
  if (table !== "flows") return false;
  const isPart = ["flows.wrapTime", "flows.holdTime"].some((field) => headingScore(field, heading) >= NAMED);
  const hasVolume = columns.has("annualVolume") || months.length > 0 || parts.length > 0;
  return (
    (columns.has("handlingTime") && (isPart || isTalkAlone(heading))) ||
    (hasVolume && isOfAnother("flows.annualVolume", heading) && headingScore("flows.annualVolume", heading) >= NAMED)
  );
}
