/** A size and the work that it took. */
export interface Measured {
  readonly size: number;
  readonly work: number;
}

/** The exponent with which work grows with size: the slope of the line that fits the logarithms best. Linear work has 1, quadratic 2. */
export function growthExponent(measured: readonly Measured[]): number {
  const points = measured.map(({ size, work }) => [Math.log(size), Math.log(work)] as const);
  const mean = (place: 0 | 1): number => points.reduce((sum, point) => sum + point[place], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const along = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  const spread = points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
  return along / spread;
}
