import { fold } from "../kinds";
import type { Issue } from "../issue";
import type { Candidate } from "./candidate";
import { cellsOfColumn, contentsScore } from "./contents";
import { holdsNumbers } from "./dimension";
import { isBesideTalking } from "./beside-talking";
import { besideTalking, isTalkAlone } from "./handling-in-parts";
import type { SourceColumn } from "./layout";
import { fieldHeader } from "./names";
import type { Made, MappingContext } from "./reading";
import { toldIssue } from "./told-issue";
import { isOfAnother } from "./words/other-quantity";
import { isNetPay } from "./words/net-pay";
import { isStandIn } from "./words/stand-ins";
import { isTwoTargets } from "./words/two-targets";
import { fieldsOfTable, headingScore, isWeakHeading, namesPrice } from "./words/dictionary";
import { NAMED } from "./words/named";

const FTE = "team.fte";

/** Columns of numbers that are called like one that is read, and are not read: a rate by night beside that by day. */
export function unusedIssues(candidate: Candidate, context: MappingContext): readonly Issue[] {
  const { table, layout, body, columns, months, parts } = candidate;
  const added = besideTalking(candidate, context).length > 0;
  const isUsed = ([field]: readonly [string, SourceColumn]): boolean => added || !isBesideTalking(field);
  const read = [...columns].filter(isUsed).map(([, column]) => column);
  const used = new Set([...read, ...months, ...parts].map(({ position }) => position));
  const asked = new Set([...candidate.rivals.values(), ...candidate.twins.values()].flatMap((each) => each.columns));
  return layout.columns.flatMap((column): readonly Issue[] => {
    if (used.has(column.position) || asked.has(column) || column.heading === "") return [];
    const { cells, formats } = cellsOfColumn(layout, body, column);
    const areTwo = cells.some(isTwoTargets);
    if (!areTwo && contentsScore({ kind: "plain" }, { cells, formats }) === 0) return [];
    if (table === "team" && isNetPay(column.path)) return [netPayIssue(candidate, column, "note")];
    const other = areTwo ? twoTargets(table, column) : ofAnother(candidate, column);
    if (other !== null) {
      const expected = ["mapping.issue.of-another", { column: fieldHeader(table, other) }] as const;
      return [
        toldIssue(candidate, column, { code: "column-unused", severity: "warning", received: column.path, expected }),
      ];
    }
    const fte = table === "team" ? columns.get("fte") : undefined;
    if (fte !== undefined && !isWeakHeading(FTE, fte.heading) && isWeakHeading(FTE, column.heading)) {
      const expected = ["mapping.issue.people-beside", { read: fte.path, column: fieldHeader(table, "fte") }] as const;
      return [
        toldIssue(candidate, column, { code: "column-unused", severity: "note", received: column.path, expected }),
      ];
    }
    const bears = bearsOn(candidate, column);
    if (bears !== null) {
      const [field, read] = bears;
      const expected = ["mapping.issue.column-bears", { read: read.path, column: fieldHeader(table, field) }] as const;
      return [
        toldIssue(candidate, column, { code: "column-unused", severity: "warning", received: column.path, expected }),
      ];
    }
    const like = [...columns].find(
      ([field, read]) =>
        holdsNumbers(table, field) &&
        !isBesideTalking(field) &&
        !(field === "handlingTime" && isTalkAlone(column.heading) && !isTalkAlone(read.heading)) &&
        !context.isUsers(`field:${table}.${field}`) &&
        !context.isUsers(`version:${table}.${field}`) &&
        isCalledLike(table, field, column.heading),
    );
    if (like === undefined) return [];
    const expected = [
      "mapping.issue.column-unused",
      { read: like[1].path, column: fieldHeader(table, like[0]) },
    ] as const;
    return [
      toldIssue(candidate, column, { code: "column-unused", severity: "warning", received: column.path, expected }),
    ];
  });
}

/** Columns that a person named for a field and that are not read, for another column says the same already. */
export function unreadAnswers(
  candidate: Candidate,
  { rows, questions }: Made,
  context: MappingContext,
): readonly Issue[] {
  if (questions.length > 0) return [];
  const { table, columns } = candidate;
  return [...columns].flatMap(([field, column]): readonly Issue[] => {
    if (!context.isUsers(`field:${table}.${field}`) || rows.some((row) => row.column === field)) return [];
    const expected = ["mapping.issue.answer-unread", { field }] as const;
    return [
      toldIssue(candidate, column, { code: "column-unused", severity: "warning", received: column.path, expected }),
    ];
  });
}

/** Net pay that is not read: nothing that an analysis asks for can be worked out from it. */
export function netPayIssue(candidate: Candidate, column: SourceColumn, severity: Issue["severity"]): Issue {
  const expected = ["mapping.issue.net-pay", {}] as const;
  return toldIssue(candidate, column, { code: "column-unused", severity, received: column.path, expected });
}

/** The service target that a column is called by whose cells hold two targets in one. */
function twoTargets(table: Candidate["table"], { heading }: SourceColumn): string | null {
  return table === "flows" && headingScore("flows.serviceTarget", heading) >= NAMED ? "serviceTarget" : null;
}

/** The field that a column is called by whose unit, period or figure it is not of. */
function ofAnother({ table, columns, months, parts }: Candidate, { heading }: SourceColumn): string | null {
  const hasVolume = columns.has("annualVolume") || months.length > 0 || parts.length > 0;
  // What one agent handles is no matter where it is known what all of them do.
  const fits = (field: string): boolean =>
    !(field === "annualVolume" && hasVolume) &&
    isOfAnother(`${table}.${field}`, heading) &&
    headingScore(`${table}.${field}`, heading) >= NAMED;
  return fieldsOfTable(table).find(fits) ?? null;
}

/** What changes a quantity or adds to it, by how its column is headed. */
const BEARING: readonly (readonly [field: RegExp, read: (heading: string) => boolean, heading: RegExp])[] = [
  [
    /^fte$/,
    (heading) => isWeakHeading("team.fte", heading),
    /\b(?:taux d.?(?:activite|emploi|occupation)|quotite|temps de travail|temps partiel|working time|part[- ]?time|contract(?:ual)? (?:time|rate))\b|\b(?:etp|fte) ?(?:%|\/|par|per)|% ?(?:etp|fte)\b/,
  ],
  [
    /salary$/i,
    () => true,
    /\b(?:primes?|bonus(?:es)?|variable|commissions?|13e(?:me)? mois|treizieme mois|interessement|participation|on[- ]?costs?|benefits?|avantages?|allowances?|(?:taux|%) (?:de )?(?:charges?|cotisations?)|charges? (?:rate|%)|cotisations?|^charges|(?:employer|social|patronal) (?:cost|charges?|contributions?)(?: rate)?|(?:cost|loading|charge) (?:rate|factor|multiplier)|coefficient (?:de )?charges?)\b/,
  ],
  [/^fte$/, () => true, /\bshrinkage\b|\b(?:sick|absence) days?\b|\bjours? (?:d.?absence|de maladie)\b/],
  [
    /^price$/,
    () => true,
    /\b(?:remises?|rabais|discounts?|rebates?|frais de gestion|management fees?|minimum|mini|tva|vat|penalites?|penalty|penalties)\b/,
  ],
  [
    /^handlingTime$/,
    isTalkAlone,
    /\b(?:acw|wrap[- ]?up|wrap|post[- ]?appels?|post[- ]?traitement|apres[- ]appels?|after[- ]?(?:call|contact)|hold|mise en attente)\b/,
  ],
];

/** The column that is read and that another changes or adds to; null where it does neither. */
function bearsOn({ columns }: Candidate, { heading }: SourceColumn): readonly [string, SourceColumn] | null {
  const words = fold(heading);
  for (const [field, read, bearing] of BEARING) {
    if (!bearing.test(words)) continue;
    const found = [...columns].find(([name, column]) => field.test(name) && read(column.heading));
    if (found !== undefined) return found;
  }
  return null;
}

/** Words of what is neither how many contacts come nor how long they take, nor what is paid for them. */
const NO_TIME_NOR_VOLUME = /\b(?:resolution|valeur|value|response|reponse|satisfaction)\b/;

function isCalledLike(table: Candidate["table"], field: string, heading: string): boolean {
  const key = `${table}.${field}`;
  if (isStandIn(key, heading)) return false;
  if (key === "flows.annualVolume" && isOfAnother(key, heading)) return false;
  if (isWeakHeading(key, heading) || NO_TIME_NOR_VOLUME.test(fold(heading))) return false;
  return (
    headingScore(key, heading) >= NAMED ||
    (key === "offers.price" && namesPrice(heading) && !/%|\btaux de\b/i.test(heading))
  );
}
