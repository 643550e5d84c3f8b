import { text } from "../../../language";
import type { MessageKey } from "../../../language";
import { cellIn, headersOf } from "../../../workbook";
import { componentWords } from "../../explanation";
import type { ReportModel } from "../../report-model";
import { assumptionCell } from "../recommendation/assumption-cell";
import { COST_PARTS } from "../workings/option-menu";
import { WATERFALL } from "../workings/chart-ranges";

import { unmovedCell } from "../scenarios/price-volume-table";
import { figureCell } from "../workings/figures";
import { FRESH } from "./freshness";

type CheckKey = Extract<MessageKey, `report.check.${string}`>;

/** A check: what is measured and what it should be, as native formulas, and how far they may part. */
export interface Check {
  readonly key: CheckKey;
  readonly measured: string;
  readonly expected: string;
  readonly tolerance: number;
}

/** Sums of money agree to the cent. */
const CENT = 0.01;

/** Share by which the computed cost and the accounts may part. */
const TIE_OUT = 0.005;

/** Discounting adds rounding of floating numbers over the months; a hundredth of a unit a year remains nothing. */
const DISCOUNT = 0.05;

/** The checks of the run. Each is a native formula; what the run gave no data for is not checked. */
export function checkList(model: ReportModel): readonly Check[] {
  return [
    ...ofFlows(model),
    ...ofMoney(model),
    ...ofWorkings(model),
    ...ofConfidence(model),
    ...ofWhatIfs(model),
    ...ofInputs(model),
  ];
}

function ofFlows(model: ReportModel): readonly Check[] {
  const { vocabulary, lines, context } = model;
  const { column } = vocabulary;
  const numbers = column("recommendation", "number");
  const flows = `ROWS(${numbers})`;
  const decisions = (["keep", "partial", "full", "automate", "too-close"] as const)
    .map((kind) => `COUNTIF(${column("recommendation", "decision")},"${vocabulary.say(`common.decision.${kind}`)}")`)
    .join("+");
  const share = column("recommendation", "share");
  const isKept = `(${column("recommendation", "decision")}="${vocabulary.say("common.decision.keep")}")`;
  const isAutomated = `(${column("recommendation", "decision")}="${vocabulary.say("common.decision.automate")}")`;
  const found = context.recognised.flows === undefined ? [] : [flowsFound(model, context.recognised.flows.name)];
  const hasOptions = lines.some(({ chosen }) => chosen !== null);
  return [
    check("flowsOnce", `SUMPRODUCT(--(FREQUENCY(${numbers},${numbers})>0))`, flows),
    ...found,
    check("flowsCosted", `COUNT(${column("recommendation", "cost")})`, flows),
    ...(hasOptions
      ? [
          check("chosenOnce", `SUM(${column("options", "chosen")})`, flows),
          check("chosenOwn", `SUMPRODUCT(--(${column("flows", "optionFlow")}<>${column("flows", "number")}))`, "0"),
        ]
      : []),
    check("decisions", decisions, flows),
    check("shares", `SUMPRODUCT((${share}<0)+(${share}>1))`, "0"),
    check("kept", `SUMPRODUCT(${isKept}*${share})`, "0"),
    // A tool before people who stay hands nothing over.
    check("vetoes", `SUMPRODUCT(${column("flows", "veto")}*(1-${isAutomated})*${share})`, "0"),
  ];
}

/** Row numbers point into the user's table: none may lie below its last row. */
function flowsFound({ vocabulary }: ReportModel, table: string): Check {
  const last = `MAX(${vocabulary.column("recommendation", "number")})`;
  return check("flowsFound", `MAX(0,${last}-ROWS(${table}))+0*COLUMNS(${headersOf(table)})`, "0");
}

function ofMoney({ vocabulary, recommendation }: ReportModel): readonly Check[] {
  const { column } = vocabulary;
  const sum = (table: "recommendation" | "flows", header: "asIs" | "optimised" | "cost" | "saving"): string =>
    `SUM(${column(table, header)})`;
  const waterfallEnd = recommendation.portfolio.waterfall.length + 2;
  const level = (line: number): string => cellIn("workings", "chartWaterfall", line, WATERFALL.level);
  const amounts = vocabulary.columns("recommendation", "asIs", "savingShare");
  return [
    check("totalToday", sum("recommendation", "asIs"), sum("flows", "asIs"), CENT),
    check("totalCost", sum("recommendation", "cost"), sum("flows", "cost"), CENT),
    check("engineCost", `SQRT(SUMXMY2(${column("flows", "cost")},${column("flows", "engineCost")}))`, "0", CENT),
    check(
      "saving",
      sum("recommendation", "saving"),
      `${sum("recommendation", "optimised")}-${sum("recommendation", "cost")}`,
      CENT,
    ),
    check("waterfallStart", level(1), sum("recommendation", "asIs"), CENT),
    check("waterfallEnd", level(waterfallEnd), sum("recommendation", "cost"), CENT),
    check("errors", `COUNT(${amounts})`, `ROWS(${amounts})*COLUMNS(${amounts})`),
  ];
}

function ofWorkings({ vocabulary, recommendation }: ReportModel): readonly Check[] {
  const { column } = vocabulary;
  const { workings } = recommendation;
  const negative = COST_PARTS.filter(
    (part) => part !== "stranded" && part !== "posts" && part !== "parting" && part !== "service",
  )
    .map((part) => `(${column("options", part)}<-${CENT})`)
    .join("+");
  const occupancy = column("staffing", "occupancy");
  const lines = [
    check("costLines", `SUM(${column("costLines", "avoidable")})`, `SUM(${column("flows", "asIs")})`, CENT),
    check("fullLines", `SUM(${column("costLines", "full")})`, `SUM(${column("flows", "asIsFull")})`, CENT),
    check("components", `SUM(${column("components", "full")})`, `SUM(${column("costLines", "full")})`, CENT),
    check(
      "avoidable",
      `SUMPRODUCT(--(${column("costLines", "avoidable")}>${column("costLines", "full")}+${CENT}))`,
      "0",
    ),
  ];
  const staffed = [
    check("occupancy", `SUMPRODUCT((${occupancy}<0)+(${occupancy}>1.000001))`, "0"),
    check(
      "hours",
      `SUMPRODUCT(--(${column("staffing", "scheduledHours")}<${column("staffing", "positionHours")}-${CENT}))`,
      "0",
    ),
  ];
  return [
    ...(workings.options.length > 0 ? [check("signs", `SUMPRODUCT(${negative})`, "0")] : []),
    ...(workings.costLines.length > 0 ? lines : []),
    ...(workings.optimisedLines.length > 0
      ? [
          check(
            "optimisedLines",
            `SUM(${column("optimisedLines", "avoidable")})`,
            `SUM(${column("flows", "optimised")})`,
            CENT,
          ),
        ]
      : []),
    ...tieOut(vocabulary, recommendation),
    ...(workings.staffing.length > 0 ? staffed : []),
    ...(workings.offers.length > 0
      ? [check("offerLines", `SUM(${column("offerLines", "amount")})`, `SUM(${column("offers", "annual")})`, CENT)]
      : []),
    ...(workings.cashFlows.length > 0
      ? [check("ramp", `SUM(${column("ramp", "rampMoney")})`, figureCell("oneOff"), CENT)]
      : []),
    ...npv(vocabulary, recommendation),
  ];
}

function npv(
  vocabulary: ReportModel["vocabulary"],
  { workings, assumptions, portfolio }: ReportModel["recommendation"],
): readonly Check[] {
  const rate = assumptionCell(assumptions, "discountRate");
  if (rate === null || workings.cashFlows.length === 0) return [];
  const amount = vocabulary.column("cashFlows", "amount");
  const month = vocabulary.column("cashFlows", "month");
  return [check("npv", `SUMPRODUCT(${amount}/(1+${rate})^(${month}/12))`, String(portfolio.npv), DISCOUNT)];
}

/** The full cost beside the accounts, where the user gave their total. */
function tieOut(
  { column, language }: ReportModel["vocabulary"],
  { workings }: ReportModel["recommendation"],
): readonly Check[] {
  if (workings.tieOut === null) return [];
  // The accounts know nothing of contacts that gave up or found it closed.
  const unanswered = (["lostContacts", "unmetDemand"] as const)
    .filter((name) => workings.costLines.some(({ component }) => component === name))
    .map((name) => text(language, componentWords(name)).replaceAll('"', '""'))
    .map((name) => `-SUMIFS(${column("costLines", "full")},${column("costLines", "component")},"${name}")`);
  const full = [`SUM(${column("flows", "asIsFull")})`, ...unanswered].join("");
  return [check("tieOut", `(${full})/${workings.tieOut.accounts}`, "1", TIE_OUT)];
}

/** Where neither price nor volume is other, the plan held saves what the plan saves; what the inside would do better adds up to what needs no provider. */
function ofWhatIfs({ recommendation, vocabulary }: ReportModel): readonly Check[] {
  const { whatIfs } = recommendation.workings;
  if (whatIfs === null) return [];
  const cell = unmovedCell(whatIfs);
  return [
    ...(cell === null ? [] : [check("priceVolume", cell, figureCell("saving"), CENT)]),
    check("inside", `SUM(${vocabulary.column("inside", "insideWorth")})`, figureCell("withoutProvider"), CENT),
  ];
}

/** What the run answers must still be what the input tables hold. */
function ofInputs({ context }: ReportModel): readonly Check[] {
  return context.inputTables.length === 0 ? [] : [check("fresh", FRESH.cell, "1")];
}

function ofConfidence({ vocabulary, recommendation }: ReportModel): readonly Check[] {
  if (!recommendation.flows.some(({ confidence }) => confidence !== null)) return [];
  const [low, middle, high] = (["p10", "p50", "p90"] as const).map((header) => vocabulary.column("flows", header));
  return [check("quantiles", `SUMPRODUCT((${low}>${middle})+(${middle}>${high}))`, "0")];
}

function check(
  key: CheckKey extends `report.check.${infer Rest}` ? Rest : never,
  measured: string,
  expected: string,
  tolerance = 0,
): Check {
  return { key: `report.check.${key}`, measured: `=${measured}`, expected: `=${expected}`, tolerance };
}
