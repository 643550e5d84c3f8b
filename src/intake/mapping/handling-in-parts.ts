import { fold } from "../kinds";
import { partsHeld, partsLeftOut } from "../parts-left-out";
import { BESIDE } from "./beside-talking";
import type { Candidate } from "./candidate";
import { dimensionOf } from "./dimension";
import type { SourceColumn } from "./layout";
import { madeQuantity } from "./made-quantity";
import type { QuantityMade } from "./made-quantity";
import type { Made, MadeCell, MadeColumn, MappingContext } from "./reading";

const TALK = /\b(?:talk|talking|conversation|communication|parole|talk ?time|dmc)\b/;
const ALL_OF_IT = /\b(?:handling|handle|traitement|aht|dmt|tmt|acw|wrap|post|after)\b/;

/** Whether a heading names the time of talking alone, or a time that it says a part is not in: “AHT excl. wrap-up”. */
export function isTalkAlone(heading: string): boolean {
  return isTalking(heading) || partsLeftOut(heading).length > 0;
}

function isTalking(heading: string): boolean {
  const words = fold(heading);
  return TALK.test(words) && !ALL_OF_IT.test(words);
}

/** The fields of the parts that a heading leaves to other columns: those that it says it is without, and of talking all that it does not name. */
function fieldsApart(heading: string): readonly (typeof BESIDE)[number][] {
  if (!TALK.test(fold(heading))) return partsLeftOut(heading).map((part) => `${part}Time` as const);
  const held = partsHeld(heading).map((part) => `${part}Time`);
  return isTalkAlone(heading) ? BESIDE.filter((field) => !held.includes(field)) : [];
}

/**
 * The columns that are added to the time of talking, or to one headed as without them, where nothing in the source is headed as the whole of a contact; none where a
 * person named the column of the handling time without them.
 */
export function besideTalking(
  { table, columns }: Candidate,
  { answers, isUsers }: MappingContext,
): readonly (readonly [field: string, column: SourceColumn])[] {
  const talk = columns.get("handlingTime");
  if (table !== "flows" || talk === undefined || !isTalkAlone(talk.path)) return [];
  const apart = fieldsApart(talk.path);
  const found = BESIDE.flatMap((field) => {
    if (!apart.includes(field)) return [];
    const column = columns.get(field);
    return column === undefined ? [] : [[field, column] as const];
  });
  const isSaid = found.some(([field]) => answers.has(`field:flows.${field}`));
  return isUsers("field:flows.handlingTime") && !isSaid ? [] : found;
}

/** The handling time as the sum of its parts: a blank part adds nothing, a row without the talking has none. */
export function madeOfTimes(
  candidate: Candidate,
  { talk, beside: columns }: { readonly talk: QuantityMade; readonly beside: ReturnType<typeof besideTalking> },
  choices: readonly (string | null)[],
  context: MappingContext,
): Made {
  const beside = columns.map(([field, column]) =>
    madeQuantity(
      candidate,
      { field, becomes: field, column, dimension: dimensionOf("flows", field), choices },
      context,
    ),
  );
  const all = [talk, ...beside];
  const parts = all.flatMap(({ column }): readonly MadeColumn[] => (column === null ? [] : [column]));
  const rows = all.flatMap(({ row }) => row ?? []);
  const questions = all.flatMap((each) => each.questions);
  if (parts.length < all.length) return { columns: [], rows, questions };
  const [first] = parts;
  const cells = (first?.cells ?? []).map((own, at): MadeCell => {
    const row = parts.flatMap(({ cells }) => cells[at] ?? []);
    const wrong = row.find(({ value }) => value !== null && typeof value !== "number");
    if (wrong !== undefined) return wrong;
    if (own.value === null) return own;
    const seconds = row.reduce((sum, { value }) => sum + (typeof value === "number" ? value : 0), 0);
    return { value: seconds, source: { ...own.source, shown: row.map(({ source }) => source.shown).join(" + ") } };
  });
  const heading = parts.map((part) => part.heading).join(" + ");
  return { columns: [{ column: "handlingTime", heading, cells, parts }], rows, questions };
}
