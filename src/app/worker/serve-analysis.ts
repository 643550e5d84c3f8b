import { DRAWS } from "../../decision";
import type { Analyse } from "../../decision";
import type { Answer, Question } from "./protocol";

/** Answers one question; whatever fails is said, never lost. */
export function serveAnalysis(analyse: Analyse, question: Question, say: (answer: Answer) => void): void {
  try {
    const recommendation = analyse(question.inputs, {
      today: question.today,
      seed: question.seed,
      simulatedWeeks: question.simulatedWeeks,
      draws: DRAWS,
      scenarios: true,
      transition: true,
      report: (progress) => say({ kind: "progress", progress }),
    });
    say({ kind: "answer", recommendation });
  } catch (cause) {
    say({ kind: "failure", ...described(cause) });
  }
}

function described(cause: unknown): { readonly name: string; readonly detail: string } {
  if (cause instanceof Error) return { name: cause.name, detail: cause.message };
  return { name: "unknown", detail: String(cause) };
}
