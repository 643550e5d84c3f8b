import { message } from "../../../language";
import { parseNumber, POINT } from "../cells/number";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import type { LogRecord } from "../source/record";
import { headingWords, wordSet } from "../words/heading-words";
import { FORESEEN, wordScore } from "../words/vocabulary";
import type { LogField } from "../words/vocabulary";
import type { ColumnEvidence } from "./column-evidence";
import { looksLike } from "./fields";
import type { FieldColumn } from "./fields";

const CAME_IN = wordSet("inbound incoming entrant entrante entrants entrantes in");
/** Words of a heading that counts contacts and says nothing of where they come from. */
const OF_ANY = wordSet(
  "total totale totaux all tous toutes ensemble nb nbre nombre number no count of de des the call appel contact interaction conversation volume cumul global overall",
);
const CLEAN = 0.92;
const NEARLY_ALL = 0.98;

/**
 * The fields with contacts that came in as those offered, where a column of all contacts, those made among them, stands beside: *Inbound calls* and not *Total
 * calls*. Line by line they must be no more than all. What stands beside and is not read, a forecast too, is told.
 */
export function offeredAmongOthers(
  fields: ReadonlyMap<LogField, FieldColumn>,
  columns: readonly ColumnEvidence[],
  looked: readonly LogRecord[],
  findings: LogFinding[],
): ReadonlyMap<LogField, FieldColumn> {
  const offered = fields.get("offered");
  if (offered === undefined || offered.why === "named") return fields;
  const used = new Set([...fields.values()].map(({ position }) => position));
  const could = columns.filter(
    (column) =>
      (column.position === offered.position || !used.has(column.position)) &&
      wordScore("offered", column.heading) >= CLEAN &&
      looksLike("offered", column) > 0,
  );
  const [inbound, ...more] = could.filter(({ heading }) => headingWords(heading).some((word) => CAME_IN.has(word)));
  const ofAny = could.filter(({ heading }) => headingWords(heading).every((word) => OF_ANY.has(word)));
  const isPart =
    inbound !== undefined &&
    more.length === 0 &&
    ofAny.length > 0 &&
    ofAny.every((all) => isWithin(looked, inbound.position, all.position));
  const chosen = isPart ? inbound : offered;
  const foreseen = columns.filter(({ position, heading }) => !used.has(position) && foresees(heading));
  const beside = [...(isPart ? ofAny : []), ...foreseen].map(({ heading }) => heading);
  if (beside.length > 0)
    findings.push(
      finding("count-chosen", message("importLog.note.count-chosen", { others: beside.join(", ") }), {
        column: chosen.heading,
      }),
    );
  if (!isPart) return fields;
  const passed = new Set(ofAny.map(({ position }) => position));
  const { heading, position } = inbound;
  const column: FieldColumn = {
    field: "offered",
    position,
    heading,
    why: "heading",
    rivals: (offered.rivals ?? []).filter((rival) => rival !== position && !passed.has(rival)),
  };
  return new Map([...fields].map(([field, each]) => [field, field === "offered" ? column : each]));
}

/** Whether a heading counts contacts that were foreseen. */
function foresees(heading: string): boolean {
  const words = headingWords(heading);
  const rest = words.filter((word) => !FORESEEN.has(word));
  return rest.length < words.length && (rest.length === 0 || wordScore("offered", rest.join(" ")) >= CLEAN);
}

function isWithin(looked: readonly LogRecord[], part: number, whole: number): boolean {
  const number = (cells: readonly string[], at: number): number => parseNumber((cells[at] ?? "").trim(), POINT) ?? 0;
  const within = looked.filter(({ cells }) => number(cells, part) <= number(cells, whole)).length;
  return looked.length > 0 && within >= NEARLY_ALL * looked.length;
}
