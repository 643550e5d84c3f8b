import { text } from "../../../language";
import { cellIn } from "../../../workbook";
import type { Block } from "../../../workbook";
import { componentWords } from "../../explanation";
import { formula, number, words } from "../../cells";
import { FORMATS } from "../../formats";
import type { ReportModel } from "../../report-model";
import { tableBlock } from "../../table-block";
import { figureCell } from "../workings/figures";
import { firstWeek } from "./start";

/** Who steers, with the part of the work that each takes. */
export const ROLES = [
  { role: "pilot", part: 0.4 },
  { role: "planner", part: 0.2 },
  { role: "quality", part: 0.25 },
  { role: "data", part: 0.1 },
  { role: "it", part: 0.05 },
  { role: "legal", part: 0 },
] as const;
export type RoleName = (typeof ROLES)[number]["role"];

export const NEEDS = ["fteOutside", "fteSteering", "pay", "cost", "planned", "gap", "oneOff", "start"] as const;
type Need = (typeof NEEDS)[number];

/** The cell of a figure of what steering takes. */
export function needCell(need: Need): string {
  return cellIn("steering", "need", NEEDS.indexOf(need) + 1, 1);
}

/** What steering takes: people by a rule of practice, their cost, and what the plan reckons with. */
export function needTable({ vocabulary, trace, recommendation }: ReportModel): Block {
  const { column, header, say, table, language } = vocabulary;
  const pay = text(language, componentWords("pay"));
  const ofPay = (what: "full" | "quantity"): string =>
    `SUMIFS(${column("costLines", what)},${column("costLines", "component")},"${pay}")`;
  const formulas: Readonly<Record<Exclude<Need, "start">, readonly [string, string]>> = {
    fteOutside: [
      `SUMPRODUCT(${column("staffing", "fte")},${column("recommendation", "share")})+SUM(${column("decided", "fteMoved")})`,
      FORMATS.oneDecimal,
    ],
    fteSteering: [`IF(${needCell("fteOutside")}<=0,0,MAX(0.3,0.3+${needCell("fteOutside")}/30))`, FORMATS.cents],
    pay: [`IF(${ofPay("quantity")}=0,0,${ofPay("full")}/${ofPay("quantity")})`, FORMATS.money],
    cost: [`SUM(${column("steeringRoles", "roleCost")})`, FORMATS.money],
    planned: [`SUMIFS(${column("options", "governance")},${column("options", "chosen")},1)`, FORMATS.money],
    gap: [`${needCell("cost")}-${needCell("planned")}`, FORMATS.money],
    oneOff: [figureCell("oneOff"), FORMATS.money],
  };
  return tableBlock<Need>({
    id: "need",
    name: table("steeringNeed"),
    column: 1,
    rows: NEEDS,
    columns: [
      { header: header("figure"), cell: (need) => words(say(`report.steering.need.${need}`), "label") },
      {
        header: header("value"),
        cell: (need) =>
          need === "start"
            ? { date: firstWeek(recommendation.provenance.date), format: "yyyy-mm-dd", style: "figure" }
            : formula(`=${formulas[need][0]}`, formulas[need][1]),
      },
      trace.column((need) => (need === "start" ? trace.practice : trace.formula)),
    ],
  });
}

/** Each role with its people and its cost. */
export function rolesTable({ vocabulary, trace }: ReportModel): Block {
  const { header, here, say, table } = vocabulary;
  return tableBlock<(typeof ROLES)[number]>({
    id: "roles",
    name: table("steeringRoles"),
    column: 1,
    rows: ROLES,
    totals: true,
    wrap: [1],
    columns: [
      {
        header: header("role"),
        cell: ({ role }) => words(say(`report.steering.role.${role}`), "label"),
        total: words(say("report.total"), "total"),
      },
      { header: header("does"), cell: ({ role }) => words(say(`report.steering.does.${role}`), "text") },
      {
        header: header("roleShare"),
        cell: ({ part }) => number(part, FORMATS.wholePercent),
        total: { sum: FORMATS.wholePercent },
      },
      {
        header: header("fteNeeded"),
        cell: () => formula(`=${needCell("fteSteering")}*${here("roleShare")}`, FORMATS.cents),
        total: { sum: FORMATS.cents },
      },
      { header: header("loadedPay"), cell: () => formula(`=${needCell("pay")}`, FORMATS.money) },
      {
        header: header("roleCost"),
        cell: () => formula(`=${here("fteNeeded")}*${here("loadedPay")}`, FORMATS.money),
        total: { sum: FORMATS.money },
      },
      trace.column(() => trace.practice),
    ],
  });
}
