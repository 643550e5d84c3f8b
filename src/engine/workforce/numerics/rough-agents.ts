/** What a guess takes into account, in plain numbers, already checked. */
interface RoughTerms {
  readonly load: number;
  readonly handling: number;
  readonly answer: number;
  readonly target: number;
  readonly patience: number;
  readonly uncertainty: number;
}

/**
 * About how many agents an uncertain volume of impatient contacts needs, and how far to look from a guess that misses by a margin: where the search begins,
 * and no more.
 *
 * On a busy day the queue settles where so many give up that the others are served: with load × e^(−answer ÷ patience) agents the wait is then the answer
 * time, and up to that all who stay are answered in time. What else varies is taken as normal.
 */
export function roughAgents({ load, handling, answer, target, patience, uncertainty }: RoughTerms): {
  readonly guess: number;
  readonly step: (margin: number) => number;
} {
  const z = Math.max(-3, Math.min(3, Math.log(target / (1 - target)) / 1.65));
  const staying = Math.exp(-answer / patience);
  const isPatient = staying >= target;
  const served = load * (1 + uncertainty * uncertainty) * (isPatient ? staying + (target * (1 - staying)) / 2 : target);
  const spread = Math.sqrt((uncertainty * served) ** 2 + load / (1 + answer / handling));
  return {
    guess: served + (isPatient ? z * spread : 0.4 * z * spread + 0.3 * Math.sqrt(load)),
    step: (margin) => Math.abs(margin) * spread * Math.sqrt(2 * Math.PI) * Math.exp((z * z) / 2) + 1,
  };
}
