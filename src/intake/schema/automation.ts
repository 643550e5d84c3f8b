import { textKind } from "../kinds";
import {
  rate,
  share,
  someMoneyPerContact,
  someMoneyPerYear,
  someMonths,
  someSeconds,
  someWholeMoney,
  someWholeMoneyPerMonth,
} from "./amounts";
import { resolvedKind } from "./choices";
import { optional, required } from "./column";
import { tableSchema } from "./table-schema";

/** The table Automation: tools that settle contacts without people, one row a tool and flow. What they leave to people is above nothing: a cross-check sees to it. */
export const automationSchema = tableSchema({
  key: "automation",
  title: "tables.automation",
  about: "tables.automation.about",
  signature: ["tool", "claimed", "price"],
  columns: {
    flow: optional("tables.automation.flow", textKind),
    tool: required("tables.automation.tool", textKind),
    eligible: optional("tables.automation.eligible", share),
    claimed: required("tables.automation.claimed", share),
    again: optional("tables.automation.again", share),
    containedHandling: optional("tables.automation.containedHandling", someSeconds),
    handover: optional("tables.automation.handover", someSeconds),
    price: required("tables.automation.price", someMoneyPerContact),
    licence: optional("tables.automation.licence", someWholeMoneyPerMonth),
    build: optional("tables.automation.build", someWholeMoney),
    run: optional("tables.automation.run", someMoneyPerYear),
    resolved: optional("tables.automation.resolved", resolvedKind),
    rampMonths: optional("tables.automation.rampMonths", someMonths),
    indexation: optional("tables.automation.indexation", rate(-0.2, 0.5)),
  },
});
