import type { DecidedFlow, FlowRecommendation, OptionFact, Recommendation } from "../../../decision";
import { both, maskOf } from "../../../engine/demand";
import type { FlowTerms, WeekCells } from "../../../engine/demand";
import { WINDOWS } from "../../../engine/splitting";
import { phrase } from "../../../language";
import type { Language, MessageKey } from "../../../language";
import { chosenOption, optionWords } from "../../explanation";
import { coveredHoursText } from "./covered-hours-text";

/** Why a flow is to be priced. */
export type Why = "economic" | "specialisation" | "both" | "decided" | "close" | "offers";

/** A flow that providers are to price. */
export interface Candidate {
  readonly flow: FlowRecommendation;
  readonly terms: FlowTerms;
  readonly why: Why;
}

/** A line of a specification as it is asked, in the words of a language. */
export interface AskedLine {
  /** `L1`, `L2`, … */
  readonly line: string;
  readonly candidate: Candidate;
  readonly scope: string;
  readonly hoursAsked: string;
  readonly languagesAsked: string;
}

/** The flows to be priced: those that leave or are decided to, those too close to call, and those that nobody has priced yet. A veto keeps a flow out. */
export function candidatesOf(
  { flows }: Recommendation,
  terms: readonly FlowTerms[],
  decided: readonly DecidedFlow[],
): readonly Candidate[] {
  const otherwise = new Map(decided.map((each) => [each.row, each]));
  const byRow = new Map(terms.map((each) => [each.record.row, each]));
  return flows.flatMap((flow): readonly Candidate[] => {
    const own = byRow.get(flow.row);
    const why = whyOf(flow, otherwise.get(flow.row));
    return own === undefined || why === null || own.annual <= 0 ? [] : [{ flow, terms: own, why }];
  });
}

function whyOf(
  { decision, share, logic, vetoes, reasons }: FlowRecommendation,
  otherwise: DecidedFlow | undefined,
): Why | null {
  if (otherwise !== undefined) return otherwise.decided === "keep" ? null : "decided";
  if (decision !== "keep" && share > 0) return logic ?? "economic";
  if (vetoes.length > 0) return null;
  if (decision === "too-close") return "close";
  return reasons.some(({ kind }) => kind === "noOffer") ? "offers" : null;
}

/** The lines of a specification: each flow whole, and the part of it that is recommended where a part is. */
export function askedLines(
  language: Language,
  candidates: readonly Candidate[],
  { workings }: Recommendation,
): readonly AskedLine[] {
  const all = candidates.flatMap((candidate): readonly Omit<AskedLine, "line">[] => {
    const { terms, flow } = candidate;
    const common = { candidate, languagesAsked: terms.record.languages.join("; ") };
    const whole = {
      ...common,
      scope: phrase(language, "specification.scope.all"),
      hoursAsked: coveredHoursText(terms.open),
    };
    const chosen = flow.decision === "partial" ? chosenOption(workings.options, flow.flow) : undefined;
    if (chosen === undefined || flow.pattern === null) return [whole];
    const key: MessageKey = `specification.scope.${flow.pattern}`;
    const hours = coveredHoursText(openOf(chosen.option, terms.open));
    return [
      whole,
      {
        ...common,
        scope: phrase(language, key, { part: optionWords(chosen.option) }),
        hoursAsked: hours === "" ? whole.hoursAsked : hours,
      },
    ];
  });
  return all.map((line, index) => ({ line: `L${index + 1}`, ...line }));
}

const WINDOW_CELLS = new Map(WINDOWS.map(({ name, cells }) => [name, cells]));

/** The open half-hours that a part covers; all of them where it is no stretch of time. */
function openOf(option: OptionFact, open: WeekCells): WeekCells {
  if (option.kind === "window") {
    const cells = WINDOW_CELLS.get(option.window);
    return cells === undefined ? open : both(open, cells);
  }
  return option.kind === "bestWindow" ? both(open, maskOf([1, 2, 3, 4, 5, 6, 7], option.from, option.to)) : open;
}
