import { phrase } from "../../../language";
import type { Language } from "../../../language";
import type { PlannedCell } from "../../../workbook";
import { formula, words } from "../../cells";
import type { ReportModel } from "../../report-model";
import { assumptionCell } from "../recommendation/assumption-cell";
import { figureCell } from "../workings/figures";
import type { FigureName } from "../workings/figures";
import { quoted } from "../../quoted";
import { reckoned, tens, thousands } from "./amounts";
import { sentence } from "./sentence";

/** One of the six tiles: what it tells, the amount, and a line about it. */
export interface Tile {
  readonly label: PlannedCell;
  readonly value: PlannedCell;
  readonly line: PlannedCell;
}

/** Thousands, as a number format: the cell keeps the amount to the cent. */
function thousandsFormat(language: Language, currency: string): string {
  const sign = currency.replaceAll('"', "");
  return language === "fr" ? `#,##0,"\u00A0k${sign}"` : `"${sign}"#,##0,"k"`;
}

/** The six tiles of the page. */
export function tilesOf({ vocabulary, recommendation }: ReportModel): readonly Tile[] {
  const { say, language } = vocabulary;
  const label = (key: Parameters<typeof say>[0]): PlannedCell => words(say(key), "paper-label");
  const money = (name: FigureName): PlannedCell =>
    formula(`=${figureCell(name)}`, thousandsFormat(language, vocabulary.currency), "paper-value");
  const line = (key: Parameters<typeof sentence>[1], values: Readonly<Record<string, string>> = {}): PlannedCell =>
    reckoned(sentence(language, key, { currency: quoted(vocabulary.currency), ...values }), "paper-note");
  const months = assumptionCell(recommendation.assumptions, "horizonMonths");
  const sure = (wanted: "firm" | "probable" | "fragile"): number =>
    recommendation.flows.filter(({ confidence }) => confidence?.label === wanted).length;
  const drawn = recommendation.portfolio.confidence !== null;
  return [
    {
      label: label("report.decision.tile.full"),
      value: money("fullCost"),
      line: line("report.decision.tile.full.line", { avoidable: thousands("avoidable") }),
    },
    {
      label: label("report.decision.tile.without"),
      value: money("withoutProvider"),
      line: line("report.decision.tile.without.line"),
    },
    {
      label: label("report.decision.tile.saving"),
      value: money("saving"),
      line: drawn
        ? line("report.decision.tile.saving.line", { low: tens("p10"), high: tens("p90") })
        : line("report.decision.tile.saving.plain"),
    },
    {
      label: label("report.decision.tile.once"),
      value: money("oneOff"),
      line: line("report.decision.tile.once.line", { month: figureCell("payback"), exit: thousands("exit") }),
    },
    {
      label: label("report.decision.tile.npv"),
      value: money("npv"),
      line:
        months === null ? line("report.decision.tile.npv.plain") : line("report.decision.tile.npv.line", { months }),
    },
    {
      label: label("report.decision.tile.sure"),
      value: words(
        drawn
          ? phrase(language, "report.decision.tile.sure.value", { firm: sure("firm"), probable: sure("probable") })
          : "–",
        "paper-words",
      ),
      line: words(
        drawn ? phrase(language, "report.decision.tile.sure.line", { fragile: sure("fragile") }) : "",
        "paper-note",
      ),
    },
  ];
}
