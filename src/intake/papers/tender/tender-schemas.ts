import { contactsPerYear, mark, weight } from "../../../engine/quantities";
import type { CriterionRole } from "../../../engine/tender";
import { choiceKind, numberKind, textKind, yesNoKind } from "../../kinds";
import { someMoneyPerContact } from "../../schema/amounts";
import { needed, open } from "../paper-table";
import type { PaperSchema } from "../paper-table";

const someMark = numberKind({ min: 0, max: 5 }, mark, "0.0");

/** What is weighed, written before the bids are opened. */
export const criteriaSchema = {
  title: "papers.tender.criteria",
  columns: {
    criterion: needed("papers.tender.criterion", textKind),
    kind: needed(
      "papers.tender.kind",
      choiceKind<CriterionRole>([
        { value: "price", label: "papers.tender.kind.price" },
        { value: "score", label: "papers.tender.kind.score" },
        { value: "pass", label: "papers.tender.kind.pass" },
      ]),
    ),
    weight: open("papers.tender.weight", numberKind({ min: 0, max: 1e6 }, weight, "0.0")),
    floor: open("papers.tender.floor", someMark),
  },
} as const satisfies PaperSchema;

/** The marks: a row a provider, a criterion and an assessor. */
export const scoresSchema = {
  title: "papers.tender.scores",
  columns: {
    provider: needed("papers.tender.provider", textKind),
    criterion: needed("papers.tender.criterion", textKind),
    score: needed("papers.tender.score", someMark),
    assessor: needed("papers.tender.assessor", textKind),
    interest: open("papers.tender.interest", yesNoKind),
    reason: open("papers.tender.reason", textKind),
  },
} as const satisfies PaperSchema;

/** The prices on one demand: a row a provider and a flow. */
export const tenderPricesSchema = {
  title: "papers.tender.prices",
  columns: {
    provider: needed("papers.tender.provider", textKind),
    flow: needed("papers.tender.flow", textKind),
    price: needed("papers.tender.price", someMoneyPerContact),
    inside: needed("papers.tender.inside", someMoneyPerContact),
    resolved: needed(
      "papers.tender.resolved",
      numberKind({ min: 0, max: 1e9, openMin: true }, contactsPerYear, "#,##0"),
    ),
  },
} as const satisfies PaperSchema;
