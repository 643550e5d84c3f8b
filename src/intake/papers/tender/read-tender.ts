import { groupBy } from "../../../engine/group-by";
import { weight as weightOf } from "../../../engine/quantities";
import type { Mark } from "../../../engine/quantities";
import type { Key } from "../../../engine/records";
import type { Bid, BidPrice, Tender, TenderCriterion } from "../../../engine/tender";
import { message } from "../../../language";
import type { WorkbookContent } from "../../../workbook";
import { keyOf } from "../../kinds";
import { paperIssueAt, paperWarningAt } from "../paper-issue";
import type { PaperIssue } from "../paper-issue";
import { readPaper } from "../paper-table";
import type { PaperRead } from "../paper-table";
import { criteriaSchema, scoresSchema, tenderPricesSchema } from "./tender-schemas";
import { standsAt } from "../../reading/table-reference";

/** The bids of a workbook, and what of their marks cannot be used. */
export interface TenderRead {
  readonly tender: Tender;
  readonly issues: readonly PaperIssue[];
}

/** A mark that counts. */
interface ValidScore {
  readonly row: number;
  readonly provider: Key;
  readonly criterion: Key;
  readonly assessor: Key;
  readonly score: Mark;
}

type ScoresRead = PaperRead<typeof scoresSchema.columns>;

/** Weights that sum to 100 within this are what they say. */
const SUM_SLACK = 0.01;
/** Points between two assessors from which they should meet. */
const DISAGREEMENT = 2;

/**
 * Reads the criteria, marks and prices of a tender. A mark that cannot be used counts for nothing and is named; what was never marked is not taken for 0.
 *
 * @see docs/methods/tender.md
 */
export function readTender(content: WorkbookContent): TenderRead {
  const read = readPaper(criteriaSchema, content);
  const criteria = read.good.map(({ values: { criterion, kind, weight, floor } }): TenderCriterion => ({
    key: keyOf(criterion),
    name: criterion,
    role: kind,
    weight: weight ?? weightOf(0),
    ...(floor !== undefined && { floor }),
  }));
  const scores = readPaper(scoresSchema, content);
  const { valid, issues } = validScores(scores, criteria);
  const prices = readPaper(tenderPricesSchema, content);
  return {
    tender: { criteria, bids: bidsOf(scores, valid, prices) },
    issues: [
      ...read.issues,
      ...weightIssues(read, criteria),
      ...scores.issues,
      ...issues,
      ...disagreements(valid, scores),
      ...prices.issues,
      ...doubledPrices(prices),
    ],
  };
}

function weightIssues(
  { reference }: PaperRead<typeof criteriaSchema.columns>,
  criteria: readonly TenderCriterion[],
): readonly PaperIssue[] {
  const sum = criteria.reduce((total, { role, weight }) => total + (role === "pass" ? 0 : weight), 0);
  if (criteria.length === 0 || Math.abs(sum - 100) <= SUM_SLACK) return [];
  const expected = message("papers.tender.weights", { sum });
  const issue = paperIssueAt(reference, 1, "weight", { code: "weights-sum", expected, received: String(sum) });
  return [{ ...issue, row: null, place: null }];
}

/** The marks that count: of a criterion of the tender, without an interest of the assessor, once each. */
function validScores(
  { reference, good }: ScoresRead,
  criteria: readonly TenderCriterion[],
): { readonly valid: readonly ValidScore[]; readonly issues: readonly PaperIssue[] } {
  const known = new Set(criteria.map(({ key }) => key));
  const first = new Map<string, number>();
  const valid: ValidScore[] = [];
  const issues: PaperIssue[] = [];
  for (const { row, values } of good) {
    const [provider, criterion, assessor] = [keyOf(values.provider), keyOf(values.criterion), keyOf(values.assessor)];
    if (!known.has(criterion)) {
      const expected = message("papers.tender.known-criterion", {
        criteria: criteria.map(({ name }) => name).join(", "),
      });
      issues.push(paperIssueAt(reference, row, "criterion", { code: "unknown-criterion", expected }));
      continue;
    }
    const same = [provider, criterion, assessor].join("\n");
    const other = first.get(same);
    if (other !== undefined) {
      const expected = message("intake.cross.row-once", { other: standsAt(reference, other, "assessor") });
      issues.push(paperIssueAt(reference, row, "assessor", { code: "doubled-row", expected }));
      continue;
    }
    first.set(same, row);
    if (values.interest === true) {
      const expected = message("papers.tender.interest-none");
      issues.push(paperWarningAt(reference, row, "interest", { code: "interest-declared", expected }));
      continue;
    }
    valid.push({ row, provider, criterion, assessor, score: values.score });
  }
  return { valid, issues };
}

/** Marks of one bid on one criterion that lie far apart: said once, at the later. */
function disagreements(valid: readonly ValidScore[], { reference }: ScoresRead): readonly PaperIssue[] {
  const byCell = groupBy(valid, ({ provider, criterion }) => `${provider}\n${criterion}`);
  return [...byCell.values()].flatMap((marks) => {
    const [lowest, highest] = [
      Math.min(...marks.map(({ score }) => score)),
      Math.max(...marks.map(({ score }) => score)),
    ];
    const last = marks.at(-1);
    if (last === undefined || highest - lowest < DISAGREEMENT) return [];
    const expected = message("papers.tender.agree", { lowest, highest });
    return [paperWarningAt(reference, last.row, "score", { code: "assessors-disagree", expected })];
  });
}

/** Every provider that is marked or priced, in the order in which they come. */
function bidsOf(
  scores: ScoresRead,
  valid: readonly ValidScore[],
  { good }: PaperRead<typeof tenderPricesSchema.columns>,
): readonly Bid[] {
  const names = new Map<Key, string>();
  const note = (name: string | undefined): void => {
    if (name !== undefined && !names.has(keyOf(name))) names.set(keyOf(name), name);
  };
  const marked = [...scores.good, ...scores.faulty].sort((a, b) => a.row - b.row);
  for (const { values } of marked) note(values.provider);
  for (const { values } of good) note(values.provider);
  const priced = new Map(
    [...groupBy(good, ({ values }) => keyOf(values.provider))].map(([key, rows]) => [key, pricesOf(rows)]),
  );
  const wanted = new Set(good.map(({ values }) => keyOf(values.flow)));
  return [...names].map(([key, provider]) => {
    const own = valid.filter((score) => score.provider === key);
    const marks = new Map(
      [...groupBy(own, ({ criterion }) => criterion)].map(([criterion, all]) => [
        criterion,
        all.map(({ score }) => score),
      ]),
    );
    const prices = priced.get(key) ?? new Map<Key, BidPrice>();
    // A bid on some of the flows cannot be compared with bids on all.
    return { provider, marks, prices: prices.size === wanted.size ? [...prices.values()] : [] };
  });
}

function pricesOf(rows: PaperRead<typeof tenderPricesSchema.columns>["good"]): ReadonlyMap<Key, BidPrice> {
  const prices = new Map<Key, BidPrice>();
  for (const { values } of rows) {
    const { flow, price, inside, resolved } = values;
    if (!prices.has(keyOf(flow))) prices.set(keyOf(flow), { price, inside, resolved });
  }
  return prices;
}

function doubledPrices({ reference, good }: PaperRead<typeof tenderPricesSchema.columns>): readonly PaperIssue[] {
  return [...groupBy(good, ({ values }) => `${keyOf(values.provider)}\n${keyOf(values.flow)}`).values()].flatMap(
    ([first, ...others]) =>
      others.map(({ row }) =>
        paperIssueAt(reference, row, "flow", {
          code: "doubled-row",
          expected: message("intake.cross.row-once", { other: standsAt(reference, first?.row ?? row, "flow") }),
        }),
      ),
  );
}
