import { message } from "../../language";
import { groupBy } from "../../engine/group-by";
import { keyOf } from "../kinds";
import { issueAt } from "../reading/table-reference";
import type { CrossCheck } from "./cross-check";
import { weeksOfFlows } from "./week-of-flow";

/** How far the shares of a profile may be from 100 %: what rounding each of 336 shares to a hundredth of a percent can do is less. */
const TOLERANCE = 0.001;
/** Rounding of binary fractions, far below what a user can type. */
const NOISE = 1e-9;

/** Profiles whose shares do not add up. Those with a faulty row are left alone: their sum says nothing. */
export const profileSums: CrossCheck = ({ tables }) => {
  const { reference, records, faulty } = tables.profiles;
  if (reference === null) return [];
  const broken = new Set(faulty.flatMap(({ values: { profile } }) => (profile === undefined ? [] : [keyOf(profile)])));
  return [...groupBy(records, ({ keys }) => keys.profile)].flatMap(([key, rows]) => {
    const [first] = rows;
    if (first === undefined || broken.has(key)) return [];
    const sum = rows.reduce((total, { share }) => total + share, 0);
    if (Math.abs(sum - 1) <= TOLERANCE + NOISE) return [];
    const received = String(Number(sum.toFixed(6)));
    return [
      issueAt(reference, first.row, "share", {
        code: "profile-sum",
        received,
        expected: message("intake.cross.profile-sum", { profile: first.profile }),
      }),
    ];
  });
};

/** Flows whose profile has contacts at hours when they are closed. */
export const profilesOutsideHours: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.flows;
  if (reference === null) return [];
  const weekOf = weeksOfFlows(tables);
  return records.flatMap((flow) => {
    if (flow.profile === undefined) return [];
    const { outside } = weekOf(flow);
    if (outside <= TOLERANCE) return [];
    const expected = message("intake.cross.profile-outside", { share: outside, profile: flow.profile });
    return [issueAt(reference, flow.row, "profile", { code: "profile-outside-hours", severity: "warning", expected })];
  });
};
