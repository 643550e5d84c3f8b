import { LANGUAGES, message, phrase } from "../../../language";
import type { Language, Message } from "../../../language";
import type { WorkbookContent } from "../../../workbook";
import { isCellError } from "../../../workbook";
import { fold, foldHard, keyOf } from "../../kinds";
import type { Kind } from "../../kinds";
import { headerForm } from "../../headers/header-form";
import { paperIssueAt, paperWarningAt } from "../paper-issue";
import type { PaperIssue } from "../paper-issue";
import { readPaper } from "../paper-table";
import type { PaperRead } from "../paper-table";
import { IDENTITY_KINDS, identitySchema } from "./grid-schemas";
import type { IdentityItem } from "./grid-schemas";

type ValueOf<K> = K extends Kind<infer T> ? T : never;
type Values = { -readonly [I in IdentityItem]?: ValueOf<(typeof IDENTITY_KINDS)[I]> };

/** Who fills a grid, when, and what holds for all its lines. */
export interface GridIdentity {
  readonly values: Readonly<Values>;
  /** The row of each item that stands in the table. */
  readonly rows: ReadonlyMap<IdentityItem, number>;
  readonly reference: PaperRead<typeof identitySchema.columns>["reference"];
  readonly issues: readonly PaperIssue[];
}

/** What the buyer expects of a grid. */
export interface GridExpectation {
  readonly currency: string;
  readonly mark: string | undefined;
  /** `YYYY-MM-DD`: offers expire. */
  readonly asOf: string;
}

/** Without these nobody can compare the prices. */
const INDISPENSABLE = ["provider", "currency", "beforeTax", "filledOn"] as const satisfies readonly IdentityItem[];

/** Reads the identity of a grid. Any error in it leaves the whole grid without an offer: what holds for all lines is not known. */
export function readIdentity(content: WorkbookContent, expected: GridExpectation): GridIdentity {
  const read = readPaper(identitySchema, content);
  const { reference } = read;
  const values: Record<string, unknown> = {};
  const rows = new Map<IdentityItem, number>();
  const issues: PaperIssue[] = [...read.issues];
  for (const { row, values: cells } of read.good) {
    const item = itemNamed(cells.item);
    if (item === undefined || rows.has(item)) continue;
    rows.set(item, row);
    const answer = cells.answer;
    if (answer === undefined || (typeof answer === "string" && answer.trim() === "") || isCellError(answer)) continue;
    const outcome = IDENTITY_KINDS[item].read(answer);
    if (outcome.ok) values[item] = outcome.value;
    else issues.push(paperIssueAt(reference, row, "answer", { code: outcome.code, expected: outcome.expected }));
  }
  // Each value was made by the kind of its item: this is their type.
  const identity: GridIdentity = { values: values as Values, rows, reference, issues };
  return { ...identity, issues: [...issues, ...missing(identity, read), ...contradictions(identity, expected)] };
}

/** The item that a row of the identity names, in either language. */
function itemNamed(name: string): IdentityItem | undefined {
  const { words } = headerForm(name);
  const isNamed = (item: IdentityItem) => (language: Language) =>
    headerForm(phrase(language, `papers.identity.${item}`)).words === words;
  return (Object.keys(IDENTITY_KINDS) as IdentityItem[]).find((item) => LANGUAGES.some(isNamed(item)));
}

function missing(
  { values, rows, reference, issues }: GridIdentity,
  read: PaperRead<typeof identitySchema.columns>,
): readonly PaperIssue[] {
  if (read.good.length === 0 && read.issues.length > 0) return [];
  return INDISPENSABLE.flatMap((item) => {
    const row = rows.get(item);
    if (values[item] !== undefined || issues.some((issue) => issue.row !== null && issue.row === row)) return [];
    const expected = message("papers.identity.missing", { item: message(`papers.identity.${item}`) });
    return [
      paperIssueAt(reference, row ?? 1, row === undefined ? null : "answer", {
        code: "missing-value",
        expected,
        received: "",
      }),
    ];
  });
}

function contradictions(
  { values, rows, reference }: GridIdentity,
  { currency, mark, asOf }: GridExpectation,
): readonly PaperIssue[] {
  const at = (item: IdentityItem, code: PaperIssue["code"], expected: Message, isWarning = false): PaperIssue => {
    const say = isWarning ? paperWarningAt : paperIssueAt;
    return say(reference, rows.get(item) ?? 1, "answer", { code, expected });
  };
  const found: PaperIssue[] = [];
  if (values.currency !== undefined && currencyOf(values.currency) !== currencyOf(currency))
    found.push(at("currency", "currency-mismatch", message("papers.identity.currency-same", { currency })));
  if (values.beforeTax === false) found.push(at("beforeTax", "tax-included", message("papers.identity.before-tax")));
  if (values.validUntil !== undefined && values.validUntil < asOf)
    found.push(at("validUntil", "offer-expired", message("intake.cross.valid", { today: asOf }), true));
  if (mark !== undefined && values.mark !== undefined && keyOf(values.mark) !== keyOf(mark))
    found.push(at("mark", "grid-mark-mismatch", message("papers.identity.mark-same", { mark }), true));
  return found;
}

/** Signs and words for the currencies of the house, as their codes. */
const SIGNS: Readonly<Record<string, string>> = { "€": "eur", euro: "eur", euros: "eur", $: "usd", "£": "gbp" };

function currencyOf(written: string): string {
  const folded = fold(written);
  return SIGNS[folded] ?? foldHard(folded);
}
