import type { Recommendation } from "../../../decision";
import { phrase } from "../../../language";
import { dateText } from "../../explanation";
import { cellIn } from "../../../workbook";
import type { ConditionalPlan } from "../../../workbook";
import type { ReportModel } from "../../report-model";
import { FRESH, FRESH_WORDS } from "../checks/freshness";
import { figureCell } from "../workings/figures";
import { quoted } from "../../quoted";
import { tens, thousands } from "./amounts";
import { sentence } from "./sentence";

/** The answer, as one formula over the table of flows and the figures. */
export function answer({ vocabulary }: ReportModel): string {
  const { language, column, say } = vocabulary;
  const decision = column("recommendation", "decision");
  const count = (kind: "full" | "partial" | "automate" | "keep" | "too-close"): string =>
    `COUNTIF(${decision},"${say(`common.decision.${kind}`)}")`;
  const leaving = `(${count("full")}+${count("partial")}+${count("automate")})`;
  const close = `IF(${count("too-close")}=0,"",${sentence(language, "report.decision.answer.close", { close: count("too-close") })})`;
  const leaves = sentence(language, "report.decision.answer", {
    currency: quoted(vocabulary.currency),
    full: `(${count("full")}+${count("automate")})`,
    partial: count("partial"),
    keep: count("keep"),
    close,
    flows: `ROWS(${decision})`,
    saving: tens("saving"),
    share: `IF(${figureCell("optimised")}=0,0,ROUND(100*${figureCell("saving")}/${figureCell("optimised")},0))`,
    once: thousands("oneOff"),
  });
  const stays = sentence(language, "report.decision.answer.keep", {
    currency: quoted(vocabulary.currency),
    without: thousands("withoutProvider"),
    close,
  });
  return `IF(${leaving}=0,${stays},${leaves})`;
}

/** Checks, freshness, rows left out and defaults, on one line. */
export function state({ vocabulary, context, recommendation }: ReportModel): string {
  const { language } = vocabulary;
  const overall = cellIn("checks", "overall", 0, 1);
  const defaulted = recommendation.assumptions.filter(
    ({ fromWorkbook, grade }) => !fromWorkbook || grade === "default",
  );
  const rest = phrase(language, "report.decision.state", {
    leftOut: context.leftOut,
    defaulted: defaulted.length,
    assumptions: recommendation.assumptions.length,
  });
  const fresh = context.inputTables.length === 0 ? "" : `${FRESH_WORDS}&" · "&`;
  const since = context.frozenSince;
  const frozen =
    since === null ? "" : ` · ${phrase(language, "report.decision.frozen", { date: dateText(language, since) })}`;
  const broken = limitsBroken(recommendation);
  const limits = broken === 0 ? "" : ` · ${phrase(language, "report.decision.limits", { count: broken })}`;
  const decided = context.decided?.length ?? 0;
  const otherwise =
    decided === 0
      ? ""
      : `&${sentence(language, "report.decision.otherwise", {
          count: String(decided),
          saving: thousands("savingDecided"),
          currency: quoted(vocabulary.currency),
        })}`;
  return `IF(${passes(vocabulary)},"✔ ","✘ ")&${overall}&" · "&${fresh}${quoted(rest + frozen + limits)}${otherwise}`;
}

function passes({ say }: ReportModel["vocabulary"]): string {
  return `${cellIn("checks", "overall", 0, 1)}=${quoted(say("report.checks.pass"))}`;
}

/** How many limits of the user's the recommendation breaks. */
function limitsBroken({ workings }: Recommendation): number {
  return (workings.whatIfs?.limits?.limits ?? []).filter(({ isKeptFlowByFlow }) => !isKeptFlowByFlow).length;
}

/** Red where a check fails, an input changed or a limit is broken, whatever the run said. */
export function stateColours(
  { vocabulary, context, recommendation }: ReportModel,
  row: number,
): readonly ConditionalPlan[] {
  const stale = context.inputTables.length === 0 ? "" : `,${FRESH.cell}=0`;
  const broken = limitsBroken(recommendation) === 0 ? "" : ",TRUE";
  return [{ kind: "where", row, column: 0, formula: `OR(NOT(${passes(vocabulary)})${stale}${broken})`, style: "bad" }];
}
