import { dateKind, textKind, yesNoKind, choiceKind } from "../../kinds";
import type { Kind } from "../../kinds";
import { someUnits } from "../../schema/amounts";
import { offersSchema } from "../../schema/offers";
import { askedPricingKind, definitionKind } from "../paper-kinds";
import { needed, open } from "../paper-table";
import type { PaperSchema } from "../paper-table";

/** What a grid answers is read as the table Offers reads it. */
const OFFERS = offersSchema.columns;

/** Cells of any kind: each item of the table has its own. */
const anyKind: Kind<string | number | boolean> = {
  ...textKind,
  read: (cell) => (typeof cell === "object" ? textKind.read(cell) : { ok: true, value: cell }),
};

/** Who offers, and what holds for all lines: one item a row. */
export const identitySchema = {
  title: "papers.grid.identity",
  columns: { item: needed("papers.grid.item", textKind), answer: open("papers.grid.answer", anyKind) },
} as const satisfies PaperSchema;

/** The items of the identity, and what each accepts. */
export const IDENTITY_KINDS = {
  provider: textKind,
  location: textKind,
  currency: textKind,
  beforeTax: yesNoKind,
  filledOn: dateKind,
  validUntil: dateKind,
  indexation: OFFERS.indexation.kind,
  notice: OFFERS.noticeMonths.kind,
  bonusMalus: OFFERS.bonusMalus.kind,
  mark: textKind,
} as const satisfies Readonly<Record<string, Kind<unknown>>>;

export type IdentityItem = keyof typeof IDENTITY_KINDS;

/** What a provider fills in; the others are given. */
const ANSWERS = {
  pricing: open("papers.grid.pricing", askedPricingKind),
  price: open("papers.grid.price", OFFERS.price.kind),
  hoursPerFteMonth: open("papers.grid.hoursPerFteMonth", OFFERS.hoursPerFteMonth.kind),
  tierFrom: open("papers.grid.tierFrom", OFFERS.tierFrom.kind),
  fixedFee: open("papers.grid.fixedFee", OFFERS.fixedFee.kind),
  minimum: open("papers.grid.minimum", OFFERS.minimumCommitment.kind),
  capacity: open("papers.grid.capacity", someUnits),
  setUp: open("papers.grid.setUp", OFFERS.setUp.kind),
  training: open("papers.grid.training", OFFERS.trainingHours.kind),
  handlingTimeRatio: open("papers.grid.handlingTimeRatio", OFFERS.handlingTimeRatio.kind),
  repeatContacts: open("papers.grid.repeatContacts", OFFERS.repeatContacts.kind),
  outcomeRatio: open("papers.grid.outcomeRatio", OFFERS.outcomeRatio.kind),
  hoursCovered: open("papers.grid.hoursCovered", OFFERS.hoursCovered.kind),
  languages: open("papers.grid.languages", textKind),
  rampUp: open("papers.grid.rampUp", OFFERS.rampUpWeeks.kind),
  definition: open("papers.grid.definition", definitionKind),
  comment: open("papers.grid.comment", textKind),
} as const;

/** The columns by which a row says that it is answered. */
export const ANSWERED = Object.keys(ANSWERS).filter((key) => key !== "comment");

/** The prices: a line of the specification a row, more rows for its tiers. */
export const pricesSchema = {
  title: "papers.grid.prices",
  columns: {
    line: needed("papers.grid.line", textKind),
    flow: open("papers.grid.flow", textKind),
    scope: open("papers.grid.scope", textKind),
    hoursAsked: open("papers.grid.hoursAsked", textKind),
    languagesAsked: open("papers.grid.languagesAsked", textKind),
    definitionAsked: open("papers.grid.definitionAsked", definitionKind),
    ...ANSWERS,
  },
} as const satisfies PaperSchema;

/** A provider's answer to a requirement. */
export type RequirementAnswer = "yes" | "no" | "partly";

/** The requirements and their answers. */
export const answersSchema = {
  title: "papers.grid.answers",
  columns: {
    no: needed("papers.grid.no", textKind),
    requirement: open("papers.grid.requirement", textKind),
    must: open("papers.grid.must", yesNoKind),
    answer: open(
      "papers.grid.answer",
      choiceKind<RequirementAnswer>([
        { value: "yes", label: "choices.yes" },
        { value: "no", label: "choices.no" },
        { value: "partly", label: "papers.answer.partly" },
      ]),
    ),
    evidence: open("papers.grid.evidence", textKind),
  },
} as const satisfies PaperSchema;

/** The lines that the specification asks for, in the buyer's workbook. */
export const specificationSchema = {
  title: "papers.specification.lines",
  columns: {
    line: needed("papers.grid.line", textKind),
    flow: needed("papers.grid.flow", textKind),
    scope: open("papers.grid.scope", textKind),
    hoursAsked: open("papers.grid.hoursAsked", textKind),
    languagesAsked: open("papers.grid.languagesAsked", textKind),
    definitionAsked: open("papers.grid.definitionAsked", definitionKind),
    mark: open("papers.specification.mark", textKind),
  },
} as const satisfies PaperSchema;

/** The tables that go out with a specification and come back filled. */
export const GRID_TABLES = {
  lines: specificationSchema,
  identity: identitySchema,
  prices: pricesSchema,
  answers: answersSchema,
} as const;
