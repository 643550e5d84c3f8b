import { message } from "../../language";
import { clockText } from "../kinds";
import { issueAt } from "../reading/table-reference";
import type { CrossCheck } from "./cross-check";
import { openingDefaults, weeksOfFlows } from "./week-of-flow";

/** Flows that close before they open; where one of the two is blank, the default stands for it. */
export const openingHours: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.flows;
  if (reference === null) return [];
  const defaults = openingDefaults(tables.assumptions.records);
  return records.flatMap(({ row, opens, closes }) => {
    if (opens === undefined && closes === undefined) return [];
    const from = opens ?? defaults.opens();
    if ((closes ?? defaults.closes()) > from) return [];
    const column = closes === undefined ? "opens" : "closes";
    return [
      issueAt(reference, row, column, {
        code: "closes-before-opens",
        expected: message("intake.cross.closes-after", { opens: clockText(from) }),
      }),
    ];
  });
};

/** More than one contact at once on a channel where an agent can hold only one. */
export const concurrencyOfChats: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.flows;
  if (reference === null) return [];
  return records.flatMap(({ row, channel, concurrency }) =>
    concurrency === undefined || concurrency === 1 || channel === "chat"
      ? []
      : [
          issueAt(reference, row, "concurrency", {
            code: "concurrency-not-chat",
            severity: "warning",
            expected: message("intake.cross.concurrency"),
          }),
        ],
  );
};

/** Demand outside opening hours where there is no such hour, or where contacts wait for the next opening: it would be counted nowhere. */
export const unmetDemand: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.flows;
  if (reference === null) return [];
  const weekOf = weeksOfFlows(tables);
  return records.flatMap((flow) => {
    const at = (code: "unmet-never-closed" | "unmet-written") => [
      issueAt(reference, flow.row, "unmetDemand", {
        code,
        severity: "warning",
        expected: message(`intake.cross.${code}`),
      }),
    ];
    if ((flow.unmetDemand ?? 0) === 0) return [];
    if (flow.channel !== "phone" && flow.channel !== "chat") return at("unmet-written");
    return weekOf(flow).elsewhere.some((each) => each > 0) ? [] : at("unmet-never-closed");
  });
};

/** A target over a period on a channel whose contacts are worked by a deadline: it would change nothing. */
export const periodOfTarget: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.flows;
  if (reference === null) return [];
  return records.flatMap(({ row, channel, targetPeriod }) =>
    targetPeriod === undefined || channel === "phone" || channel === "chat"
      ? []
      : [
          issueAt(reference, row, "targetPeriod", {
            code: "period-written",
            severity: "warning",
            expected: message("intake.cross.period-written"),
          }),
        ],
  );
};

/** What is not used on a channel: a deadline where somebody waits on the line, a wait or a share answered where contacts are worked by a deadline. */
export const notOfChannel: CrossCheck = ({ tables }) => {
  const { reference, records } = tables.flows;
  if (reference === null) return [];
  return records.flatMap((flow) => {
    const isLive = flow.channel === "phone" || flow.channel === "chat";
    const unused = isLive ? (["deadline"] as const) : (["serviceTarget", "answerTime", "patience"] as const);
    return unused.flatMap((column) =>
      flow[column] === undefined
        ? []
        : [
            issueAt(reference, flow.row, column, {
              code: "not-of-channel",
              // All are worked by the deadline: a share of them asks for no more than that.
              severity: column === "serviceTarget" ? "note" : "warning",
              expected: message(isLive ? "intake.cross.no-deadline" : "intake.cross.only-deadline"),
            }),
          ],
    );
  });
};

/** From this day on, calls to sell to consumers need their prior consent in France (law 2025-594 of 30 June 2025). */
const CONSENT_FROM = "2026-08-11";

/** Flows that prospect consumers: a rule to look at before anything is signed, not an error. */
export const prospecting: CrossCheck = ({ tables, today }) => {
  const { reference, records } = tables.flows;
  if (reference === null) return [];
  const expected = message(today >= CONSENT_FROM ? "intake.cross.consent-now" : "intake.cross.consent-soon");
  return records.flatMap(({ row, consumerProspecting }) =>
    consumerProspecting === true
      ? [issueAt(reference, row, "consumerProspecting", { code: "prospecting-consent", severity: "warning", expected })]
      : [],
  );
};
