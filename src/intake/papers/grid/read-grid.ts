import { groupBy } from "../../../engine/group-by";
import type { Key, Pricing, ServiceLevelDefinition } from "../../../engine/records";
import type { WorkbookContent } from "../../../workbook";
import { keyOf } from "../../kinds";
import { isBlank } from "../../reading/read-rows";
import { cellAt } from "../../reading/table-reference";
import type { PaperIssue } from "../paper-issue";
import { readPaper } from "../paper-table";
import { answerIssues } from "./answer-issues";
import { ANSWERED, pricesSchema } from "./grid-schemas";
import type { GridRow, PricesRead } from "./grid-row";
import { lineIssues } from "./line-issues";
import { readIdentity } from "./read-identity";
import type { GridExpectation, GridIdentity } from "./read-identity";
import type { Specification } from "./read-specification";
import { termIssues } from "./term-issues";
import { tierIssues } from "./tier-issues";

/** A filled grid as it came. */
export interface GridFile {
  readonly name: string;
  readonly content: WorkbookContent;
}

/** A price that a provider offers, as a row of the table Offers takes it. */
export interface GridOffer {
  readonly provider: string;
  readonly flow: string;
  readonly line: string;
  readonly pricing: Pricing;
  readonly definition: ServiceLevelDefinition | undefined;
  readonly values: GridRow["values"];
  /** As the provider wrote them. */
  readonly hoursCovered: string | undefined;
  readonly languages: string | undefined;
  readonly identity: GridIdentity["values"];
}

/** What a filled grid says: offers, lines it declines, and what cannot be used or is to be asked about. */
export interface GridRead {
  readonly name: string;
  readonly identity: GridIdentity;
  readonly offers: readonly GridOffer[];
  readonly declined: readonly string[];
  readonly issues: readonly PaperIssue[];
}

/**
 * Reads a filled pricing grid. It is read whole; nothing is coerced, a blank is never 0. A row with an error gives no offer, the others do; a line whose tiers
 * contradict each other gives none; a grid whose identity is wrong gives none at all.
 *
 * @see docs/methods/tender.md
 */
export function readGrid(
  { name, content }: GridFile,
  specification: Specification,
  expected: GridExpectation,
): GridRead {
  const identity = readIdentity(content, expected);
  const prices = readPaper(pricesSchema, content);
  const rows: GridRow[] = [...prices.good, ...prices.faulty]
    .sort((a, b) => a.row - b.row)
    .flatMap(({ row, values }) =>
      values.line === undefined ? [] : [{ row, key: keyOf(values.line), values: { ...values, line: values.line } }],
    );
  const answered = rows.filter((row) => isAnswered(row, prices));
  const byLine = groupBy(rows, ({ key }) => key);
  const declined = [...byLine].flatMap(([key, own]) =>
    own.some((row) => answered.includes(row)) || !specification.lines.has(key) ? [] : [own[0]?.values.line ?? key],
  );
  const ofRows = [...prices.issues, ...answered.flatMap((row) => lineIssues(row, prices, specification))];
  const spoilt = new Set(ofRows.filter(isError).map(({ row }) => row));
  const sound = answered.filter(({ row }) => !spoilt.has(row));
  const ofTerms = sound.flatMap((row) => termIssues(row, prices, specification));
  const sum = groupBy(answered, ({ key }) => key);
  const ofTiers = [...sum].flatMap(([, tiers]) => tierIssues(tiers, prices));
  const out = new Set<Key>(ofTiers.filter(isError).map(({ key }) => key));
  const failed = new Set(ofTerms.filter(isError).map(({ row }) => row));
  const isUsable = !identity.issues.some(isError);
  const usable = sound.filter(({ row, key }) => !failed.has(row) && !out.has(key));
  return {
    name,
    identity,
    offers: isUsable ? usable.flatMap((row) => offerOf(row, prices, specification, identity)) : [],
    declined,
    issues: [...identity.issues, ...answerIssues(content), ...ofRows, ...ofTerms, ...ofTiers.map(({ issue }) => issue)],
  };
}

function isError(found: PaperIssue | { readonly issue: PaperIssue }): boolean {
  return ("issue" in found ? found.issue : found).severity === "error";
}

/** Whether any cell that a provider fills in holds something; a row that only repeats what was asked declines. */
function isAnswered({ row }: GridRow, { reference }: PricesRead): boolean {
  return ANSWERED.some((key) => !isBlank(cellAt(reference, row, key)));
}

function offerOf(
  { row, key, values }: GridRow,
  { reference }: PricesRead,
  { lines }: Specification,
  identity: GridIdentity,
): readonly GridOffer[] {
  const asked = lines.get(key);
  const { provider } = identity.values;
  if (asked === undefined || provider === undefined || values.pricing === undefined) return [];
  const text = (column: string): string | undefined => {
    const cell = cellAt(reference, row, column);
    return typeof cell === "string" && cell.trim() !== "" ? cell.trim() : undefined;
  };
  return [
    {
      provider,
      flow: asked.flow,
      line: asked.line,
      pricing: values.pricing,
      definition: values.definition ?? asked.definition,
      values,
      hoursCovered: text("hoursCovered"),
      languages: text("languages"),
      identity: identity.values,
    },
  ];
}
