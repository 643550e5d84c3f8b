import { message } from "../../../language";
import { partsHeld, partsLeftOut } from "../../parts-left-out";
import { finding } from "../log-finding";
import type { LogFinding } from "../log-finding";
import { unknownWords } from "../words/unknown-words";
import type { LogField } from "../words/vocabulary";
import type { FieldColumn } from "./fields";

/** Words by which a heading says that a part is in its time or not. */
const SAYS =
  /^(?:excl|excluding|exclusive|excludes?|exclus?|exclue?s?|excluded|excluant|without|before|hors|sans|avant|less|minus|moins|net|except|sauf|ex|no|not|non|w|pre|incl|including|included|includes?|inclus|incluse|inclut|with|avec|dont|compris|comprise|y|plus|is|are|est|left|out|and|et|le|la|les|du|de|l|time|work|call|post|after)$/i;

/**
 * The fields of the work as their headings say what is in them. *Handle time excl. ACW* is read as the talk, to which the work after the call in a column of its own is added;
 * of *Talk incl. hold* the hold beside it is a part, and is not added again.
 */
export function partsInHeadings(
  fields: ReadonlyMap<LogField, FieldColumn>,
  findings: LogFinding[],
): ReadonlyMap<LogField, FieldColumn> {
  return withoutPartsInTalk(withPartsLeftOut(fields, findings), findings);
}

function withPartsLeftOut(
  fields: ReadonlyMap<LogField, FieldColumn>,
  findings: LogFinding[],
): ReadonlyMap<LogField, FieldColumn> {
  const handling = fields.get("handling");
  if (handling === undefined) return fields;
  const out = partsLeftOut(handling.heading);
  const beside = out.flatMap((part) => fields.get(part) ?? []);
  // A part that stands nowhere is asked about, by the words of the heading.
  if (beside.length === 0 || beside.length < out.length) return fields;
  const wrap = beside.map(({ heading }) => heading).join(" + ");
  findings.push(
    finding("wrap-added", message("importLog.note.parts-added", { parts: wrap }), {
      severity: "note",
      column: handling.heading,
    }),
  );
  const talk = fields.get("talk");
  const held = (["hold", "wrap"] as const).filter((part) => !out.includes(part));
  const dropped: readonly LogField[] = talk === undefined ? ["handling", ...held] : ["handling"];
  const left = [...fields].filter(([field]) => !dropped.includes(field));
  return new Map(talk === undefined ? [...left, ["talk", known({ ...handling, field: "talk", holds: held })]] : left);
}

function withoutPartsInTalk(
  fields: ReadonlyMap<LogField, FieldColumn>,
  findings: LogFinding[],
): ReadonlyMap<LogField, FieldColumn> {
  const talk = fields.get("talk");
  if (talk === undefined || talk.holds !== undefined || fields.has("handling")) return fields;
  const held = partsHeld(talk.heading);
  if (held.length === 0) return fields;
  for (const part of held) {
    const column = fields.get(part);
    if (column !== undefined)
      findings.push(
        finding("part-in-talk", message("importLog.note.part-in-talk", { talk: talk.heading }), {
          severity: "note",
          column: column.heading,
        }),
      );
  }
  // What is a part of the talk is no wait either, where both are called *attente*.
  const within = held.flatMap((part) => fields.get(part)?.position ?? []);
  const left = [...fields]
    .filter(([field]) => field !== "talk" && !held.some((part) => part === field))
    .map(([field, column]): [LogField, FieldColumn] => {
      const rivals = column.rivals?.filter((rival) => !within.includes(rival));
      return [field, rivals === undefined ? column : { ...column, rivals }];
    });
  return new Map([...left, ["talk", known({ ...talk, holds: held })]]);
}

/** A column about whose heading nobody is asked, where it says no more than which parts are in its time. */
function known(column: FieldColumn): FieldColumn {
  const own = unknownWords(column.field, column.heading).filter((word) => !SAYS.test(word) && !isPart(word));
  return own.length === 0 ? { ...column, proved: true } : column;
}

function isPart(word: string): boolean {
  return /^(?:hold\w*|acw|wrap|up|wrapup|mises?|attente|garde|appels?|traitements?|handl\w*|aht|dmt|durees?|durée)$/i.test(
    word,
  );
}
