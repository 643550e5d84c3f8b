import type { ToolTerms } from "../../engine/automation";
import { emptyWeek } from "../../engine/demand";
import type { FlowWork } from "../../engine/demand";
import type { OfferTerms } from "../../engine/offers";
import {
  contactsPerYear,
  fraction,
  hours,
  hoursPerMonth,
  money,
  moneyPerHour,
  moneyPerMonth,
  moneyPerUnit,
  months,
  ratio,
  seconds,
  unitsPerMonth,
  weeks,
} from "../../engine/quantities";
import type { PooledFlow } from "../case/pool";
import type { OwnOffer } from "./candidate";
import type { Split } from "./split";

/** The work that a tool leaves to people: fewer contacts, and longer ones. */
export function residualWork(work: FlowWork, { contained, residualHandling }: ToolTerms): FlowWork {
  const { handling, asked } = work.terms;
  // A provider is asked for what is left too, as long as it takes by today's time.
  const left = asked.handling === handling ? residualHandling : seconds((asked.handling * residualHandling) / handling);
  return {
    ...work,
    terms: { ...work.terms, handling: residualHandling, asked: { ...asked, handling: left } },
    contacts: work.contacts.map((week) => week.map((each) => each * (1 - contained))),
  };
}

/** A flow as a tool leaves it: its work alone is other. */
export function afterTool(flow: PooledFlow, tool: ToolTerms): PooledFlow {
  const work = residualWork(flow.work, tool);
  return { ...flow, work, terms: work.terms, contacts: contactsPerYear(flow.contacts * (1 - tool.contained)) };
}

/** A tool settles its part, people inside all the rest. */
export function automationSplit(work: FlowWork, tool: ToolTerms): Split {
  const stays = residualWork(work, tool);
  return {
    key: `tool:${tool.key}`,
    kind: "automation",
    fact: { kind: "automation", tool: tool.tool },
    out: { ...stays, contacts: work.contacts.map(emptyWeek) },
    stays,
    tool,
  };
}

/** A split of what a tool leaves. */
export function withTool(split: Split, tool: ToolTerms): Split {
  return {
    ...split,
    key: `tool:${tool.key}|${split.key}`,
    fact: { kind: "withTool", tool: tool.tool, option: split.fact },
    tool,
  };
}

/** The offer of nobody: what a tool does not settle stays inside, and costs nothing outside. */
export function freeOffer({ tool, key }: ToolTerms): OwnOffer {
  const offer: OfferTerms = {
    provider: tool,
    providerKey: key,
    rows: [],
    flow: undefined,
    location: undefined,
    pricing: "contact",
    tiers: [{ from: unitsPerMonth(0), price: moneyPerUnit(0) }],
    allUnits: false,
    fixedFee: moneyPerMonth(0),
    minimum: unitsPerMonth(0),
    capacity: unitsPerMonth(Infinity),
    hoursPerFteMonth: hoursPerMonth(1),
    setUp: money(0),
    trainingHours: hours(0),
    trainingPrice: moneyPerHour(0),
    handlingTimeRatio: ratio(1),
    repeats: fraction(0),
    outcomeRatio: ratio(1),
    hoursCovered: undefined,
    languages: [],
    indexation: ratio(0),
    governance: fraction(0),
    rampUpWeeks: weeks(0),
    noticeMonths: months(0),
    bonusMalus: fraction(0),
    definition: "offered",
    servicePeriod: undefined,
    validUntil: undefined,
  };
  return { offer, original: offer };
}
