import { parseIsoDate, serialOfDate } from "../../../engine/serial-date";
import { phrase } from "../../../language";
import type { Language } from "../../../language";
import type { RowsPlan, TableContent, WorkbookContent } from "../../../workbook";
import { headerOf, joiningRows, knownColumns, ownTable } from "../../joining-rows";
import type { JoiningRow, Saying } from "../../joining-rows";
import { keyOf } from "../../kinds";
import { isBlank } from "../../reading/read-rows";
import { SCHEMAS } from "../../schema";
import type { FiledOffer } from "./read-grids";

/** The table of offers, if the workbook has one. */
export function offersTable(content: WorkbookContent): TableContent | undefined {
  return ownTable(content, "offers");
}

/**
 * The rows by which offers of filled grids join a table of offers. They go behind what stands there; earlier rows of the same provider for the same line of
 * the specification are marked as replaced, those of its other lines stay, and none is deleted. An offer that stands there already, cell by cell, is not added again.
 *
 * @param on - the day, `YYYY-MM-DD`, that the marks bear
 */
export function offerRows(
  table: TableContent,
  offers: readonly FiledOffer[],
  { on, ...say }: Saying & { readonly on: string },
): RowsPlan {
  const { headers, rows } = table;
  const { language } = say;
  const known = knownColumns("offers", table);
  const replacedAt = known.indexOf("replaced");
  const open = rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .filter(({ cells }) => !cells.every(isBlank) && (replacedAt < 0 || isBlank(cells[replacedAt] ?? null)));
  const nameAt = (cells: Row, column: string): string => keyOf(String(cells[known.indexOf(column)] ?? ""));

  const given = offers.map((offer) => ({ offer, values: valuesOf(offer, language) }));
  const fresh = given.filter(({ values }) => !open.some(({ cells }) => stands(cells, known, values)));
  const marks = open.flatMap(({ cells, row }) => {
    // A tier that stands there already is no earlier offer.
    if (given.some(({ values }) => stands(cells, known, values))) return [];
    const line = nameAt(cells, "line");
    // A row that names no line was there before rows did, or is the user's own: it stands for the flow.
    const later = fresh.find(
      ({ offer }) =>
        keyOf(offer.provider) === nameAt(cells, "provider") &&
        keyOf(offer.flow) === nameAt(cells, "flow") &&
        (line === "" || line === keyOf(offer.line)),
    );
    if (later === undefined) return [];
    return [{ row, text: phrase(language, "papers.offers.replaced", { file: later.offer.file, date: on }) }];
  });
  const told = fresh.map(({ values }) => values);
  return {
    ...joiningRows("offers", table, told, say, { needs: marks.length > 0 ? ["replaced"] : [] }),
    marks: { column: replacedAt < 0 ? headerOf("offers", "replaced", say) : (headers[replacedAt] ?? ""), rows: marks },
  };
}

/** Whether a row says what an offer says, cell by cell. A column that the table has not says nothing. */
function stands(cells: Row, known: readonly (string | null)[], values: JoiningRow): boolean {
  return Object.keys(SCHEMAS.offers.columns).every((column) => {
    const [there, here] = [cells[known.indexOf(column)] ?? null, values[column] ?? null];
    // Rows of before lines were named say which by their cells alone.
    return isBlank(there) ? here === null || column === "line" : there === here;
  });
}

type Row = TableContent["rows"][number];

/** What an offer says, by the columns of the table of offers. */
function valuesOf(
  { provider, flow, line, pricing, definition, values, hoursCovered, languages, identity }: FiledOffer,
  language: Language,
): JoiningRow {
  const until = identity.validUntil === undefined ? null : parseIsoDate(identity.validUntil);
  return {
    provider,
    flow,
    location: identity.location,
    pricing: phrase(language, `choices.pricing.${pricing}`),
    price: values.price,
    hoursPerFteMonth: values.hoursPerFteMonth,
    tierFrom: values.tierFrom,
    fixedFee: values.fixedFee,
    minimumCommitment: values.minimum,
    capacity: values.capacity,
    setUp: values.setUp,
    trainingHours: values.training,
    handlingTimeRatio: values.handlingTimeRatio,
    repeatContacts: values.repeatContacts,
    outcomeRatio: values.outcomeRatio,
    hoursCovered,
    languages,
    indexation: identity.indexation,
    rampUpWeeks: values.rampUp,
    noticeMonths: identity.notice,
    bonusMalus: identity.bonusMalus,
    serviceLevelDefinition:
      definition === undefined ? undefined : phrase(language, `choices.serviceLevel.${definition}`),
    line,
    validUntil: until === null ? undefined : serialOfDate(until),
  };
}
