import { phrase } from "../../language";
import { headerForm } from "../headers/header-form";
import { SCHEMAS } from "../schema";
import type { TableSchema } from "../schema";
import type { ChoiceList, SourceTable } from "./words/dictionary";

/** What kind of quantity a column holds, and in what our own column holds it. */
export type Dimension =
  | { readonly kind: "text" }
  | { readonly kind: "choice"; readonly list: ChoiceList }
  /** `seconds` that our own unit lasts; `atWork`: its days and weeks are those of work. */
  | { readonly kind: "time"; readonly seconds: number; readonly atWork?: true }
  /** Contacts, of a year, of a month or of the month of the row. */
  | { readonly kind: "volume"; readonly period: "year" | "month" | "none" }
  /** `ofPeriod`: an amount spent over a period, of which a part may be given, not a rate at which it is spent; `isOnce`: one that is paid once. */
  | {
      readonly kind: "money";
      readonly period: "year" | "month" | "none";
      readonly ofPeriod?: true;
      readonly isOnce?: true;
    }
  /** `ofYear`: of a year's leavers or a year's growth, which a month's is no part of that can be left as it is. */
  | { readonly kind: "share"; readonly ofYear?: "loss" | "growth" }
  | { readonly kind: "month" }
  /** Hours of a contract, by the week. */
  | { readonly kind: "weekly" }
  /** Months that something lasts. */
  | { readonly kind: "months" }
  /** Years that something has lasted. */
  | { readonly kind: "years" }
  /** A number without a unit. */
  | { readonly kind: "plain" }
  /** Times of day, days, dates, yes and no: read as our own tables read them. */
  | { readonly kind: "as-it-stands" };

const LISTED: Readonly<Record<string, ChoiceList>> = {
  "flows.channel": "channel",
  "team.role": "role",
  "offers.pricing": "pricing",
  "overheads.driver": "driver",
};
const NAMES = new Set([
  "flows.name",
  "flows.pool",
  "flows.languages",
  "flows.skills",
  "flows.interactionType",
  "flows.profile",
  "flows.dataLocation",
  "volumes.flow",
  "team.pool",
  "team.languages",
  "team.skills",
  "overheads.item",
  "overheads.flow",
  "offers.provider",
  "offers.flow",
  "offers.location",
  "offers.languages",
]);
const AS_THEY_STAND = new Set([
  "flows.opens",
  "flows.closes",
  "flows.openDays",
  "flows.targetPeriod",
  "flows.coreBusiness",
  "flows.consumerProspecting",
  "team.fiftyPlus",
  "overheads.avoidable",
  "offers.hoursCovered",
  "offers.serviceLevelDefinition",
  "offers.servicePeriod",
  "offers.validUntil",
]);
/** Time of people who are paid for it: a day of training has seven hours. */
const AT_WORK = new Set(["team.initialTraining", "offers.trainingHours"]);
/** What an offer counts by the month, in units of its price. */
const BY_MONTH = new Set(["offers.capacity", "offers.minimumCommitment", "offers.tierFrom"]);
const SECONDS: Readonly<Record<string, number>> = { s: 1, h: 3600, "h/agent": 3600, weeks: 7 * 86_400 };

/** Shares that ours give by the year: of people who leave, or by which something grows. */
const OF_YEAR: Readonly<Record<string, "loss" | "growth">> = {
  "team.attrition": "loss",
  "flows.growth": "growth",
  "offers.indexation": "growth",
};

/** The dimension of a field, from our own header's unit. */
export function dimensionOf(table: SourceTable, field: string): Dimension {
  const key = `${table}.${field}`;
  const list = LISTED[key];
  if (list !== undefined) return { kind: "choice", list };
  if (NAMES.has(key)) return { kind: "text" };
  if (AS_THEY_STAND.has(key)) return { kind: "as-it-stands" };
  if (key === "team.weeklyHours") return { kind: "weekly" };
  if (key === "volumes.month") return { kind: "month" };
  if (key === "flows.annualVolume") return { kind: "volume", period: "year" };
  if (key === "volumes.contacts") return { kind: "volume", period: "none" };
  if (BY_MONTH.has(key)) return { kind: "volume", period: "month" };
  if (key === "flows.weeksToCompetence") return { kind: "time", seconds: 7 * 86_400 };
  if (key === "team.tenure") return { kind: "years" };
  if (key === "offers.noticeMonths") return { kind: "months" };
  if (key === "flows.wrapTime" || key === "flows.holdTime") return { kind: "time", seconds: 1 };
  if (table === "team" && /salary|payroll/i.test(field)) return { kind: "money", period: "year" };
  const schema: TableSchema = SCHEMAS[table];
  const column = schema.columns[field];
  const unit = column === undefined ? null : headerForm(phrase("en", column.header, { currency: "€" })).unit;
  if (unit === null) return { kind: "plain" };
  const seconds = SECONDS[unit];
  if (seconds !== undefined) return { kind: "time", seconds, ...(AT_WORK.has(key) ? { atWork: true as const } : {}) };
  if (unit.startsWith("%")) {
    const ofYear = OF_YEAR[key];
    return ofYear === undefined ? { kind: "share" } : { kind: "share", ofYear };
  }
  if (!unit.startsWith("¤")) return { kind: "plain" };
  if (key === "overheads.annualCost") return { kind: "money", period: "year", ofPeriod: true };
  if (key === "offers.setUp") return { kind: "money", period: "none", isOnce: true };
  return { kind: "money", period: unit.endsWith("/month") ? "month" : unit.endsWith("/yr") ? "year" : "none" };
}

/** Whether a field holds numbers, which a column of texts is none of. */
export function holdsNumbers(table: SourceTable, field: string): boolean {
  return !["text", "choice", "month", "as-it-stands"].includes(dimensionOf(table, field).kind);
}
