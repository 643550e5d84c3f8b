import { maskOf } from "../../engine/demand";
import type { WeekCells } from "../../engine/demand";
import type { CoveredHours, FlowRecord } from "../../engine/records";
import { message } from "../../language";
import { issueAt } from "../reading/table-reference";
import type { CrossCheck } from "./cross-check";
import { weeksOfFlows } from "./week-of-flow";

/** What rounding may leave uncovered. */
const WHOLE = 0.9995;

/** Offers whose hours miss the demand they are made for: all of it is an error, part of it a warning. Demand that finds the flow closed counts as met. */
export const hoursOfOffers: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.offers;
  const { records: flows } = tables.flows;
  if (reference === null || flows.length === 0) return [];
  const weekOf = weeksOfFlows(tables);
  const byName = new Map(flows.map((flow) => [flow.keys.name, flow]));
  const within = (hours: readonly CoveredHours[], share: WeekCells): number => {
    const masks = hours.map(({ days, from, to }) => maskOf(days, from, to));
    return share.reduce((sum, each, cell) => sum + (masks.some((mask) => mask[cell] === 1) ? each : 0), 0);
  };
  const covered = (hours: readonly CoveredHours[], flow: FlowRecord): number => within(hours, weekOf(flow).share);
  const serves = (hours: readonly CoveredHours[], flow: FlowRecord): boolean =>
    covered(hours, flow) > 0 || ((flow.unmetDemand ?? 0) > 0 && within(hours, weekOf(flow).elsewhere) > 0);
  return records.flatMap(({ row, keys, hoursCovered }) => {
    if (hoursCovered === undefined) return [];
    const at = (severity: "error" | "warning", expected: ReturnType<typeof message>) => [
      issueAt(reference, row, "hoursCovered", { code: "hours-miss-demand", severity, expected }),
    ];
    if (keys.flow === undefined) {
      return flows.some((flow) => serves(hoursCovered, flow)) ? [] : at("error", message("intake.cross.hours-no-flow"));
    }
    const flow = byName.get(keys.flow);
    if (flow === undefined) return [];
    const share = covered(hoursCovered, flow);
    if (share === 0 && serves(hoursCovered, flow)) return [];
    if (share === 0) return at("error", message("intake.cross.hours-none", { flow: flow.name }));
    return share >= WHOLE ? [] : at("warning", message("intake.cross.hours-part", { flow: flow.name, share }));
  });
};
