/** A quadrature rule on [-1, 1]. */
export interface QuadratureRule {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/**
 * The Gauss–Legendre rule with `size` nodes: exact for polynomials of degree 2·size - 1.
 *
 * The nodes are the roots of the Legendre polynomial, found by Newton's method from the usual cosine guess, so that no
 * table has to be trusted.
 */
export function gaussLegendre(size: number): QuadratureRule {
  const nodes = new Float64Array(size);
  const weights = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    let root = Math.cos((Math.PI * (i + 0.75)) / (size + 0.5));
    let slope = legendreSlope(size, root).slope;
    for (let step = 0; step < 8; step++) {
      const at = legendreSlope(size, root);
      root -= at.value / at.slope;
      slope = at.slope;
    }
    nodes[i] = root;
    weights[i] = 2 / ((1 - root * root) * slope * slope);
  }
  return { nodes, weights };
}

/** Value and derivative of the Legendre polynomial of a degree, by its three-term recurrence. */
function legendreSlope(degree: number, x: number): { value: number; slope: number } {
  let value = 1;
  let before = 0;
  for (let k = 0; k < degree; k++) {
    const next = ((2 * k + 1) * x * value - k * before) / (k + 1);
    before = value;
    value = next;
  }
  return { value, slope: (degree * (x * value - before)) / (x * x - 1) };
}
