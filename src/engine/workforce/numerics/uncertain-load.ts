import { itemAt } from "../../grid";
import { gaussLegendre } from "./gauss-legendre";
import { expRemainder } from "./small-differences";
import { read } from "./read";
import { evenMeans } from "./even-means";
import type { Enough } from "./even-means";
import { impatientShares, isShortSeries, keptWeights } from "./impatient-series";
import { staffingShares } from "./staffing-shares";
import type { ServiceTerms, StaffingShares } from "./staffing-shares";

const RULE = gaussLegendre(10);
/** Loads of which the weight of finding somebody free is kept from one number of agents to the next. */
const MOST_KEPT = 700;
/** Distances from a steep place, in its own widths, at which the stretch of loads is cut. */
const CUTS = [-8, -3, 0, 3, 8] as const;
const NEGLIGIBLE = 36;
/** Widths of the volume's law that one stretch has at most. */
const WIDEST = 2.5;

/**
 * The shares of a queue whose load is only forecast: load · G, G following a Gamma law with mean 1 and the given
 * coefficient of variation, the same all through the interval.
 *
 * Shares are of contacts, so busy outcomes weigh by their volume: a day with twice the calls holds twice the disappointed.
 * The mean is taken over the logarithm of G, whose density is smooth. Where contacts give up the shares are smooth as well, and even steps, halved
 * until they agree, need the fewest loads; elsewhere the stretch is cut where the queue tips over.
 *
 * @param uncertainty - coefficient of variation, above 0
 * @returns the shares of a number of agents; whoever asks only whether they pass says when they are precise enough
 * @see docs/methods/forecast-uncertainty.md
 */
export function uncertainShares(
  load: number,
  uncertainty: number,
  terms: ServiceTerms,
): (agents: number, enough?: Enough) => StaffingShares {
  const means = evenMeans(load, uncertainty, load * Math.max(1, terms.patience / terms.handling));
  const weights = keptWeights(MOST_KEPT);
  return (agents, enough) => {
    const even = isShortSeries(agents, terms) ? means(impatientShares(agents, terms, weights), enough) : null;
    return even ?? panelMeans(agents, load, uncertainty, terms);
  };
}

/** The mean by Gauss's rule between cuts, whatever breaks the shares. */
export function panelMeans(agents: number, load: number, uncertainty: number, terms: ServiceTerms): StaffingShares {
  const shape = 1 / (uncertainty * uncertainty) + 1; // weighted by volume, a Gamma law gains one in shape
  const mode = Math.log1p(uncertainty * uncertainty);
  const edges = cutPoints(shape, mode, agents, load, terms);
  let weight = 0;
  let reached = 0;
  let counted = 0;
  let abandonment = 0;
  let busy = 0;
  for (let cut = 1; cut < edges.length; cut++) {
    const from = itemAt(edges, cut - 1);
    const half = (itemAt(edges, cut) - from) / 2;
    for (let i = 0; i < RULE.nodes.length; i++) {
      const s = from + half * (1 + read(RULE.nodes, i));
      const density = half * read(RULE.weights, i) * Math.exp(-shape * expRemainder(-s));
      const busyness = Math.exp(mode + s);
      const shares = staffingShares(agents, load * busyness, terms);
      weight += density;
      reached += density * shares.reached;
      counted += density * shares.counted;
      abandonment += density * shares.abandonment;
      busy += (density * shares.occupancy) / busyness; // occupancy is a share of time, not of contacts
    }
  }
  return {
    reached: reached / weight,
    counted: counted / weight,
    abandonment: abandonment / weight,
    occupancy: busy / weight,
  };
}

/** Where to cut: the ends, the mode, and around the two loads at which the service level falls. */
function cutPoints(
  shape: number,
  mode: number,
  agents: number,
  load: number,
  { handling, answer, patience }: ServiceTerms,
): number[] {
  const right = Math.min(Math.sqrt((2 * NEGLIGIBLE) / shape), Math.log1p((2 * NEGLIGIBLE) / shape) + 1);
  const left = -(Math.sqrt((2 * NEGLIGIBLE) / shape) + NEGLIGIBLE / shape);
  const full = Math.log(agents / load) - mode;
  const width = 1 / Math.sqrt(Math.max(1, Math.min(load, agents)));
  const steep: number[] = CUTS.map((step) => full + step * width);
  if (patience !== Infinity) {
    const inPatiences = 1 / Math.sqrt(Math.max(1, (agents * patience) / handling));
    steep.push(...CUTS.map((step) => full + answer / patience + step * Math.max(width, inPatiences)));
  }
  const inside = steep
    .filter((cut) => cut > left && cut < right)
    .concat(left, 0, right)
    .sort((one, other) => one - other);
  const apart = (right - left) / 1000;
  return inside
    .filter((cut, i) => i === 0 || i === inside.length - 1 || cut - itemAt(inside, i - 1) > apart)
    .flatMap((cut, i, kept) => (i === 0 ? [cut] : stretch(itemAt(kept, i - 1), cut, WIDEST / Math.sqrt(shape))));
}

/** The ends of equal parts between two cuts, none wider than ten nodes can see. */
function stretch(from: number, to: number, widest: number): number[] {
  const parts = Math.ceil((to - from) / widest);
  return Array.from({ length: parts }, (_, part) =>
    part + 1 === parts ? to : from + ((to - from) * (part + 1)) / parts,
  );
}
