import { defaultOf, findAssumption } from "../../engine/assumptions";
import { weekShape } from "../../engine/demand";
import type { DefaultHours, WeekShape } from "../../engine/demand";
import { hours } from "../../engine/quantities";
import type { Hours } from "../../engine/quantities";
import type { AssumptionRecord, FlowRecord, ProfileRecord } from "../../engine/records";
import { isIn } from "../../engine/require";
import { groupBy } from "../../engine/group-by";
import type { Tables } from "../reading/draft";

/** The week of a flow: when it is open and when its contacts come. Flows with the same hours and profile share one. */
export function weeksOfFlows({
  profiles,
  assumptions,
}: Pick<Tables, "profiles" | "assumptions">): (flow: FlowRecord) => WeekShape {
  const byName: ReadonlyMap<string, readonly ProfileRecord[]> = groupBy(profiles.records, ({ keys }) => keys.profile);
  const defaults = openingDefaults(assumptions.records);
  const weeks = new Map<string, WeekShape>();
  return (flow) => {
    const profile = flow.keys.profile ?? "";
    const key = [flow.opens, flow.closes, flow.openDays?.join(""), profile].join("|");
    const week = weeks.get(key) ?? weekShape(flow, byName.get(profile) ?? [], defaults);
    weeks.set(key, week);
    return week;
  };
}

/** The hours that serve where a flow states none: the workbook's, else the engine's. */
export function openingDefaults(assumptions: readonly AssumptionRecord[]): DefaultHours {
  return {
    opens: () => assumed("opens", assumptions),
    closes: () => assumed("closes", assumptions),
    unmet: { from: assumed("unmetFrom", assumptions), to: assumed("unmetTo", assumptions) },
  };
}

function assumed(key: "opens" | "closes" | "unmetFrom" | "unmetTo", assumptions: readonly AssumptionRecord[]): Hours {
  const stated = assumptions.find(({ keys }) => keys.key === key);
  const accepts = findAssumption(key)?.accepts;
  return stated !== undefined && accepts !== undefined && isIn(accepts, stated.value)
    ? hours(stated.value)
    : defaultOf(key);
}
