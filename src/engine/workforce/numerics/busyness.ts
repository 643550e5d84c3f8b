/** One busyness of an interval: a multiple of the forecast, and the share of all contacts that come in such intervals. */
export interface Busyness {
  readonly multiple: number;
  readonly share: number;
}

/** Steps in a standard deviation, and the widest: a team of 150 tips over about as much. */
const STEPS = 2;
const WIDEST = 0.08;
/** Weights below e^-16 of the largest are nothing to 1e-7. */
const NEGLIGIBLE = 16;

/**
 * A Gamma law of the volume with mean 1 in a few multiples, weighed by contacts: a day with twice the calls holds twice the callers.
 *
 * @param uncertainty - coefficient of variation, 0 to 2; at 0 there is one multiple
 * @see docs/methods/forecast-uncertainty.md
 */
export function busynessOf(uncertainty: number): readonly Busyness[] {
  if (uncertainty < 1e-8) return [{ multiple: 1, share: 1 }];
  const shape = 1 / (uncertainty * uncertainty) + 1; // weighted by volume, a Gamma law gains one in shape
  const step = Math.min(Math.sqrt(Math.log1p(uncertainty * uncertainty)) / STEPS, WIDEST);
  const spread = Math.sqrt((2 * NEGLIGIBLE) / shape);
  const places = Array.from(
    { length: 1 + Math.floor(spread / step) + Math.floor((spread + NEGLIGIBLE / shape) / step) },
    (_, index) => index - Math.floor((spread + NEGLIGIBLE / shape) / step),
  );
  const raw = places.map((place) => {
    const growth = Math.expm1(place * step);
    return {
      multiple: (1 + uncertainty * uncertainty) * (1 + growth),
      share: Math.exp(-shape * (growth - place * step)),
    };
  });
  const total = raw.reduce((sum, { share }) => sum + share, 0);
  return raw.map(({ multiple, share }) => ({ multiple, share: share / total }));
}
