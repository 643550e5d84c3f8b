import { contacts, money, moneyPerUnit, seconds, units } from "../../../engine/quantities";
import { dateKind, numberKind, textKind, choiceKind } from "../../kinds";
import { share } from "../../schema/amounts";
import { pricingKind } from "../../schema/choices";
import type { WatchedParameter } from "../../../engine/actuals";
import { needed, open } from "../paper-table";
import type { PaperSchema } from "../paper-table";

const someContacts = numberKind({ min: 0, max: 1e9 }, contacts, "#,##0");
const someTime = numberKind({ min: 0, max: 86_400 }, seconds, "#,##0");
const someUnits = numberKind({ min: 0, max: 1e9 }, units, "#,##0.0");
const unitPrice = numberKind({ min: 0, max: 1e9 }, moneyPerUnit, "#,##0.00");
/** A bill may be a credit note. */
const amount = numberKind({ min: -1e12, max: 1e12 }, money, "#,##0.00");

/** What was agreed, frozen at signature: a row a month and a flow. */
export const planSchema = {
  title: "papers.actuals.plan",
  columns: {
    month: needed("papers.actuals.month", dateKind),
    flow: needed("papers.actuals.flow", textKind),
    contacts: needed("papers.actuals.contacts", someContacts),
    handlingTime: needed("papers.actuals.handlingTime", someTime),
    units: needed("papers.actuals.units", someUnits),
    price: needed("papers.actuals.price", unitPrice),
    bill: needed("papers.actuals.bill", amount),
    insideCost: needed("papers.actuals.insideCost", amount),
    steering: needed("papers.actuals.steering", amount),
    baseline: needed("papers.actuals.baseline", amount),
    serviceTarget: open("papers.actuals.serviceTarget", share),
    pricing: needed("papers.actuals.pricing", pricingKind),
  },
} as const satisfies PaperSchema;

/** What came: a row a month and a flow. */
export const actualsSchema = {
  title: "papers.actuals.actuals",
  columns: {
    month: needed("papers.actuals.month", dateKind),
    flow: needed("papers.actuals.flow", textKind),
    contacts: needed("papers.actuals.contacts", someContacts),
    handled: open("papers.actuals.handled", someContacts),
    serviceLevel: open("papers.actuals.serviceLevel", share),
    handlingTime: open("papers.actuals.handlingTime", someTime),
    units: needed("papers.actuals.units", someUnits),
    price: open("papers.actuals.price", unitPrice),
    bill: needed("papers.actuals.bill", amount),
    insideCost: open("papers.actuals.insideCost", amount),
    steering: open("papers.actuals.steering", amount),
  },
} as const satisfies PaperSchema;

/** Where the decision turns: a row a flow and a parameter. */
export const turningPointsSchema = {
  title: "papers.actuals.turning-points",
  columns: {
    flow: needed("papers.actuals.flow", textKind),
    parameter: needed(
      "papers.actuals.parameter",
      choiceKind<WatchedParameter>([
        { value: "price", label: "papers.parameter.price", also: "papers.parameter.price.also" },
        {
          value: "handlingTimeRatio",
          label: "papers.parameter.handlingTimeRatio",
          also: "papers.parameter.handlingTimeRatio.also",
        },
        { value: "volume", label: "papers.parameter.volume", also: "papers.parameter.volume.also" },
      ]),
    ),
    planValue: needed(
      "papers.actuals.planValue",
      numberKind({ min: -1e12, max: 1e12 }, (value) => value, "General"),
    ),
    turnsAt: needed(
      "papers.actuals.turnsAt",
      numberKind({ min: -1e12, max: 1e12 }, (value) => value, "General"),
    ),
  },
} as const satisfies PaperSchema;
