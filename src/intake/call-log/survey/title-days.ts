import { fold } from "../../kinds";
import type { TitleDays } from "../cells/day-text";
import { parseMoment } from "../cells/moment";
import type { DateOrder } from "../cells/moment";
import type { LogRecord } from "../source/record";

const DATES =
  /\d{4}-\d{2}-\d{2}|\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2}(?:er|st|nd|rd|th)?[ -](?:of )?[a-z]{3,9}\.?[ -]\d{4}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/g;
/** When a report was made is not the day it speaks of. */
const MADE =
  /\b(?:export\w*|gener\w*|imprim\w*|print\w*|edite\w*|edition|extrait\w*|extract\w*|cree|created?|made|produced|run (?:on|at|date|time)|lance\w*|telecharge\w*|download\w*|mis a jour|updated?|refresh\w*)\b/;

/** The one day, or the two that a stretch runs between, in the lines above the headings; null where they name none, or more. */
export function titleDays(head: readonly LogRecord[], headingsAt: number): TitleDays | null {
  const found: string[] = [];
  for (const { line, cells } of head) {
    if (line >= headingsAt) break;
    const text = fold(cells.join(" "));
    if (MADE.test(text)) continue;
    for (const [date] of text.matchAll(DATES))
      if (parseMoment(date, "day-first") !== null || parseMoment(date, "month-first") !== null) found.push(date);
  }
  const [first, last = null, ...more] = [...new Set(found)];
  return first === undefined || more.length > 0 ? null : { first, last };
}

const FRENCH = /\b(?:rapport|du|le|au|journee|jour|date du|periode|de|semaine|statistiques|activite|appels)\b/;

/** Whether the lines above the headings are French: then the day comes first in their dates. */
export function isFrenchTitle(head: readonly LogRecord[], headingsAt: number): boolean {
  return head.some(({ line, cells }) => line < headingsAt && FRENCH.test(fold(cells.join(" "))));
}

/** First and last day of a stretch, as Excel serial numbers; null where it names one day, or none that can be read. */
export function stretchOf(
  title: TitleDays | null,
  order: DateOrder,
): { readonly first: number; readonly last: number } | null {
  if (title?.last === undefined || title.last === null) return null;
  const [first, last] = [title.first, title.last].map((text) => parseMoment(text, order)?.day);
  return first === undefined || last === undefined || last <= first ? null : { first, last };
}
