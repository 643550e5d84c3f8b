import type { MessageKey } from "../../language";

type Equation = Extract<MessageKey, `dossier.equation.${string}`>;

/** The equations of the run, each once: its name, then how it goes, with its symbols and units. The order is that of the reasoning. */
export const EQUATIONS: readonly { readonly name: Equation; readonly text: string; readonly symbols: Equation }[] = [
  { name: "dossier.equation.load", text: "a = λ · h / 3600", symbols: "dossier.equation.load.symbols" },
  {
    name: "dossier.equation.wait",
    text: "C(n, a) = B / (1 − (a / n)(1 − B))",
    symbols: "dossier.equation.wait.symbols",
  },
  {
    name: "dossier.equation.service",
    text: "S = 1 − C · e^(−(n − a) t / h)",
    symbols: "dossier.equation.service.symbols",
  },
  { name: "dossier.equation.paid", text: "H = P / ((1 − s₁)(1 − s₂)…)", symbols: "dossier.equation.paid.symbols" },
  { name: "dossier.equation.line", text: "K = q · r ;  E = K · e", symbols: "dossier.equation.line.symbols" },
  {
    name: "dossier.equation.option",
    text: "T = I + O + G + U + Z + N + D + V",
    symbols: "dossier.equation.option.symbols",
  },
  { name: "dossier.equation.saving", text: "ΔT = T₀ − T", symbols: "dossier.equation.saving.symbols" },
  { name: "dossier.equation.npv", text: "NPV = Σ F(m) / (1 + i)^(m / 12)", symbols: "dossier.equation.npv.symbols" },
  {
    name: "dossier.equation.quantile",
    text: "Q(p) = x(k) + f · (x(k+1) − x(k)) ;  p (n − 1) = k + f",
    symbols: "dossier.equation.quantile.symbols",
  },
];
