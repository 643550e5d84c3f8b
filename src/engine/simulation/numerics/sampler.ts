import { itemAt } from "../../grid";
import type { Law } from "../law";
import { lnGamma } from "./gamma-quantile";
import type { UniformStream } from "./uniform-stream";

/** Draws times of a law, in seconds. */
export interface Sampler {
  /** One time. */
  draw(stream: UniformStream): number;
  /** As many in a row, into the places from the first to before the last. */
  fill(stream: UniformStream, into: Float64Array, from: number, to: number): void;
}
type Draw = Sampler["draw"];

/** What draws from a law; infinite where there is none: nobody gives up. */
export function samplerOf(law: Law | undefined): Sampler {
  if (law?.kind === "exponential") return exponentialSampler(law.mean);
  const draw = drawOf(law);
  return {
    draw,
    fill(stream, into, from, to) {
      for (let place = from; place < to; place += 1) into[place] = draw(stream);
    },
  };
}

/** By far the most frequent law: its loop calls nothing that the engine would have to look up. */
function exponentialSampler(mean: number): Sampler {
  return {
    draw: (stream) => -Math.log(stream.next()) * mean,
    fill(stream, into, from, to) {
      for (let place = from; place < to; place += 1) into[place] = -Math.log(stream.next()) * mean;
    },
  };
}

function drawOf(law: Exclude<Law, { kind: "exponential" }> | undefined): Draw {
  if (law === undefined) return () => Infinity;
  switch (law.kind) {
    case "constant": {
      const { value } = law;
      return () => value;
    }
    case "uniform": {
      const { low, high } = law;
      return (stream) => low + (high - low) * stream.next();
    }
    case "gamma":
      return gammaDraw(law.shape, law.mean / law.shape);
    case "lognormal": {
      const variance = Math.log1p(law.variation ** 2);
      const centre = Math.log(law.mean) - variance / 2;
      const deviation = Math.sqrt(variance);
      return (stream) => Math.exp(centre + deviation * normal(stream));
    }
    case "weibull": {
      const power = 1 / law.shape;
      const scale = law.mean / Math.exp(lnGamma(1 + power));
      return (stream) => scale * Math.pow(-Math.log(stream.next()), power);
    }
    case "mixture": {
      const parts = law.parts.map((part) => samplerOf(part.law));
      const which = aliasOf(law.parts.map(({ share }) => share));
      return (stream) => itemAt(parts, which(stream)).draw(stream);
    }
    case "empirical": {
      const which = aliasOf(law.weights);
      return (stream) => itemAt(law.values, which(stream));
    }
  }
}

/** A standard normal number, by Marsaglia's polar method: two at once, the second is kept for the next. */
function normal(stream: UniformStream): number {
  const kept = stream.spare;
  if (!Number.isNaN(kept)) {
    stream.spare = NaN;
    return kept;
  }
  for (;;) {
    const x = 2 * stream.next() - 1;
    const y = 2 * stream.next() - 1;
    const square = x * x + y * y;
    if (square >= 1 || square === 0) continue;
    const factor = Math.sqrt((-2 * Math.log(square)) / square);
    stream.spare = y * factor;
    return x * factor;
  }
}

/** Marsaglia and Tsang's way with a Gamma law; below a shape of 1 by that of one more. */
function gammaDraw(shape: number, scale: number): Draw {
  if (shape < 1) {
    const above = gammaDraw(shape + 1, scale);
    return (stream) => above(stream) * Math.pow(stream.next(), 1 / shape);
  }
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  return (stream) => {
    for (;;) {
      const x = normal(stream);
      const v = (1 + c * x) ** 3;
      if (v > 0 && Math.log(stream.next()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v * scale;
    }
  };
}

/** Draws places by their weights in one step each: Walker's alias table, made by Vose's way. */
function aliasOf(weights: readonly number[]): (stream: UniformStream) => number {
  const count = weights.length;
  const total = weights.reduce((sum, each) => sum + each, 0);
  const chance = weights.map((each) => (each * count) / total);
  const alias = weights.map((_, place) => place);
  const small = [...chance.keys()].filter((place) => itemAt(chance, place) < 1);
  const large = [...chance.keys()].filter((place) => itemAt(chance, place) >= 1);
  for (;;) {
    const low = small.pop();
    const high = large.pop();
    if (low === undefined || high === undefined) break;
    alias[low] = high;
    const left = itemAt(chance, high) - (1 - itemAt(chance, low));
    chance[high] = left;
    (left < 1 ? small : large).push(high);
  }
  return (stream) => {
    const place = Math.min(count - 1, Math.floor(stream.next() * count));
    return stream.next() < itemAt(chance, place) ? place : itemAt(alias, place);
  };
}
