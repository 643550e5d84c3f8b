import { DAYS_PER_YEAR } from "../../../engine/calendar";
import type { Block } from "../../../workbook";
import { formula, number, words } from "../../cells";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { rowNumber, tableBlock } from "../../table-block";
import { assumptionCell } from "../recommendation/assumption-cell";
import { needCell } from "./roles";

const FIRST_WEEK = -8;
const LAST_WEEK = 26;
/** Months in which money that comes once counts as paid first. */
const FIRST_YEAR = 12;

/** The steps of a ramp: the week in which each begins, and the part of the work that has left by then. */
export const MILESTONES = [
  { week: -8, key: "contract", part: 0 },
  { week: -6, key: "recruit", part: 0 },
  { week: -3, key: "train", part: 0 },
  { week: -1, key: "silent", part: 0 },
  { week: 0, key: "pilot", part: 0.1 },
  { week: 3, key: "more", part: 0.3 },
  { week: 6, key: "most", part: 0.6 },
  { week: 8, key: "goNoGo", part: 0.6 },
  { week: 10, key: "all", part: 1 },
] as const;

/** Week by week: what happens, how much has left, at what pace the provider works, how many it needs. */
export function rampTable({ vocabulary, trace, recommendation }: ReportModel): Block {
  const { column, header, here, say, table } = vocabulary;
  const name = table("ramp");
  const weeks = Array.from({ length: LAST_WEEK - FIRST_WEEK + 1 }, (_, index) => FIRST_WEEK + index);
  const begin = assumptionCell(recommendation.assumptions, "offerRampUpStart");
  const time = assumptionCell(recommendation.assumptions, "offerRampUpTime");
  const pace = begin === null || time === null ? "1" : `1-(1-${begin})*EXP(-${here("week")}/${time})`;
  const leaving = `SUMPRODUCT(${column("staffing", "contacts")},${column("recommendation", "share")})`;
  const paid = (months: readonly [from: string, to: string]): string =>
    `-SUMIFS(${column("cashFlows", "once")},${column("cashFlows", "month")},">="&${months[0]},${column("cashFlows", "month")},"<="&${months[1]})`;
  const monthOf = (week: string): string => `(INT(${week}*12/52)+1)`;
  // What is paid before the first customers stands in the weeks before; a month's money is shared by its weeks; the last week has what the first year has after it.
  const money = (week: number): string => {
    if (week < 0) return `${paid(["0", "0"])}/${-FIRST_WEEK}`;
    const month = monthOf(here("week"));
    if (week === LAST_WEEK) return paid([month, String(FIRST_YEAR)]);
    const weeks = column("ramp", "week");
    return `${paid([month, month])}/SUMPRODUCT((${weeks}>=0)*(INT(${weeks}*12/52)+1=${month}))`;
  };
  const stepOf = (week: number) => MILESTONES.find((each) => each.week === week);
  return tableBlock<number>({
    id: "ramp",
    name,
    column: 1,
    rows: weeks,
    totals: true,
    wrap: [2],
    columns: [
      { header: header("week"), cell: () => rowNumber(name, header("week"), FIRST_WEEK - 1) },
      {
        header: header("weekOf"),
        cell: () => formula(`=${needCell("start")}+7*${here("week")}`, "yyyy-mm-dd"),
      },
      {
        header: header("milestone"),
        cell: (week) => {
          const step = stepOf(week);
          return words(step === undefined ? "" : say(`report.steering.milestone.${step.key}`), "text");
        },
        total: words(say("report.total"), "total"),
      },
      {
        header: header("takenOver"),
        cell: (week) => number(MILESTONES.findLast((each) => each.week <= week)?.part ?? 0, FORMATS.wholePercent),
      },
      {
        header: header("learnt"),
        cell: () => formula(`=IF(${here("week")}<0,0,${pace})`, FORMATS.wholePercent),
      },
      {
        header: header("weekContacts"),
        cell: () => formula(`=${leaving}*7/${DAYS_PER_YEAR}*${here("takenOver")}`, FORMATS.count),
      },
      {
        header: header("weekAgents"),
        cell: () =>
          formula(
            `=IF(${here("learnt")}=0,0,${needCell("fteOutside")}*${here("takenOver")}/${here("learnt")})`,
            FORMATS.oneDecimal,
          ),
      },
      {
        header: header("rampMoney"),
        cell: (week) => formula(`=${money(week)}`, FORMATS.money),
        total: { sum: FORMATS.money },
      },
      trace.column(() => trace.practice),
    ],
  });
}
