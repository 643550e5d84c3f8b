import { resolutionCost } from "../../engine/automation";
import type { ToolTerms } from "../../engine/automation";
import { MONTHS_PER_YEAR } from "../../engine/calendar";
import type { FlowTerms } from "../../engine/demand";
import { levelFactor } from "../../engine/finance";
import { contactsPerYear, money, moneyPerYear, ratio } from "../../engine/quantities";
import type { ContactsPerYear, Money, MoneyPerYear } from "../../engine/quantities";
import type { Case } from "../case/case";
import type { PooledFlow } from "../case/pool";
import type { Split } from "./split";

/** A tool and the flow's contacts of the planning year that pass it. */
export interface MachineWork {
  readonly tool: ToolTerms;
  readonly contacts: ContactsPerYear;
  /** What is paid a year inside for what it settles. */
  readonly frees: MoneyPerYear;
}

/** A flow's work as a tool meets it, at a multiple of its contacts; undefined without a tool. */
export function machineWork(
  { contacts, paid, terms }: PooledFlow,
  { tool }: Pick<Split, "tool">,
  multiple = ratio(1),
): MachineWork | undefined {
  if (tool === undefined) return undefined;
  const left = ((1 - tool.contained) * tool.residualHandling) / terms.handling;
  return {
    tool,
    contacts: contactsPerYear(contacts * multiple),
    frees: moneyPerYear(paid * multiple * Math.max(0, 1 - left)),
  };
}

/**
 * What a tool costs: a level amount a year for resolutions, licence and running it, and what is paid at the start. Until all is contained, a straight line of
 * months, half of what it frees inside is still paid, and half of its resolutions are not.
 */
export function machineAmounts(
  flow: FlowTerms,
  machine: MachineWork | undefined,
  { calendar: { horizon } }: Pick<Case, "calendar">,
): { readonly yearly: MoneyPerYear; readonly start: Money } {
  if (machine === undefined) return { yearly: moneyPerYear(0), start: money(0) };
  const { tool, contacts, frees } = machine;
  const usage = resolutionCost(contacts, tool);
  const growing = levelFactor(horizon, tool.indexation, flow.growth);
  const flat = levelFactor(horizon, tool.indexation);
  const buildUp = (tool.rampMonths / MONTHS_PER_YEAR / 2) * Math.max(0, frees - usage);
  return {
    yearly: moneyPerYear(usage * growing + (tool.licence * MONTHS_PER_YEAR + tool.run) * flat),
    start: money(tool.build + buildUp),
  };
}
